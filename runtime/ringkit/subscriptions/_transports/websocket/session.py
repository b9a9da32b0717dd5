"""`GatewaySession`: one session with the WebSocket gateway, kept alive over many connections.

`start` begins a background flow that connects, reads frames, sends heartbeats, and reconnects
after a loss, continuing the session where the gateway allows it.
"""

from __future__ import annotations

import contextlib
import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from ringkit._io import backoff
from ringkit._io.effects import RunInBackground, Wait
from ringkit._io.flow import Flow, perform
from ringkit.auth._token_manager import copy_exception
from ringkit.errors import RequestTimeout, RingkitError, TransportError
from ringkit.subscriptions._transports.websocket import connect, frames
from ringkit.subscriptions._transports.websocket.connect import (
    NO_RECOVERY_POINT,
    RecoveryPoint,
)
from ringkit.subscriptions._transports.websocket.connection import (
    Connection,
    GatewayRefusedError,
    SessionListener,
)
from ringkit.subscriptions._transports.websocket.io import (
    CloseSocket,
    Send,
    SocketClosedError,
    receive,
)
from ringkit.subscriptions._transports.websocket.liveness import (
    ConnectionDetails,
    Instant,
    LivenessAction,
)
from ringkit.subscriptions._transports.websocket.recovery import Recovery, may_recover

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine

#: How often the connection and the clocks are checked, in seconds of real time. A sleep of the
#: computer is noticed that soon.
CHECK_INTERVAL_SECONDS: Final = 5.0
#: How long `close` waits for the background flow to end.
_CLOSE_TIMEOUT_SECONDS: Final = 5.0

_log = logging.getLogger("ringkit.websocket")


