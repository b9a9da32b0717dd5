"""Subscriptions over the WebSocket gateway: the `WebSocket` settings and their transport."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from ringkit._io.flow import Flow
from ringkit.errors import TransportError
from ringkit.subscriptions._transports.websocket.connect import NO_RECOVERY_POINT, RecoveryPoint
from ringkit.subscriptions._transports.websocket.frames import Frame, FrameError
from ringkit.subscriptions._transports.websocket.recovery import Recovery
from ringkit.subscriptions._transports.websocket.session import (
    CHECK_INTERVAL_SECONDS,
    GatewaySession,
)
from ringkit.subscriptions._transports.websocket.subscription_requests import SubscriptionRequests

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit._options import Options
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transport import Host, Transport, Watcher

#: How long `open` waits for a connection.
_CONNECT_TIMEOUT_SECONDS: Final = 10.0
#: How many notifications are kept between the creation of a subscription and `open`.
_MAX_EARLY_NOTIFICATIONS: Final = 10_000


@frozen
class WebSocket:
    """The WebSocket transport: `rc.subscription(..., transport=WebSocket())`.

    The connection and the clocks are checked every `check_interval` seconds.
    """

    check_interval: float = CHECK_INTERVAL_SECONDS

    def transport(self, host: Host) -> Transport:
        """Return a new transport."""
        return WebSocketTransport(host.engine, host.options, check_interval=self.check_interval)


class WebSocketTransport:
    """One subscription over its own session, as the gateway allows one per connection.

    The platform renews the subscription while there is a connection, or one that recovers it in
    time (platform-facts.md, 10).
    """

    name = "websocket"
    expires = False
    exclusive = True

    def __init__(
        self, engine: Engine, options: Options, *, check_interval: float = CHECK_INTERVAL_SECONDS
    ) -> None:
        self._engine = engine
        self._options = options
        self._requests = SubscriptionRequests(engine, options)
        self._clock = engine.clock
        self._check_interval = check_interval
        # The watcher is called under this lock: in order, and never after it was replaced.
        self._lock = threading.Lock()
        self._session: GatewaySession | None = None
        #: Where a closed session can be continued, to remove its subscription.
        self._recovery_point = NO_RECOVERY_POINT
        #: The id of the subscription, empty if there is none.
        self._id = ""
        self._watcher: Watcher | None = None
        #: What to report to the watcher as soon as it is set.
        self._early: deque[Callable[[Watcher], None]] = deque(maxlen=_MAX_EARLY_NOTIFICATIONS)
        self._error: Exception | None = None
        self._disconnected = False
        self._missing_since: float | None = None
        #: When the subscription was last known to exist, on the wall clock.
        self._alive_at = 0.0
        self._event_handlers: list[Callable[[], None]] = []

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription and return its data, connecting first if necessary.

        It replaces the earlier subscription of this transport. Raises APIStatusError,
        TransportError, AuthError.
        """
        session, created = self._get_session(NO_RECOVERY_POINT)
        with self._lock:
            self._id, self._watcher, self._missing_since = "", None, None
            self._early.clear()
        try:
            yield from session.start()
            data = yield from self._requests.create(session, event_filters)
        except BaseException:
            if created:
                yield from self.close()
            raise
        self._created(session, data)
        return data

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Change the event filters, or (None) read the subscription. Raises as `create` does."""
        session = self._session_of(data)
        if event_filters is None:
            return (yield from self._requests.read(session, data["id"]))
        return (yield from self._requests.update(session, data["id"], event_filters))

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """Delete the subscription, over the open connection or one that continues it."""
        session = self._session
        if session is not None:
            try:
                yield from self._remove_over(session, data)
            except TransportError:
                # The connection has ended, perhaps with the request.
                yield from self.close()
            except BaseException:
                self._forget(session)
                raise
            else:
                self._forget(session)
                return
        if self._recovery_point.token:  # else it ends with its connection
            session, _ = self._get_session(self._recovery_point)
            try:
                yield from self._remove_over(session, data)
            finally:
                yield from self.close()
                self._forget(session)

    def _remove_over(self, session: GatewaySession, data: dict[str, Any]) -> Flow[None]:
        yield from session.start()
        yield from self._requests.remove(session, data["id"])

    def _forget(self, session: GatewaySession) -> None:
        with self._lock:
            self._recovery_point, self._id = NO_RECOVERY_POINT, ""
        session.recoverable = False

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Watch the subscription that `create` created, or continue one from `position`."""
        if data.get("id") == self._id and self._session is not None:
            self._set_watcher(watcher)
            return
        recovery_point = _parse_position(position)
        if self._session is not None or not recovery_point.token:
            watcher.closed(None)  # it belongs to another connection, which cannot be continued
            return
        session, _ = self._get_session(recovery_point)
        with self._lock:
            self._id, self._watcher = str(data.get("id")), watcher
            self._missing_since = None
        self._handle_logins()
        yield from session.start()
        try:
            yield from session.wait_connected(_CONNECT_TIMEOUT_SECONDS)
        except TransportError as error:
            self.disconnected(error)

    def position(self) -> str:
        """Return the text with which another process can continue the subscription, a secret."""
        point = self._session.recovery_point if self._session is not None else NO_RECOVERY_POINT
        return f"{point.alive_at:.3f} {point.token}" if point.token and self._id else ""

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """Do nothing: a renewal changes neither channel nor key."""
        yield from ()

    def probe(self) -> Flow[None]:
        """Check the connection and the subscription without delay."""
        if self._session is not None:
            self._session.check_now()
            self._verify_soon()
        yield from ()

    def close(self) -> Flow[None]:
        """Stop watching and close the session."""
        with self._lock:
            self._watcher, self._disconnected, self._error = None, False, None
            session, self._session = self._session, None
            if session is not None and self._id:
                self._recovery_point = session.recovery_point
            self._id = ""
        while self._event_handlers:
            self._event_handlers.pop()()
        if session is not None:
            yield from session.close()

    def connected(self, recovery: Recovery, since: float) -> None:
        """See `SessionListener`."""
        with self._lock:
            if not self._id:
                return
            if recovery is Recovery.RECOVERED:
                self._alive_at = self._clock.time()
                return
            # The new session does not have the subscription, which ends with the old one.
            self._id, self._disconnected = "", False
            if self._session is not None:
                self._session.recoverable = False
            if self._watcher is not None:
                self._watcher.closed(self._error, since=since or None)
                self._watcher = None

    def replay_ended(self, missing_since: float | None) -> None:
        """See `SessionListener`."""
        with self._lock:
            disconnected, self._disconnected = self._disconnected, False
            if self._watcher is None:
                self._missing_since = missing_since
            elif missing_since is not None:
                self._watcher.gap(missing_since)
            elif disconnected:
                self._watcher.recovered()

    def notification(self, frame: Frame) -> None:
        """See `SessionListener`."""
        try:
            envelope = frame.body()
        except FrameError as error:
            self.unreadable(f"a notification cannot be read: {error}")
            return
        self._pass_on(lambda watcher: watcher.notification(envelope, key=frame.message_id))

    def unreadable(self, reason: str) -> None:
        """See `SessionListener`."""
        self._pass_on(lambda watcher: watcher.unreadable(reason))

    def _pass_on(self, report: Callable[[Watcher], None]) -> None:
        """Report to the watcher, now or when it is set."""
        with self._lock:
            self._alive_at = self._clock.time()
            if self._watcher is not None:
                report(self._watcher)
            elif self._session is not None:
                self._early.append(report)

    def disconnected(self, error: Exception) -> None:
        """See `SessionListener`."""
        with self._lock:
            self._error = error
            if self._disconnected or not self._id:
                return
            self._disconnected = True
            if self._watcher is not None:
                self._watcher.lost(error)

    def _get_session(self, recovery_point: RecoveryPoint) -> tuple[GatewaySession, bool]:
        """Return the session, made if there is none, and whether it was made now."""
        with self._lock:
            if self._session is not None:
                return self._session, False
            self._session = GatewaySession(
                self._engine,
                self._options,
                self,
                check_interval=self._check_interval,
                recovery_point=recovery_point,
            )
            return self._session, True

    def _created(self, session: GatewaySession, data: dict[str, Any]) -> None:
        session.recoverable = True
        self._recovery_point = NO_RECOVERY_POINT
        with self._lock:
            self._id, self._disconnected, self._error = data["id"], False, None
            self._alive_at = self._clock.time()
        self._handle_logins()

    def _handle_logins(self) -> None:
        """Verify the subscription after each login and logout.

        The platform ends subscriptions together with the auth session that made them, and leaves
        the WebSocket open.
        """
        if not self._event_handlers:
            self._event_handlers = [
                self._engine.events.on(name, lambda _: self._verify_soon())
                for name in ("login_success", "logout_success")
            ]

    def _verify_soon(self) -> None:
        """Let the session verify in the background that the subscription exists."""
        session, subscription_id = self._session, self._id
        if session is not None and subscription_id:
            session.run_soon(lambda: self._verify(session, subscription_id))

    def _verify(self, session: GatewaySession, subscription_id: str) -> Flow[None]:
        """Close the session, and report it to the watcher, if the subscription has ended."""
        error = yield from self._requests.find_end(session, subscription_id)
        with self._lock:
            if error is None or self._id != subscription_id or self._session is not session:
                return
            self._id, self._session = "", None
            watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.closed(error, since=self._alive_at)
        yield from session.close()

    def _set_watcher(self, watcher: Watcher) -> None:
        """Set the watcher and report to it what happened since the creation."""
        with self._lock:
            self._watcher = watcher
            while self._early:
                self._early.popleft()(watcher)
            missing_since, self._missing_since = self._missing_since, None
            if self._disconnected:
                watcher.lost(self._error)
            elif missing_since is not None:
                watcher.gap(missing_since)

    def _session_of(self, data: dict[str, Any]) -> GatewaySession:
        session = self._session
        if session is None or data["id"] != self._id:
            raise TransportError("this subscription has no connection", processed=False)
        return session


def _parse_position(position: str) -> RecoveryPoint:
    """Return the recovery point in a position, NO_RECOVERY_POINT if it has none."""
    alive_at, _, token = position.partition(" ")
    try:
        return RecoveryPoint(token, float(alive_at))
    except ValueError:
        return NO_RECOVERY_POINT
