"""Subscriptions over the WebSocket gateway. Used by the runner of a subscription."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from ringkit._io.flow import Flow
from ringkit.errors import TransportError
from ringkit.subscriptions._transports.websocket.connect import BEGINNING, Standing
from ringkit.subscriptions._transports.websocket.control import SocketControl
from ringkit.subscriptions._transports.websocket.frames import Frame, FrameError
from ringkit.subscriptions._transports.websocket.recovery import Recovery
from ringkit.subscriptions._transports.websocket.session import TICK, Link

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit._options import Options
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transport import Host, Transport, Watcher

#: How long `open` waits for a connection, in seconds.
_PATIENCE: Final = 10.0
#: What may arrive between the creation of a subscription and its `open`.
_EARLY: Final = 10_000


@frozen
class WebSocket:
    """The WebSocket transport: `rc.subscription(..., transport=WebSocket())`.

    `tick` is how often the connection and the clock are looked at, in seconds.
    """

    tick: float = TICK

    def transport(self, host: Host) -> Transport:
        """Return a new transport."""
        return WebSocketTransport(host.engine, host.options, tick=self.tick)


class WebSocketTransport:
    """One subscription over a connection of its own: the gateway grants one to each.

    The platform renews it as long as there is a connection, or one that recovers it in time.
    """

    name = "websocket"
    expires = False

    def __init__(self, engine: Engine, options: Options, *, tick: float = TICK) -> None:
        self._engine = engine
        self._options = options
        self._control = SocketControl(engine)
        self._clock = engine.clock
        self._tick = tick
        # Told under this lock, so that nothing is told twice, late, or at once.
        self._lock = threading.Lock()
        self._link: Link | None = None
        self._standing = BEGINNING
        self._id = ""
        self._watcher: Watcher | None = None
        self._early: deque[tuple[Any, str]] = deque(maxlen=_EARLY)
        self._error: Exception | None = None
        self._down = False
        self._missing: float | None = None
        #: When the subscription was last known to live, on the wall clock.
        self._alive_at = 0.0
        self._unlisten: list[Callable[[], None]] = []

    def create(self, event_filters: list[str]) -> Flow[dict[str, Any]]:
        """Create a subscription over the socket, connecting if need be.

        It replaces one that this connection had. Raises APIStatusError, TransportError, AuthError.
        """
        link, begun = self._begin(BEGINNING)
        with self._lock:
            self._id, self._watcher, self._missing = "", None, None
            self._early.clear()
        try:
            yield from link.start()
            data = yield from self._control.create(link, event_filters)
        except BaseException:
            if begun:
                yield from self.close()
            raise
        self._adopt(link, data)
        return data

    def renew(self, data: dict[str, Any], event_filters: list[str] | None) -> Flow[dict[str, Any]]:
        """Change the filters, or look whether the subscription lives. Raises as `create` does."""
        link = self._watched(data)
        if event_filters is None:
            return (yield from self._control.read(link, data["id"]))
        return (yield from self._control.update(link, data["id"], event_filters))

    def remove(self, data: dict[str, Any]) -> Flow[None]:
        """End the subscription. After `close` that takes a connection that continues it."""
        if self._link is None and not self._standing.token:
            return  # it has ended with its connection, or will
        link, begun = self._begin(self._standing)
        try:
            yield from link.start()
            yield from self._control.remove(link, data["id"])
        finally:
            if begun:
                yield from self.close()
            with self._lock:
                self._standing, self._id = BEGINNING, ""
            link.recoverable = False

    def open(self, data: dict[str, Any], watcher: Watcher, position: str = "") -> Flow[None]:
        """Watch what `create` created, or what `position` says another connection watched."""
        if data.get("id") == self._id and self._link is not None:
            self._hand_over(watcher)
            return
        standing = _standing(position)
        if self._link is not None or not standing.token:
            watcher.closed(None)  # over this connection it cannot be continued
            return
        link, _ = self._begin(standing)
        with self._lock:
            self._id, self._watcher = str(data.get("id")), watcher
            self._missing = None
        self._listen()
        yield from link.start()
        try:
            yield from link.ready(_PATIENCE)
        except TransportError as error:
            self.lost(error)

    def position(self) -> str:
        """Return what continues this subscription in another process. It is a secret."""
        standing = self._link.standing if self._link is not None else BEGINNING
        return f"{standing.well:.3f} {standing.token}" if standing.token and self._id else ""

    def follow(self, data: dict[str, Any]) -> Flow[None]:
        """Nothing changes with a renewal."""
        yield from ()

    def probe(self) -> Flow[None]:
        """Let the connection be checked at once."""
        if self._link is not None:
            self._link.doubt()
            self._look_soon()
        yield from ()

    def close(self) -> Flow[None]:
        """Stop watching, and end the connection."""
        with self._lock:
            self._watcher, self._down, self._error = None, False, None
            link, self._link = self._link, None
            if link is not None and self._id:
                self._standing = link.standing
            self._id = ""
        while self._unlisten:
            self._unlisten.pop()()
        if link is not None:
            yield from link.close()

    def opened(self, recovery: Recovery, since: float) -> None:
        """The link has a connection."""
        with self._lock:
            if not self._id:
                return
            if recovery is Recovery.RECOVERED:
                self._alive_at = self._clock.time()
                return
            # Another session knows nothing of the subscription: it has ended, or will.
            self._id, self._down = "", False
            if self._link is not None:
                self._link.recoverable = False
            if self._watcher is not None:
                self._watcher.closed(self._error, since=since or None)
                self._watcher = None

    def settled(self, missing: float | None) -> None:
        """The link has told everything that the gateway kept for it."""
        with self._lock:
            down, self._down = self._down, False
            if self._watcher is None:
                self._missing = missing
            elif missing is not None:
                self._watcher.gap(missing)
            elif down:
                self._watcher.recovered()

    def notification(self, frame: Frame) -> None:
        """The link has a notification."""
        try:
            envelope = frame.body()
        except FrameError:
            envelope = frame.text
        with self._lock:
            self._alive_at = self._clock.time()
            if self._watcher is not None:
                self._watcher.notification(envelope, key=frame.message_id)
            elif self._link is not None:
                self._early.append((envelope, frame.message_id))

    def lost(self, error: Exception) -> None:
        """The link has lost its connection, or could not make one."""
        with self._lock:
            self._error = error
            if self._down or not self._id:
                return
            self._down = True
            if self._watcher is not None:
                self._watcher.lost(error)

    def _begin(self, standing: Standing) -> tuple[Link, bool]:
        """Return the link, and whether it is a new one."""
        with self._lock:
            if self._link is not None:
                return self._link, False
            self._link = Link(self._engine, self._options, self, tick=self._tick, standing=standing)
            return self._link, True

    def _adopt(self, link: Link, data: dict[str, Any]) -> None:
        """Take note of a new subscription; what has come already waits for `open`."""
        link.recoverable = True
        self._standing = BEGINNING
        with self._lock:
            self._id, self._down, self._error = data["id"], False, None
            self._alive_at = self._clock.time()
        self._listen()

    def _listen(self) -> None:
        """With its session the platform ends a subscription, and leaves the WebSocket open."""
        if not self._unlisten:
            self._unlisten = [
                self._engine.events.on(name, lambda _: self._look_soon())
                for name in ("login_success", "logout_success")
            ]

    def _look_soon(self) -> None:
        """Let it be seen whether the subscription lives; does not wait."""
        link, about = self._link, self._id
        if link is not None and about:
            link.run_soon(lambda: self._look(link, about))

    def _look(self, link: Link, about: str) -> Flow[None]:
        """Give up a subscription that is gone, and the connection with it."""
        ended = yield from self._control.end_of(link, about)
        with self._lock:
            if ended is None or self._id != about or self._link is not link:
                return
            self._id, self._link = "", None
            watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.closed(ended, since=self._alive_at)
        yield from link.close()

    def _hand_over(self, watcher: Watcher) -> None:
        """Tell a new watcher what has come since the creation."""
        with self._lock:
            self._watcher = watcher
            while self._early:
                envelope, key = self._early.popleft()
                watcher.notification(envelope, key=key)
            missing, self._missing = self._missing, None
            if self._down:
                watcher.lost(self._error)
            elif missing is not None:
                watcher.gap(missing)

    def _watched(self, data: dict[str, Any]) -> Link:
        link = self._link
        if link is None or data["id"] != self._id:
            raise TransportError("this subscription has no connection", processed=False)
        return link


def _standing(position: str) -> Standing:
    well, _, token = position.partition(" ")
    try:
        return Standing(token, float(well))
    except ValueError:
        return BEGINNING