class GatewaySession:
    """A session. Its methods may be called from several threads; all waiting is in flows."""

    def __init__(
        self,
        engine: Engine,
        options: Options,
        listener: SessionListener,
        *,
        check_interval: float = CHECK_INTERVAL_SECONDS,
        recovery_point: RecoveryPoint = NO_RECOVERY_POINT,
    ) -> None:
        self._engine = engine
        self._options = options
        self._clock = engine.clock
        self._listener = listener
        self._check_interval = check_interval
        self._lock = threading.Lock()
        self._queued_flows: deque[Callable[[], Flow[None]]] = deque()
        self._connection: Connection | None = None
        self._ended: Future[None] | None = None
        self._started = self._check_requested = False
        self._stop = threading.Event()
        self._wake: Future[None] = Future()
        #: Done when the next attempt to connect has succeeded or failed.
        self._attempt: Future[None] = Future()
        #: Why the last attempt to connect failed, None if it succeeded.
        self._failure: Exception | None = None
        #: When the next attempt begins after a failure, on the monotonic clock.
        self._retry_at = 0.0
        #: From where the session can be continued.
        self.recovery_point = recovery_point
        #: When the connection ended, as far as is known here, on the wall clock.
        self._lost_at = recovery_point.alive_at
        self._missing_since: float | None = None
        self._recovery_timeout = ConnectionDetails().recovery_timeout
        #: Whether the session has a subscription: without one, the gateway does not recover it.
        self.recoverable = recovery_point.token != ""

    @property
    def running(self) -> bool:
        """Whether the session has been started and not closed."""
        return self._started and not self._stop.is_set()

    def start(self) -> Flow[None]:
        """Start to connect and to stay connected, unless started before. Not after `close`."""
        with self._lock:
            if self._started:
                return
            self._started = True
            ended = self._ended = Future[None]()
        # `close` waits for its end, as long as that makes sense.
        in_background = RunInBackground(
            self._stay_connected(),
            lambda: ended.set_result(None),
            lambda: self.running,
            shared=True,
        )
        yield from perform(in_background)

    def wait_connected(self, timeout: float) -> Flow[Connection]:
        """Return the connection, as soon as there is one.

        Raises the error of the next attempt if it fails, RequestTimeout if it takes longer than
        `timeout` seconds, TransportError if the session is closed.
        """
        with self._lock:
            connection, attempt = self._connection, self._attempt
        if connection is None:
            if not self.running:
                raise connect.closed_error()
            failure = self._failure
            if failure is not None and self._retry_at - self._clock.monotonic() > timeout:
                raise copy_exception(failure)  # the next attempt is too late
            try:
                yield from perform(Wait(attempt, timeout))
            except TimeoutError:
                raise self._not_in_time() from None
            connection = self._connection
        if connection is None:
            raise TransportError("the WebSocket connection was lost at once", processed=False)
        return connection

    def _not_in_time(self) -> RequestTimeout:
        """Return the error for a connection that did not come in time, with the last failure."""
        failure = self._failure
        cause = "" if failure is None else f"; the last attempt failed: {failure}"
        return RequestTimeout(f"no WebSocket connection in time{cause}", processed=False)

    def request(
        self,
        method: str,
        path: str,
        *,
        timeout: float,
        query: dict[str, list[str]] | None = None,
        headers: dict[str, str] | None = None,
        body: str = "",
    ) -> Flow[frames.Frame]:
        """Send a request and return the frame that answers it.

        `body` is JSON text. Waits up to `timeout` seconds each for a connection, for one of the
        slots that the gateway allows, and for the response. Raises TransportError.
        """
        connection = yield from self.wait_connected(timeout)
        message_id, attempted = str(uuid4()), f"{method} {path}"
        text = frames.write_request(
            message_id, method, path, query=query, headers=headers, body=body
        )
        try:
            return (
                yield from connection.requests.send(connection.socket, message_id, text, timeout)
            )
        except TimeoutError:
            raise RequestTimeout("no response in time", attempted=attempted) from None
        except TransportError as error:
            self._detach(connection)  # the flow that reads it may not have noticed yet
            raise TransportError(
                str(error), attempted=attempted, processed=error.processed
            ) from error

    def check_now(self) -> None:
        """Check the connection, or reconnect, without delay. Does not wait for it."""
        with self._lock:
            self._check_requested = True
            wake, self._wake = self._wake, Future()
        wake.set_result(None)

    def run_soon(self, make_flow: Callable[[], Flow[None]]) -> None:
        """Run a flow in the background, at the next check of the connection. Does not wait.

        The flow is dropped if the connection is lost before.
        """
        self._queued_flows.append(make_flow)

    def close(self) -> Flow[None]:
        """Close the connection and end the background flow."""
        with self._lock:
            self._stop.set()
            connection, ended = self._connection, self._ended
            wake, self._wake = self._wake, Future()
            attempt, self._attempt = self._attempt, Future()
        wake.set_result(None)
        if not attempt.done():
            attempt.set_exception(connect.closed_error())
        if connection is not None:
            yield from perform(CloseSocket(connection.socket))
        if ended is not None:
            # A token request that is under way ends by its own deadline.
            with contextlib.suppress(TimeoutError):
                yield from perform(Wait(ended, _CLOSE_TIMEOUT_SECONDS))

    def _stay_connected(self) -> Flow[None]:
        """Connect, read until the connection ends, and repeat until the session is closed."""
        failures, delay = 0, 0.0
        while not self._stop.is_set():
            yield from self._wait(delay)
            if self._stop.is_set():
                break
            try:
                connection = yield from self._connect()
            except Exception as error:
                # Continue after any error: otherwise the session would end silently.
                failures += 1
                asked = getattr(error, "retry_after", None) or 0.0
                delay = max(asked, backoff.reconnect_delay(failures, backoff.random_fraction))
                self._retry_at = self._clock.monotonic() + delay
                self._connect_failed(error)
                continue
            if self._stop.is_set():
                connection.abort(connect.closed_error())
                break
            reason = yield from self._read_until_closed(connection)
            lasted = self._clock.monotonic() - connection.liveness.opened_at.monotonic
            stable = connection.timed_out or lasted >= backoff.STABLE_AFTER_SECONDS
            failures = 0 if stable else failures
            expected = connection.timed_out
            delay = 0.0 if expected else backoff.reconnect_delay(failures, backoff.random_fraction)
            failures += 0 if stable else 1
            if not expected and not self._stop.is_set():
                self._listener.disconnected(reason)

    def _connect_failed(self, error: Exception) -> None:
        if not isinstance(error, RingkitError):
            _log.error("unexpected error while connecting", exc_info=error)
        if isinstance(error, GatewayRefusedError) and 400 <= error.status < 500:
            self.recovery_point = NO_RECOVERY_POINT  # the recovery token may be the reason
        with self._lock:
            self._failure = error
            attempt, self._attempt = self._attempt, Future()
        attempt.set_exception(error)
        if not self._stop.is_set():
            self._listener.disconnected(error)

    def _wait(self, seconds: float) -> Flow[None]:
        """Wait, but not longer than until `check_now` or `close` is called."""
        end = self._clock.monotonic() + seconds
        while not self._stop.is_set() and (left := end - self._clock.monotonic()) > 0:
            with self._lock:
                wake = self._wake
                requested, self._check_requested = self._check_requested, False
            if requested:
                return
            with contextlib.suppress(TimeoutError):
                yield from perform(Wait(wake, min(left, self._check_interval)))

    def _connect(self) -> Flow[Connection]:
        """Return a new connection that continues the session, if that is still possible."""
        in_time = may_recover(self._lost_at, self._clock.time(), self._recovery_timeout)
        token = self.recovery_point.token if self.recoverable and in_time else ""
        return (
            yield from connect.open_connection(
                self._engine,
                self._options,
                token,
                lambda: self.running,
                since=self.recovery_point.alive_at,
                missing_since=self._missing_since,
            )
        )

    def _read_until_closed(self, connection: Connection) -> Flow[Exception]:
        """Read frames until the connection ends, and return the reason."""
        reason: Exception = connect.closed_error()
        self._attach(connection)
        try:
            if connection.recovery is Recovery.RECOVERED:
                yield from perform(Send(connection.socket, connection.make_replay_marker()))
            while not self._stop.is_set():
                yield from self._read_once(connection)
        except SocketClosedError as error:
            reason = error
            if error.unreadable:
                # A continued session would begin with the same message.
                self.recovery_point = RecoveryPoint("", self.recovery_point.alive_at)
        except TransportError as error:
            reason = error
        except Exception as error:
            _log.exception("unexpected error while reading the WebSocket")
            reason = error
        finally:
            self._detach(connection)
            connection.abort(reason)
            self._missing_since = connection.missing_since
            self._lost_at = self._clock.time()
        if self._stop.is_set():
            yield from perform(CloseSocket(connection.socket))
        return reason

    def _detach(self, connection: Connection) -> None:
        """Stop using a connection: further requests wait for the next one."""
        with self._lock:
            if self._connection is connection:
                self._connection, self._attempt = None, Future()

    def _attach(self, connection: Connection) -> None:
        """Start using a connection."""
        self._recovery_timeout = connection.details.recovery_timeout
        # They were about the state before; the outcome of the recovery replaces it.
        self._queued_flows.clear()
        self._update_recovery_point(connection)
        self._listener.connected(connection.recovery, connection.since)
        with self._lock:
            self._connection, attempt, self._failure = connection, self._attempt, None
        attempt.set_result(None)

    def _read_once(self, connection: Connection) -> Flow[None]:
        """Handle a frame, if one comes in time, and what is due. Raises TransportError."""
        text = yield from receive(connection.socket, self._check_interval)
        now = Instant.now(self._clock)
        if text is not None:
            reply = connection.handle(text, now, self._listener)
            self._update_recovery_point(connection)
            if reply:
                yield from perform(Send(connection.socket, reply))
        if self._check_requested:
            self._check_requested = False
            connection.liveness.suspect(now)
        while self._queued_flows:
            yield from perform(RunInBackground(self._queued_flows.popleft()()))
        action = connection.liveness.check(now)
        if action is LivenessAction.SEND_HEARTBEAT:
            yield from perform(Send(connection.socket, connection.make_heartbeat()))
        elif action is LivenessAction.ABORT:
            raise TransportError("the gateway did not answer a heartbeat")
        elif action is LivenessAction.REPLACE:
            connection.timed_out = True
            yield from perform(CloseSocket(connection.socket))
            raise TransportError("the connection reached its absolute timeout")

    def _update_recovery_point(self, connection: Connection) -> None:
        token = connection.wsc.token if connection.wsc else ""
        self.recovery_point = RecoveryPoint(token, connection.liveness.alive_at)
