"""What outlives a connection: a session, its notifications, and how long it waits."""

from dataclasses import dataclass

from ringkit_emulator._clock import Timer
from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._subscriptions.sockets.connections import Connection
from ringkit_emulator._subscriptions.sockets.replay import ReplayBuffer


@dataclass(slots=True, eq=False)
class SocketSession:
    """A WebSocket session: ``id`` is its channel, ``login`` the OAuth session behind it.

    ``waiting`` runs while there is no ``connection``, until it is too late to recover.
    """

    id: str
    login: Session
    buffer: ReplayBuffer
    connection: Connection | None = None
    waiting: Timer | None = None

    @property
    def access_token(self) -> str | None:
        """The access token that the login has at present, living or not."""
        return None if self.login.access is None else self.login.access.token

    def attach(self, connection: Connection) -> None:
        """Go on over a new connection."""
        self._stop_waiting()
        self.connection = connection

    def detach(self, timer: Timer) -> None:
        """Go on without a connection, for as long as ``timer`` runs."""
        self.connection = None
        self.waiting = timer

    def end(self) -> None:
        """Wait for nothing any more."""
        self._stop_waiting()
        self.connection = None

    def _stop_waiting(self) -> None:
        if self.waiting is not None:
            self.waiting.cancel()
            self.waiting = None
