"""The deadline of a call."""

from __future__ import annotations

from ringkit._io.clock import Clock


class Deadline:
    """The time by which a call has to be finished: `seconds` from now, None for no deadline.

    `end` is that time on the monotonic clock, or None.
    """

    __slots__ = ("_clock", "end")

    def __init__(self, clock: Clock, seconds: float | None) -> None:
        self._clock = clock
        self.end: float | None = None if seconds is None else clock.monotonic() + seconds

    def remaining(self) -> float | None:
        """Return the seconds left, negative once they have passed, None without a deadline."""
        return None if self.end is None else self.end - self._clock.monotonic()

    def allows(self, seconds: float) -> bool:
        """Return whether more than `seconds` are left."""
        remaining = self.remaining()
        return remaining is None or seconds < remaining
