"""The clock of an emulator, which tests can advance, and its timers."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from typing import TypeVarTuple

Arguments = TypeVarTuple("Arguments")


class Timer:
    """A callback to be called with `arguments` at the time `when`, in seconds since 1970."""

    __slots__ = ("arguments", "callback", "cancelled", "when")

    def __init__(
        self, when: float, callback: Callable[..., object], arguments: tuple[object, ...] = ()
    ) -> None:
        self.when = when
        self.callback = callback
        self.arguments = arguments
        self.cancelled = False

    def cancel(self) -> None:
        """Prevent the callback from being called."""
        self.cancelled = True


class Clock:
    """Wall time in seconds since 1970, which a test can advance.

    The time is real time plus an offset; if `frozen`, it changes only by `advance`. Timers that
    fall due within an `advance` are called in the order of their times, and during each callback
    `time()` is the time of its timer: advancing the clock has the same effects in every run. All
    calls must come from one thread.
    """

    def __init__(self, *, start: float | None = None, frozen: bool = False) -> None:
        self._frozen = self._frozen_at_start = frozen
        self._start = time.time() if start is None else start
        self._started = time.monotonic()
        self._offset = 0.0
        self._timer_time: float | None = None
        self._heap: list[tuple[float, int, Timer]] = []
        self._order = itertools.count()
        self._sleepers: set[asyncio.Event] = set()
        self.on_timer_change: Callable[[], None] = lambda: None
        self.on_change: Callable[[], None] = lambda: None

    @property
    def frozen(self) -> bool:
        """Whether the time changes only by `advance`."""
        return self._frozen

    def freeze(self) -> None:
        """Let the time change only by `advance`, from now on."""
        if not self._frozen:
            self._offset += time.monotonic() - self._started
            self._frozen = True
            self._changed()

    def resume(self) -> None:
        """Let the time follow real time, from now on."""
        if self._frozen:
            self._offset -= time.monotonic() - self._started
            self._frozen = False
            self._changed()

    def _changed(self) -> None:
        self.on_timer_change()
        self.on_change()

    def time(self) -> float:
        """Return the present time, in seconds since 1970."""
        if self._timer_time is not None:
            return self._timer_time
        passed = 0.0 if self._frozen else time.monotonic() - self._started
        return self._start + self._offset + passed

    def now(self) -> datetime:
        """Return the present time as an aware datetime in UTC."""
        return datetime.fromtimestamp(self.time(), UTC)

    def advance(self, seconds: float) -> None:
        """Move the clock ahead by `seconds` and call all timers that fall due.

        Raises ValueError for a negative number, RuntimeError if called by a timer.
        """
        if seconds < 0:
            raise ValueError("the clock can only be moved ahead")
        if self._timer_time is not None:
            raise RuntimeError("a timer cannot advance its own clock")
        target = self.time() + seconds
        self._run_until(target)
        self._offset += max(0.0, target - self.time())
        self._changed()

    def run_due(self) -> None:
        """Call the timers that are due."""
        self._run_until(self.time())
        self.on_change()

    def call_at(
        self,
        when: float,
        callback: Callable[[*Arguments], object],
        *arguments: *Arguments,
    ) -> Timer:
        """Call `callback` when the clock reaches `when`; a time in the past means now.

        What a snapshot of the platform has to contain is a method of one of its parts, not a
        function made for the occasion.
        """
        timer = Timer(when, callback, arguments)
        self._push(timer)
        return timer

    def call_later(
        self,
        seconds: float,
        callback: Callable[[*Arguments], object],
        *arguments: *Arguments,
    ) -> Timer:
        """Call `callback` when `seconds` of this clock have passed."""
        return self.call_at(self.time() + seconds, callback, *arguments)

    def timers(self) -> list[Timer]:
        """Return the pending timers in the order in which they will fire."""
        return [timer for _, _, timer in sorted(self._heap) if not timer.cancelled]

    def restore(self, time: float, timers: Iterable[Timer]) -> None:
        """Continue from `time`, in seconds since 1970, with these timers only; end all sleeps."""
        self.reset()
        self._offset = time - self.time()
        for timer in timers:
            self._push(timer)

    def _push(self, timer: Timer) -> None:
        heapq.heappush(self._heap, (timer.when, next(self._order), timer))
        self.on_timer_change()

    def next_timer(self) -> float | None:
        """Return the time of the earliest pending timer, or None if there is none."""
        while self._heap and self._heap[0][2].cancelled:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else None

    def reset(self) -> None:
        """Return to the start: remove all timers, undo all advances and end all sleeps."""
        self._heap.clear()
        self._offset = 0.0
        self._frozen = self._frozen_at_start
        for sleeper in self._sleepers:
            sleeper.set()
        self._changed()

    async def sleep(self, seconds: float) -> None:
        """Wait until `seconds` of this clock have passed, or until a reset."""
        woken = asyncio.Event()
        timer = self.call_later(seconds, woken.set)
        self._sleepers.add(woken)
        try:
            await woken.wait()
        finally:
            self._sleepers.discard(woken)
            timer.cancel()

    def _run_until(self, target: float) -> None:
        if self._timer_time is not None:
            return
        present = self.time()
        try:
            while (when := self.next_timer()) is not None and when <= target:
                timer = heapq.heappop(self._heap)[2]
                self._timer_time = max(when, present)
                timer.callback(*timer.arguments)
        finally:
            self._timer_time = None


class LoopTimers:
    """Calls the timers of a clock from an event loop when they fall due in real time."""

    def __init__(self, clock: Clock, loop: asyncio.AbstractEventLoop) -> None:
        self._clock = clock
        self._loop = loop
        self._handle: asyncio.TimerHandle | None = None
        clock.on_timer_change = self._arm

    def close(self) -> None:
        """Detach from the clock."""
        self._clock.on_timer_change = lambda: None
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
