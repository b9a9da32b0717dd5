"""Time, injected so that tests can let hours pass in no time."""

from __future__ import annotations

import time as _time
from typing import Protocol


class Clock(Protocol):
    """What the runtime asks of time. Everything is in seconds."""

    def time(self) -> float:
        """Return the wall clock: seconds since the epoch. It jumps when a computer sleeps."""
        ...

    def monotonic(self) -> float:
        """Return a clock that only ever goes on; for measuring."""
        ...

    def sleep(self, seconds: float) -> None:
        """Block the thread for a time."""
        ...

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for a time."""
        ...


class SystemClock:
    """The clock of the computer."""

    def time(self) -> float:
        """Return the wall clock in seconds since the epoch."""
        return _time.time()

    def monotonic(self) -> float:
        """Return seconds that only ever go on."""
        return _time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the thread for a time."""
        _time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Suspend the task for a time."""
        import asyncio  # a blocking program never loads it

        await asyncio.sleep(seconds)
