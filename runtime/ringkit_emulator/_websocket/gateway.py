"""All WebSocket sessions of the platform: opening, recovery, delivery, and closing."""

from __future__ import annotations

from collections import deque
from typing import Final

from attrs import define

from ringkit_emulator._clock import Clock, Timer
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._oauth.sessions import Session, WebSocketTokens
from ringkit_emulator._options import SubscriptionOptions
from ringkit_emulator._subscriptions.delivery_modes import WebSocketMode
from ringkit_emulator._subscriptions.registry import SubscriptionRegistry
from ringkit_emulator._subscriptions.subscription import Subscription
from ringkit_emulator._websocket.connection import (
    AsgiSender,
    WebSocketConnection,
    send_error_and_close,
)
from ringkit_emulator._websocket.frames import SessionPosition, decode_session_token

_SUCCESSFUL: Final = ""
_OTHER_LOGIN: Final = "WSG-1003"
_NO_SUBSCRIPTION: Final = "WSG-1005"
# RFC 6455, 7.4: the codes that an endpoint may send.
_PROTOCOL_CLOSE_CODES: Final = frozenset({*range(1000, 1004), *range(1007, 1015)})
_PRIVATE_CLOSE_CODES: Final = range(3000, 5000)
_MAX_REASON_BYTES: Final = 123


class ConnectionRejectedError(Exception):
    """A WebSocket is rejected with an Error frame.

    WSG-400 has been seen on the platform; the codes for other statuses follow its pattern.
    """

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.code = f"WSG-{status}"
        self.message = message


class ReplayBuffer:
    """The newest `size` notifications of a session; `position` is the number of all so far."""

    def __init__(self, size: int) -> None:
        self._notifications: deque[tuple[int, Document]] = deque(maxlen=size)
        self.position = 0

    def add(self, notification: Document) -> int:
        """Add a notification and return its position; the first is 1."""
        self.position += 1
        self._notifications.append((self.position, notification))
        return self.position

    def after(self, position: int) -> list[tuple[int, Document]]:
        """Return the buffered (position, notification) pairs after `position`, oldest first."""
        return [(at, notification) for at, notification in self._notifications if at > position]


@define(eq=False)
class WebSocketSession:
    """A WebSocket session, which survives the loss of its connection.

    `id` is the channel of its delivery mode, `login` the OAuth session of the client.
    `recovery_timer` runs while there is no `connection`; when it fires, the session ends.
    """

    id: str
    login: Session
    buffer: ReplayBuffer
    connection: WebSocketConnection | None = None
    recovery_timer: Timer | None = None

    @property
    def access_token(self) -> str | None:
        """The newest access token of the login, which may have expired."""
        return None if self.login.access is None else self.login.access.token

    def attach(self, connection: WebSocketConnection) -> None:
        """Continue with a new connection."""
        self._cancel_recovery_timer()
        self.connection = connection

    def detach(self, timer: Timer) -> None:
        """Continue without a connection until `timer` fires."""
        self.connection = None
        self.recovery_timer = timer

    def end(self) -> None:
        """Cancel the recovery timer and drop the connection."""
        self._cancel_recovery_timer()
        self.connection = None

    def _cancel_recovery_timer(self) -> None:
        if self.recovery_timer is not None:
            self.recovery_timer.cancel()
            self.recovery_timer = None


