"""Timetokens: instants in tenths of a microsecond, as 17 digits, never the same twice."""

from typing import Final

from ringkit_emulator._clock import Clock

_TICKS: Final = 10_000_000


class Timetokens:
    """Gives out timetokens that only grow."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def take(self) -> int:
        """Return a timetoken later than every one before."""
        self._last = max(self._last + 1, int(self._clock.time() * _TICKS))
        return self._last
