"""`SleepDetector`: notices that the computer was asleep, by comparing two clocks."""

from __future__ import annotations


class SleepDetector:
    """Compares the wall clock with the monotonic clock each time it is asked.

    During sleep the wall clock always advances, the monotonic clock on some systems. So there was
    a sleep if the wall clock advanced more than `drift` seconds further than the monotonic clock
    since the last look, or if the monotonic clock advanced more than `late` seconds.
    """

    def __init__(self, wall: float, monotonic: float, *, drift: float, late: float) -> None:
        self._wall = wall
        self._monotonic = monotonic
        self._drift = drift
        self._late = late

    def slept(self, wall: float, monotonic: float) -> bool:
        """Return whether there was a sleep since the last call, from the time of both clocks."""
        wall_passed, passed = wall - self._wall, monotonic - self._monotonic
        self._wall, self._monotonic = wall, monotonic
        return wall_passed - passed > self._drift or passed > self._late
