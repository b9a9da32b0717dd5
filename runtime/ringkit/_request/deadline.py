"""How much time a call has left. Used by the engine and what it is made of."""

from __future__ import annotations

from ringkit._io.clock import Clock


class Deadline:
    """The end of a call's time, on the monotonic clock; `seconds` None: there is none."""

    __slots__ = ("_clock", "end")

    def __init__(self, clock: Clock, seconds: float | None) -> None:
        self._clock = clock
        self.end: float | None = None if seconds is None else clock.monotonic() + seconds

    def left(self) -> float | None:
        """Return the seconds that are left, below 0 if they have passed; None: no end."""
        return None if self.end is None else self.end - self._clock.monotonic()

    def allows(self, seconds: float) -> bool:
        """Tell whether there is time for a wait of some seconds, and something after it."""
        left = self.left()
        return left is None or seconds < left
