"""The clock interface, and the system clock; tests use clocks of their own."""

from __future__ import annotations

import time as _time
from typing import Protocol


class Clock(Protocol):
    """The clock that everything in the runtime uses. All values are in seconds."""

    def time(self) -> float:
        """Return the seconds since the epoch. The value jumps when a computer wakes from sleep."""
        ...

    def monotonic(self) -> float:
        """Return a value that never decreases, for measuring durations."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block the thread for `seconds`."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for `seconds`."""
        ...


class SystemClock:
    """The clock of the operating system."""

    def time(self) -> float:
        """Return the seconds since the epoch."""
        return _time.time()

    def monotonic(self) -> float:
        """Return a value that never decreases, for measuring durations."""
        return _time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the thread for `seconds`."""
        _time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for `seconds`."""
        import asyncio  # imported here: a blocking program never loads it

        await asyncio.sleep(seconds)