class WebSocketGateway:
    """The WebSocket sessions of all users, and the transport of their subscriptions."""

    def __init__(
        self,
        clock: Clock,
        ids: Ids,
        tokens: WebSocketTokens,
        registry: SubscriptionRegistry,
        options: SubscriptionOptions,
    ) -> None:
        self._clock = clock
        self._ids = ids
        self._tokens = tokens
        self._registry = registry
        self._options = options
        self._sessions: dict[str, WebSocketSession] = {}

    def session(self, connection: WebSocketConnection) -> WebSocketSession | None:
        """Return the session that uses `connection`, or None if there is none any more."""
        session = self._sessions.get(connection.session)
        return session if session is not None and session.connection is connection else None

    def open(
        self, access_token: str | None, wsc: str | None, sender: AsgiSender
    ) -> WebSocketConnection:
        """Open a connection, sending ConnectionDetails and missed notifications.

        `access_token` comes from the wstoken operation, `wsc` from an earlier frame. Raises
        ConnectionRejectedError after it has told the client.
        """
        try:
            login, recovered = self._login(access_token), _session_position(wsc)
            self._check_connection_limit(login, recovered)
        except ConnectionRejectedError as error:
            message_id = self._ids.uuid()
            send_error_and_close(sender, error.status, error.code, error.message, message_id)
            raise
        recovery = None if recovered is None else self._recovery_error(login, recovered)
        if recovered is None or recovery != _SUCCESSFUL:
            session, position = self._new_session(login), 0
        else:
            session, position = self._sessions[recovered.session], recovered.position
            _close_replaced_connection(session)
        connection = WebSocketConnection(
            session.id, sender, self._clock, self._ids, self._options, self.on_disconnect
        )
        session.attach(connection)
        connection.send_connection_details(position, recovery)
        for at, notification in session.buffer.after(position):
            connection.send_notification(notification, at)
        return connection

    def on_disconnect(self, connection: WebSocketConnection) -> None:
        """Detach a closed connection; its session can be recovered if it has a subscription."""
        connection.end()
        session = self.session(connection)
        if session is None:
            return
        if not self._subscriptions(session.id):
            self.end_session(session)
            return
        timeout = self._options.ws_recovery_timeout
        session.detach(self._clock.call_later(timeout, self.end_session, session))

    def lose_connections(self) -> None:
        """Continue the sessions of a snapshot, none of which has a connection any more.

        Those with a subscription can be recovered for as long as after any lost connection.
        """
        for session in list(self._sessions.values()):
            if not self._subscriptions(session.id):
                self.end_session(session)
            elif session.recovery_timer is None:
                timeout = self._options.ws_recovery_timeout
                session.detach(self._clock.call_later(timeout, self.end_session, session))

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Send a notification, now or after a recovery; see `NotificationTransport`."""
        mode = subscription.mode
        session = self._sessions.get(mode.channel) if isinstance(mode, WebSocketMode) else None
        if session is None:
            return False
        position = session.buffer.add(notification)
        if session.connection is not None:
            session.connection.send_notification(notification, position)
        return True

    def silence(self) -> int:
        """Silence all WebSockets and return their number.

        This simulates a network failure that neither side notices. A client that reconnects with
        its `wsc` recovers its session.
        """
        connections = self._connections()
        for connection in connections:
            connection.sender.silence()
        return len(connections)

    def drop(self, *, code: int | None = None, reason: str = "", forget: bool = False) -> int:
        """Close all WebSockets and return their number.

        With `code`, a close frame is sent; without, the connections are aborted. `forget` also ends
        the sessions, so that they cannot be recovered. Raises ValueError for a code or reason that
        no close frame can contain.
        """
        if code is not None and not _is_valid_close(code, reason):
            raise ValueError("no WebSocket can be closed with this code and reason")
        sessions = list(self._sessions.values())
        connections = self._connections()
        for connection in connections:
            self.on_disconnect(connection)
            if code is None:
                connection.sender.abort()
            else:
                connection.sender.close(code, reason)
        if forget:
            for session in sessions:
                self.end_session(session)
        return len(connections)

    def end_login(self, login: Session) -> None:
        """Remove the subscriptions of an ended OAuth session; its WebSockets stay open."""
        for session in self._sessions.values():
            if session.login is login:
                self._remove_subscriptions(session)

    def _connections(self) -> list[WebSocketConnection]:
        return [s.connection for s in self._sessions.values() if s.connection is not None]

    def _login(self, access_token: str | None) -> Session:
        if not access_token:
            raise ConnectionRejectedError(400, "Authorization is missing")
        login = self._tokens.redeem(access_token)
        if login is None:
            raise ConnectionRejectedError(401, "WebSocket access token is invalid or expired")
        return login

    def _check_connection_limit(self, login: Session, recovered: SessionPosition | None) -> None:
        others = (
            session
            for session in self._sessions.values()
            if session.login is login and (recovered is None or session.id != recovered.session)
        )
        if sum(s.connection is not None for s in others) >= self._options.ws_max_connections:
            raise ConnectionRejectedError(429, "Too many connections in one session")

    def _recovery_error(self, login: Session, recovered: SessionPosition) -> str:
        session = self._sessions.get(recovered.session)
        if session is None or not self._subscriptions(session.id):
            return _NO_SUBSCRIPTION
        return _SUCCESSFUL if session.login is login else _OTHER_LOGIN

    def _new_session(self, login: Session) -> WebSocketSession:
        buffer = ReplayBuffer(self._options.ws_recovery_buffer)
        session = WebSocketSession(self._ids.uuid(), login, buffer)
        self._sessions[session.id] = session
        return session

    def end_session(self, session: WebSocketSession) -> None:
        """End a session and remove its subscriptions."""
        session.end()
        self._sessions.pop(session.id, None)
        self._remove_subscriptions(session)

    def _remove_subscriptions(self, session: WebSocketSession) -> None:
        for subscription in self._subscriptions(session.id):
            self._registry.remove(subscription)

    def _subscriptions(self, channel: str) -> list[Subscription]:
        mode = WebSocketMode(channel)
        return [one for one in self._registry.all() if one.mode == mode]


def _is_valid_close(code: int, reason: str) -> bool:
    """Return whether RFC 6455 allows this code (7.4) and reason (5.5) in a close frame."""
    valid = code in _PROTOCOL_CLOSE_CODES or code in _PRIVATE_CLOSE_CODES
    return valid and len(reason.encode()) <= _MAX_REASON_BYTES


def _session_position(wsc: str | None) -> SessionPosition | None:
    if not wsc:
        return None
    try:
        return decode_session_token(wsc)
    except ValueError as error:
        message = "Malformed WebSocket session context token"
        raise ConnectionRejectedError(400, message) from error


def _close_replaced_connection(session: WebSocketSession) -> None:
    """Close a connection that the server considers open, but whose client has reconnected."""
    if session.connection is not None:
        session.connection.end()
        session.connection.sender.close(1000, "Recovered by another connection")
