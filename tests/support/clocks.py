"""Clocks for tests: time that stands until it is moved, and time that runs faster."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ringkit_emulator import Emulator  # processes that tests start do without it


@contextmanager
def hurried(advance: Callable[[float], object]) -> Iterator[None]:
    """Have an emulator's time pass twenty times as fast: a fax takes half a minute."""
    over = threading.Event()

    def hurry() -> None:
        while not over.wait(0.1):
            advance(2)

    thread = threading.Thread(target=hurry)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


class ManualClock:
    """Time that passes only when a test advances it, or when code sleeps."""

    def __init__(self, start: float = 1_800_000_000.0) -> None:
        self.now = start
        self.slept: list[float] = []

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)


class ScaledClock:
    """Real time, `factor` times as fast; the same in every process."""

    def __init__(self, factor: float = 50.0) -> None:
        self.factor = factor
        self.offset = 0.0

    def time(self) -> float:
        return self.monotonic()

    def monotonic(self) -> float:
        return time.time() * self.factor + self.offset

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / self.factor)

    async def sleep_async(self, seconds: float) -> None:
        await asyncio.sleep(seconds / self.factor)


class SharedClock:
    """A client's clock that a test advances together with the emulator's."""

    def __init__(self, emulator: Emulator) -> None:
        self._emulator = emulator
        self._offset = self._ahead = 0.0

    def skip(self, seconds: float) -> None:
        """Advance the client's monotonic clock only, so that its delays pass."""
        self._ahead += seconds

    def advance(self, seconds: float) -> None:
        """Advance the clocks of the client and of the emulator."""
        self._emulator.clock.advance(seconds)
        self._offset += seconds

    def time(self) -> float:
        return time.time() + self._offset

    def monotonic(self) -> float:
        return time.monotonic() + self._offset + self._ahead

    def sleep(self, seconds: float) -> None:
        end = self.monotonic() + seconds
        while self.monotonic() < end:
            time.sleep(0.002)

    async def sleep_async(self, seconds: float) -> None:
        end = self.monotonic() + seconds
        while self.monotonic() < end:
            await asyncio.sleep(0.002)


class SteppingClock(SharedClock):
    """Real time, in which a sleep takes none: it advances this clock and the emulator's."""

    def __init__(self, emulator: Emulator) -> None:
        super().__init__(emulator)
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)
