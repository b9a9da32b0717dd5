"""The link to the gateway: one session over as many connections as it takes.

Used by the transport of subscriptions and by REST over the socket. `start` begins a flow that
goes on by itself: it connects, reads, asks for signs of life, and connects again after a loss,
spaced by `pace`, going on where the session stood.
"""

from __future__ import annotations

import contextlib
import logging
import random
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from ringkit._io.flow import Flow, RunInBackground, Wait, perform
from ringkit.errors import RequestTimeout, RingkitError, TransportError
from ringkit.subscriptions._transports.websocket import connect as opening
from ringkit.subscriptions._transports.websocket import frames
from ringkit.subscriptions._transports.websocket.connect import BEGINNING, Standing
from ringkit.subscriptions._transports.websocket.connection import (
    Connection,
    Listener,
    RefusedError,
)
from ringkit.subscriptions._transports.websocket.io import Receive, Send, Shut
from ringkit.subscriptions._transports.websocket.liveness import Due, Terms
from ringkit.subscriptions._transports.websocket.pace import STABLE, pause_before_connect
from ringkit.subscriptions._transports.websocket.recovery import Recovery, may_recover

if TYPE_CHECKING:
    from ringkit._options import Options
    from ringkit._request.engine import Engine

#: How often the link looks at the clock, in seconds of real time: a sleep is noticed that soon.
TICK: Final = 5.0
#: How long `close` waits until nothing runs any more, in seconds.
_CLOSING: Final = 5.0

_log = logging.getLogger("ringkit.websocket")


