"""The one clock of the emulator, with the timers that hang on it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable
from datetime import UTC, datetime


class Timer:
    """A callback waiting for its instant; `cancel()` takes it off the clock."""

    __slots__ = ("callback", "cancelled", "when")

    def __init__(self, when: float, callback: Callable[[], None]) -> None:
        self.when = when
        self.callback = callback
        self.cancelled = False

    def cancel(self) -> None:
        """Make sure that the callback never runs (again)."""
        self.cancelled = True


class Clock:
    """Wall time in seconds since 1970, which a test may move ahead.

    It follows real time plus an offset, or stands still when `frozen`. Timers due inside an
    `advance` run in the order of their instants, each seeing its own instant as the present, so a
    test that moves the clock gets the same story every time. One thread owns a clock.
    """

    def __init__(self, *, start: float | None = None, frozen: bool = False) -> None:
        self._frozen = frozen
        self._start = time.time() if start is None else start
        self._began = time.monotonic()
        self._offset = 0.0
        self._pinned: float | None = None
        self._heap: list[tuple[float, int, Timer]] = []
        self._order = itertools.count()
        self._sleepers: set[asyncio.Event] = set()
        self.on_change: Callable[[], None] = lambda: None

    @property
    def frozen(self) -> bool:
        """Whether time passes only by `advance`."""
        return self._frozen

    def time(self) -> float:
        """Return the present instant, in seconds since 1970."""
        if self._pinned is not None:
            return self._pinned
        passed = 0.0 if self._frozen else time.monotonic() - self._began
        return self._start + self._offset + passed

    def now(self) -> datetime:
        """Return the present instant as an aware datetime in UTC."""
        return datetime.fromtimestamp(self.time(), UTC)

    def advance(self, seconds: float) -> None:
        """Move the clock ahead by `seconds` and run every timer that falls due on the way."""
        if seconds < 0:
            raise ValueError("the clock only moves ahead")
        if self._pinned is not None:
            raise RuntimeError("a timer may not advance the clock it runs on")
        target = self.time() + seconds
        self._run_until(target)
        self._offset += max(0.0, target - self.time())
        self.on_change()

    def run_due(self) -> None:
        """Run the timers whose instant has come."""
        self._run_until(self.time())

    def call_at(self, when: float, callback: Callable[[], None]) -> Timer:
        """Run `callback` when the clock reaches `when`; the past counts as now."""
        timer = Timer(when, callback)
        heapq.heappush(self._heap, (when, next(self._order), timer))
        self.on_change()
        return timer

    def call_later(self, seconds: float, callback: Callable[[], None]) -> Timer:
        """Run `callback` when `seconds` of this clock have passed."""
        return self.call_at(self.time() + seconds, callback)

    def next_timer(self) -> float | None:
        """Return the instant of the earliest waiting timer, or None where none waits."""
        while self._heap and self._heap[0][2].cancelled:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def reset(self) -> None:
        """Forget every timer and every advance; whoever sleeps wakes up."""
        self._heap.clear()
        self._offset = 0.0
        for sleeper in self._sleepers:
            sleeper.set()
        self.on_change()

    async def sleep(self, seconds: float) -> None:
        """Wait until `seconds` of this clock have passed."""
        woken = asyncio.Event()
        timer = self.call_later(seconds, woken.set)
        self._sleepers.add(woken)
        try:
            await woken.wait()
        finally:
            self._sleepers.discard(woken)
            timer.cancel()

    def _run_until(self, target: float) -> None:
        if self._pinned is not None:
            return
        present = self.time()
        try:
            while (when := self.next_timer()) is not None and when <= target:
                timer = heapq.heappop(self._heap)[2]
                self._pinned = max(when, present)
                timer.callback()
        finally:
            self._pinned = None


class LoopTimers:
    """Lets an event loop run the timers of a clock when real time brings them due."""

    def __init__(self, clock: Clock, loop: asyncio.AbstractEventLoop) -> None:
        self._clock = clock
        self._loop = loop
        self._handle: asyncio.TimerHandle | None = None
        clock.on_change = self._arm

    def close(self) -> None:
        """Stop watching the clock."""
        self._clock.on_change = lambda: None
        self._disarm()

    def _disarm(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _arm(self) -> None:
        self._disarm()
        when = self._clock.next_timer()
        if when is None or (self._clock.frozen and when > self._clock.time()):
            return
        delay = max(0.0, when - self._clock.time())
        self._handle = self._loop.call_later(delay, self._fire)

    def _fire(self) -> None:
        try:
            self._clock.run_due()
        finally:
            self._arm()
