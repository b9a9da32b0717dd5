"""A client and its subscription, sync or async, behind the same blocking methods."""

from __future__ import annotations

import asyncio
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Coroutine
from typing import Any

from ringkit import AsyncRingCentral, RingCentral
from ringkit.subscriptions._delivery import EVENT_NAMES
from ringkit.subscriptions._state_machine import State
from ringkit.subscriptions._worker import RunnerMessage

STORE = "/restapi/v1.0/account/~/extension/~/message-store"
#: The longest wait on a loaded machine, in seconds.
TIMEOUT = 60.0


def wait_until(condition: Callable[[], Any], timeout: float = TIMEOUT) -> None:
    """Return once the condition holds."""
    give_up = time.monotonic() + timeout
    while not condition():
        assert time.monotonic() < give_up, "the condition was not met in time"
        time.sleep(0.005)


class ShiftedClock:
    """The system clock, with a wall clock that can be moved ahead, as by a sleep."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def time(self) -> float:
        return time.time() + self.ahead

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class Driver(ABC):
    """A subscription whose handler records the numbers of the notifications."""

    def __init__(self, settings: dict[str, Any], **arguments: Any) -> None:
        self.settings, self.arguments = settings, arguments
        self.numbers: list[int] = []
        self.emitted: list[tuple[str, Any]] = []
        self.client = self.make_client()
        self.subscription: Any = self.client.subscription([STORE], **arguments)
        self.listen()

    @abstractmethod
    def make_client(self) -> Any:
        """Return the client."""

    @abstractmethod
    def call(self, method: Callable[..., Any], *arguments: Any) -> Any:
        """Call a method of the client or the subscription and wait for what it returns."""

    def listen(self) -> None:
        for name in EVENT_NAMES - {"notification"}:
            self.subscription.on(name, self._record(name))
        self.subscription.on("notification", self.on_notification)

    def on_notification(self, event: Any) -> None:
        """The handler."""
        self.numbers.append(event.body.extra["number"])

    def _record(self, name: str) -> Callable[[Any], None]:
        return lambda payload: self.emitted.append((name, payload))

    def named(self, name: str) -> list[Any]:
        """The payloads of an event."""
        return [payload for found, payload in list(self.emitted) if found == name]

    def register(self) -> Any:
        return self.call(self.subscription.register)

    def read_clocks(self) -> None:
        """Let the subscription read the clocks now instead of a little later."""
        self.subscription._runner._inbox.put(RunnerMessage(None))

    def wait_for(self, state: State) -> None:
        """Wait for a state."""
        wait_until(lambda: self.subscription.state is state)

    def wait_for_numbers(self, count: int) -> None:
        """Wait for so many notifications."""
        wait_until(lambda: len(self.numbers) >= count)

    def wait_for_events(self, name: str, count: int) -> None:
        """Wait until an event happened so many times."""
        wait_until(lambda: len(self.named(name)) >= count)

    def close(self) -> None:
        self.call(self.client.close)


class SyncDriver(Driver):
    """The blocking client."""

    def make_client(self) -> Any:
        return RingCentral(**self.settings)

    def call(self, method: Callable[..., Any], *arguments: Any) -> Any:
        return method(*arguments)


class AsyncDriver(Driver):
    """The asyncio client, in an event loop in another thread."""

    def make_client(self) -> Any:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        return AsyncRingCentral(**self.settings)

    def call(self, method: Callable[..., Any], *arguments: Any) -> Any:
        async def called() -> Any:
            result = method(*arguments)
            return await result if isinstance(result, Coroutine) else result

        return asyncio.run_coroutine_threadsafe(called(), self._loop).result(TIMEOUT)

    def close(self) -> None:
        super().close()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


DRIVERS: dict[str, type[Driver]] = {"sync": SyncDriver, "async": AsyncDriver}