class Link:
    """One session. Safe to use from several threads; all waiting is in flows."""

    def __init__(
        self,
        engine: Engine,
        options: Options,
        listener: Listener,
        *,
        tick: float = TICK,
        standing: Standing = BEGINNING,
    ) -> None:
        self._engine = engine
        self._options = options
        self._clock = engine.clock
        self._listener = listener
        self._tick = tick
        self._lock = threading.Lock()
        self._errands: deque[Callable[[], Flow[None]]] = deque()
        self._connection: Connection | None = None
        self._ended: Future[None] | None = None
        self._started = self._doubted = False
        self._stop = threading.Event()
        self._wake: Future[None] = Future()
        self._attempt: Future[None] = Future()
        #: Where the session stands.
        self.standing = standing
        #: When the connection ended, as far as is known here, on the wall clock.
        self._lost_at = standing.well
        self._missing: float | None = None
        self._recovery_timeout = Terms().recovery_timeout
        #: Whether there is something to go on with: a subscription.
        self.recoverable = standing.token != ""

    @property
    def running(self) -> bool:
        """Whether it has been started and not closed."""
        return self._started and not self._stop.is_set()

    def start(self) -> Flow[None]:
        """Begin to connect and to stay connected, unless that has begun. Not after `close`."""
        with self._lock:
            if self._started:
                return
            self._started = True
            ended = self._ended = Future[None]()
        yield from perform(RunInBackground(self._live(), lambda: ended.set_result(None)))

    def ready(self, timeout: float) -> Flow[Connection]:
        """Wait for a connection and return it.

        Raises what made the next attempt fail, RequestTimeout if nothing came of it in `timeout`
        seconds, TransportError if the link is closed.
        """
        with self._lock:
            connection, attempt = self._connection, self._attempt
        if connection is None:
            if not self.running:
                raise opening.closed_error()
            try:
                yield from perform(Wait(attempt, timeout))
            except TimeoutError:
                raise RequestTimeout("no WebSocket in time", processed=False) from None
            connection = self._connection
        if connection is None:
            raise TransportError("the WebSocket was lost at once", processed=False)
        return connection

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
        """Send a request over the socket and return the frame that answers it.

        `body` is JSON. Waits up to `timeout` seconds each for a connection, for leave to send
        (the gateway takes few at once) and for the answer. Raises TransportError.
        """
        connection = yield from self.ready(timeout)
        message_id, attempted = str(uuid4()), f"{method} {path}"
        text = frames.write_request(
            message_id, method, path, query=query, headers=headers, body=body
        )
        try:
            return (
                yield from connection.requests.ask(connection.socket, message_id, text, timeout)
            )
        except TimeoutError:
            raise RequestTimeout("no answer in time", attempted=attempted) from None
        except TransportError as error:
            self._leave(connection)  # it is gone, whether its reader knows already or not
            raise TransportError(
                str(error), attempted=attempted, processed=error.processed
            ) from error

    def doubt(self) -> None:
        """Let the connection be checked at once, or made at once; does not wait."""
        with self._lock:
            self._doubted = True
            wake, self._wake = self._wake, Future()
        wake.set_result(None)

    def run_soon(self, errand: Callable[[], Flow[None]]) -> None:
        """Let a flow run beside the link, begun within a tick; does not wait."""
        self._errands.append(errand)

    def close(self) -> Flow[None]:
        """End the connection in good order, and everything that goes on by itself."""
        with self._lock:
            self._stop.set()
            connection, ended = self._connection, self._ended
            wake, self._wake = self._wake, Future()
            attempt, self._attempt = self._attempt, Future()
        wake.set_result(None)
        if not attempt.done():
            attempt.set_exception(opening.closed_error())
        if connection is not None:
            yield from perform(Shut(connection.socket))
        if ended is not None:
            with contextlib.suppress(TimeoutError):  # within a request that ends by itself
                yield from perform(Wait(ended, _CLOSING))

    def _live(self) -> Flow[None]:
        """Connect, stay connected, and again."""
        failures, pause, quiet = 0, 0.0, False
        while not self._stop.is_set():
            yield from self._pause(pause)
            if self._stop.is_set():
                break
            try:
                connection = yield from self._connect()
            except Exception as error:
                # Whatever it is, giving up would be silence.
                failures += 1
                quiet, pause = False, pause_before_connect(failures, random.random)
                self._failed(error)
                continue
            if self._stop.is_set():
                connection.end(opening.closed_error())
                break
            reason = yield from self._stay(connection)
            lived = self._clock.monotonic() - connection.watch.opened.monotonic
            quiet = connection.retired
            steady = quiet or lived >= STABLE
            failures = 0 if steady else failures
            pause = 0.0 if quiet else pause_before_connect(failures, random.random)
            failures += 0 if steady else 1
            if not quiet and not self._stop.is_set():
                self._listener.lost(reason)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, RingkitError):
            _log.error("the WebSocket could not be opened", exc_info=error)
        if isinstance(error, RefusedError) and 400 <= error.status < 500:
            self.standing = BEGINNING  # it may be what the gateway did not like
        with self._lock:
            attempt, self._attempt = self._attempt, Future()
        attempt.set_exception(error)
        if not self._stop.is_set():
            self._listener.lost(error)

    def _pause(self, seconds: float) -> Flow[None]:
        """Wait, unless the link is closed or the computer wakes up."""
        end = self._clock.monotonic() + seconds
        while not self._stop.is_set() and (left := end - self._clock.monotonic()) > 0:
            with self._lock:
                wake = self._wake
                hurried, self._doubted = self._doubted, False
            if hurried:
                return
            with contextlib.suppress(TimeoutError):
                yield from perform(Wait(wake, min(left, self._tick)))

    def _connect(self) -> Flow[Connection]:
        """Make a connection that goes on where the session stands, if it is not too late."""
        late = not may_recover(self._lost_at, self._clock.time(), self._recovery_timeout)
        token = self.standing.token if self.recoverable and not late else ""
        return (
            yield from opening.open_connection(
                self._engine,
                self._options,
                token,
                lambda: self.running,
                since=self.standing.well,
                missing=self._missing,
            )
        )

    def _stay(self, connection: Connection) -> Flow[Exception]:
        """Read until the connection ends, and return why it did."""
        reason: Exception = opening.closed_error()
        self._welcome(connection)
        try:
            if connection.recovery is Recovery.RECOVERED:
                yield from perform(Send(connection.socket, connection.settle()))
            while not self._stop.is_set():
                yield from self._turn(connection)
        except TransportError as error:
            reason = error
        except Exception as error:
            _log.exception("the WebSocket failed")
            reason = error
        finally:
            self._leave(connection)
            connection.end(reason)
            self._missing = connection.missing
            self._lost_at = self._clock.time()
        if self._stop.is_set():
            yield from perform(Shut(connection.socket))
        return reason

    def _leave(self, connection: Connection) -> None:
        """Let further requests wait for the next connection."""
        with self._lock:
            if self._connection is connection:
                self._connection, self._attempt = None, Future()

    def _welcome(self, connection: Connection) -> None:
        self._recovery_timeout = connection.terms.recovery_timeout
        self._errands.clear()  # about what was before; how it is now, the recovery tells
        self._note(connection)
        self._listener.opened(connection.recovery, connection.since)
        with self._lock:
            self._connection, attempt = connection, self._attempt
        attempt.set_result(None)

    def _turn(self, connection: Connection) -> Flow[None]:
        """Take a frame in, if one comes, and see to what is due. Raises TransportError."""
        text = yield from perform(Receive(connection.socket, self._tick))
        now = opening.instant(self._clock)
        if text is not None:
            answer = connection.take(text, now, self._listener)
            self._note(connection)
            if answer:
                yield from perform(Send(connection.socket, answer))
        if self._doubted:
            self._doubted = False
            connection.watch.doubt(now)
        while self._errands:
            yield from perform(RunInBackground(self._errands.popleft()()))
        due = connection.watch.look(now)
        if due is Due.HEARTBEAT:
            yield from perform(Send(connection.socket, connection.ask()))
        elif due is Due.STALE:
            raise TransportError("the gateway gives no sign of life")
        elif due is Due.RETIRE:
            connection.retired = True
            yield from perform(Shut(connection.socket))
            raise TransportError("the connection has done its time")

    def _note(self, connection: Connection) -> None:
        token = connection.wsc.token if connection.wsc else ""
        self.standing = Standing(token, connection.watch.well)
