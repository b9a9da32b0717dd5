"""A clock shared with the emulator, a recording watcher, a transport of either client."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeVar

from ringkit import AsyncRingCentral, RingCentral
from ringkit._io.flow import Flow, run, run_async
from ringkit.subscriptions._transport import Host, TransportSettings
from ringkit.subscriptions._transports.websocket.transport import WebSocket
from ringkit_emulator import Emulator, SubscriptionOptions
from tests.support.clocks import SharedClock
from tests.support.platform import NO_LIMITS

T = TypeVar("T")
MODES = ("sync", "async")
CHECK_INTERVAL = 0.01
EVENT = "/restapi/v1.0/account/~/extension/~/presence"
FILTERS = [EVENT]


class Recorder:
    """A watcher that records events, and notifications once by `uuid`."""

    def __init__(self) -> None:
        self.uuids: list[str] = []
        self.events: list[str] = []
        self.gaps: list[float] = []
        self.bodies: list[Any] = []
        self._seen: set[str] = set()
        self._busy = threading.Lock()

    def notification(self, envelope: Any, *, key: str = "") -> None:
        assert self._busy.acquire(blocking=False), "called from two threads at once"
        try:
            assert key
            if envelope["uuid"] not in self._seen:
                self._seen.add(envelope["uuid"])
                self.uuids.append(envelope["uuid"])
                self.bodies.append(envelope["body"])
        finally:
            self._busy.release()

    def lost(self, error: Exception | None = None) -> None:
        self.events.append("lost")

    def recovered(self) -> None:
        self.events.append("recovered")

    def gap(self, since: float) -> None:
        self.gaps.append(since)
        self.events.append("gap")

    def closed(self, error: Exception | None = None, *, since: float | None = None) -> None:
        self.gaps.append(since or 0.0)
        self.events.append("closed")


class Rig:
    """An emulator, a sync or async client (`mode`), and a transport."""

    def __init__(
        self,
        emulator: Emulator,
        mode: str,
        *,
        over: TransportSettings | None = None,
        **settings: Any,
    ) -> None:
        self._over = over or WebSocket(check_interval=CHECK_INTERVAL)
        self.emulator = emulator
        self.clock = SharedClock(emulator)
        self.watcher = Recorder()
        self._loop = asyncio.new_event_loop() if mode == "async" else None
        if self._loop is not None:
            self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
            self._thread.start()
        given: dict[str, Any] = {
            "server_url": emulator.url,
            "media_url": emulator.media_url,
            "client_id": emulator.client_id,
            "client_secret": emulator.client_secret,
            "jwt": emulator.jwt,
            "clock": self.clock,
            "rate_limit": "off",
            "trust_env": False,
            **settings,
        }
        kind = RingCentral if self._loop is None else AsyncRingCentral
        self.client: Any = kind(**given)
        self.transport: Any = self.another()
        self.data: dict[str, Any] = {}

    def another(self) -> Any:
        """Return another transport."""
        host = Host(self.client._engine, self.client._options, self._loop is not None)
        return self._over.transport(host)

    def call(self, flow: Flow[T]) -> T:
        """Run a flow and return its result."""
        if self._loop is None:
            return run(flow, self.client._io)
        return self.wait(run_async(flow, self.client._io))

    def wait(self, coroutine: Coroutine[Any, Any, T]) -> T:
        assert self._loop is not None
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(60)

    def until_arrived(self, count: int) -> None:
        """Wait until `count` notifications have arrived, while delays pass."""
        self.until(lambda: len(self.watcher.uuids) == count, skip=1)

    def until_alive(self, instant: float) -> None:
        """Wait until the session was known to be alive at a time of the wall clock or later."""

        def alive() -> bool:
            alive_at = self.transport.position().partition(" ")[0]
            return bool(alive_at) and float(alive_at) >= instant - 0.001

        self.until(alive)

    def subscribe(self) -> None:
        """Create a subscription and watch it."""
        self.data = self.call(self.transport.create(FILTERS))
        self.call(self.transport.open(self.data, self.watcher))

    def notify(self, number: int = 0) -> int:
        """Make the emulator send a notification; return to how many subscriptions."""
        return self.emulator.notify(EVENT, {"sequence": number})

    def numbers(self) -> list[int]:
        """Return the numbers of the notifications in the order of arrival."""
        return [body["sequence"] for body in self.watcher.bodies]

    def until(self, condition: Callable[[], Any], skip: float = 0.0, seconds: float = 30) -> None:
        """Wait for a condition; `skip` is how many seconds of delays pass with each look at it."""
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, (self.watcher.events, len(self.watcher.uuids))
            if skip:
                self.clock.skip(skip)
            time.sleep(0.005)

    def token_requests(self) -> int:
        return sum(entry.path == "/restapi/oauth/wstoken" for entry in self.emulator.log())

    def stop(self) -> None:
        self.call(self.transport.close())
        if self._loop is None:
            self.client.close()
            return
        self.wait(self.client.close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(20)
        self._loop.close()


@contextlib.contextmanager
def rig(mode: str, emulator: Emulator | None = None, **options: Any) -> Iterator[Rig]:
    """Yield a rig; `options` are those of the emulator's subscriptions."""
    own = emulator or Emulator(limits=NO_LIMITS, subscriptions=SubscriptionOptions(**options))
    with own as running:
        made = Rig(running, mode)
        try:
            yield made
        finally:
            made.stop()
