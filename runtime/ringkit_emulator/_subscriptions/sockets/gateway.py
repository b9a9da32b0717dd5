"""All WebSocket sessions of the platform: who may open one, who may go on with one."""

from typing import Final

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._oauth.sessions import Session
from ringkit_emulator._oauth.wstokens import WebSocketTokens
from ringkit_emulator._subscriptions.modes import WebSocketMode
from ringkit_emulator._subscriptions.options import SubscriptionOptions
from ringkit_emulator._subscriptions.records import Subscription
from ringkit_emulator._subscriptions.registry import Registry
from ringkit_emulator._subscriptions.sockets.connections import Connection, Line, refuse
from ringkit_emulator._subscriptions.sockets.replay import ReplayBuffer
from ringkit_emulator._subscriptions.sockets.sessions import SocketSession
from ringkit_emulator._subscriptions.sockets.wsc import Place, read_place

_SUCCESSFUL: Final = ""
_OTHER_LOGIN: Final = "WSG-1003"
_NO_SUBSCRIPTION: Final = "WSG-1005"
_CLOSE_CODES: Final = frozenset({*range(1000, 1004), *range(1007, 1015)})
_FIRST_PRIVATE_CODE: Final = 3000
_LAST_PRIVATE_CODE: Final = 4999
_LONGEST_REASON: Final = 123


class RefusedError(Exception):
    """Why a WebSocket is turned away.

    WSG-400 has been seen on the platform; the codes of other statuses follow its pattern.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = f"WSG-{status}"
        self.message = message


class Gateway:
    """The WebSocket sessions of everybody; delivers the subscriptions that travel over them."""

    def __init__(
        self,
        clock: Clock,
        ids: Ids,
        tokens: WebSocketTokens,
        registry: Registry,
        options: SubscriptionOptions,
    ) -> None:
        self._clock = clock
        self._ids = ids
        self._tokens = tokens
        self._registry = registry
        self._options = options
        self._sessions: dict[str, SocketSession] = {}

    def session(self, connection: Connection) -> SocketSession | None:
        """Return the session that goes on over ``connection``, if it still does."""
        session = self._sessions.get(connection.session)
        return session if session is not None and session.connection is connection else None

    def open(self, access_token: str | None, wsc: str | None, line: Line) -> Connection | None:
        """Greet a client, and send what it missed; None where it was turned away.

        ``access_token`` comes from the wstoken operation, ``wsc`` from an earlier frame.
        """
        try:
            login, place = self._login(access_token), _place(wsc)
            self._check_room(login, place)
        except RefusedError as refused:
            refuse(line, refused.status, refused.code, refused.message, self._ids.uuid())
            return None
        recovery = None if place is None else self._recovery(login, place)
        if place is None or recovery != _SUCCESSFUL:
            session, position = self._new_session(login), 0
        else:
            session, position = self._sessions[place.session], place.position
            _let_go(session)
        connection = Connection(session.id, line, self._clock, self._ids, self._options, self.lost)
        session.attach(connection)
        connection.greet(position, recovery)
        for at, notification in session.buffer.after(position):
            connection.notify(notification, at)
        return connection

    def lost(self, connection: Connection) -> None:
        """Take note that a WebSocket is gone; its session waits for the client to come back."""
        connection.end()
        session = self.session(connection)
        if session is None:
            return
        if not self._subscriptions(session.id):
            self._end(session)
            return
        timeout = self._options.ws_recovery_timeout
        session.detach(self._clock.call_later(timeout, lambda: self._end(session)))

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Notify the client of a session, now or when it comes back; False where none will."""
        mode = subscription.mode
        session = self._sessions.get(mode.channel) if isinstance(mode, WebSocketMode) else None
        if session is None:
            return False
        position = session.buffer.add(notification)
        if session.connection is not None:
            session.connection.notify(notification, position)
        return True

    def silence(self) -> int:
        """Let nothing through on any WebSocket any more; returns how many there are.

        It is as when a network is gone: neither side hears of it. A client that comes back with its
        ``wsc`` goes on with its session.
        """
        connections = [s.connection for s in self._sessions.values() if s.connection is not None]
        for connection in connections:
            connection.line.silence()
        return len(connections)

    def drop(self, *, code: int | None = None, reason: str = "", forget: bool = False) -> int:
        """End every WebSocket and return how many there were.

        ``code`` closes with a closing frame; without, the connections are cut. ``forget`` also ends
        the sessions, so that none can be recovered. Raises ValueError.
        """
        if code is not None and not _may_close(code, reason):
            raise ValueError("no WebSocket can be closed with this code and reason")
        sessions = list(self._sessions.values())
        connections = [s.connection for s in sessions if s.connection is not None]
        for connection in connections:
            self.lost(connection)
            if code is None:
                connection.line.abort()
            else:
                connection.line.close(code, reason)
        if forget:
            for session in sessions:
                self._end(session)
        return len(connections)

    def end_login(self, login: Session) -> None:
        """End the subscriptions of an OAuth session that is over; its WebSockets stay open."""
        for session in self._sessions.values():
            if session.login is login:
                self._unsubscribe(session)

    def _login(self, access_token: str | None) -> Session:
        if not access_token:
            raise RefusedError(400, "Authorization is missing")
        login = self._tokens.redeem(access_token)
        if login is None:
            raise RefusedError(401, "WebSocket access token is invalid or expired")
        return login

    def _check_room(self, login: Session, place: Place | None) -> None:
        others = (
            session
            for session in self._sessions.values()
            if session.login is login and (place is None or session.id != place.session)
        )
        if sum(s.connection is not None for s in others) >= self._options.ws_max_connections:
            raise RefusedError(429, "Too many connections in one session")

    def _recovery(self, login: Session, place: Place) -> str:
        session = self._sessions.get(place.session)
        if session is None or not self._subscriptions(session.id):
            return _NO_SUBSCRIPTION
        return _SUCCESSFUL if session.login is login else _OTHER_LOGIN

    def _new_session(self, login: Session) -> SocketSession:
        buffer = ReplayBuffer(self._options.ws_recovery_buffer)
        session = SocketSession(self._ids.uuid(), login, buffer)
        self._sessions[session.id] = session
        return session

    def _end(self, session: SocketSession) -> None:
        session.end()
        self._sessions.pop(session.id, None)
        self._unsubscribe(session)

    def _unsubscribe(self, session: SocketSession) -> None:
        for subscription in self._subscriptions(session.id):
            self._registry.remove(subscription)

    def _subscriptions(self, channel: str) -> list[Subscription]:
        mode = WebSocketMode(channel)
        return [one for one in self._registry.living() if one.mode == mode]


def _may_close(code: int, reason: str) -> bool:
    """Whether RFC 6455 lets an endpoint close with this code (7.4) and reason (5.5)."""
    good = code in _CLOSE_CODES or _FIRST_PRIVATE_CODE <= code <= _LAST_PRIVATE_CODE
    return good and len(reason.encode()) <= _LONGEST_REASON


def _place(wsc: str | None) -> Place | None:
    if not wsc:
        return None
    try:
        return read_place(wsc)
    except ValueError as error:
        raise RefusedError(400, "Malformed WebSocket session context token") from error


def _let_go(session: SocketSession) -> None:
    """Let go of a connection whose client is already here again."""
    if session.connection is not None:
        session.connection.end()
        session.connection.line.close(1000, "Recovered by another connection")
