"""How many repeats a client may afford. Pure; used by the engine.

While the platform is down every call fails, and repeating each of them only adds to the load. So
repeats are paid for from a reserve, and what they achieve fills it again: occasional failures are
always repeated, an outage empties the reserve and is then met with one attempt per call.
"""

from __future__ import annotations

from typing import Final

RESERVE: Final = 100.0
#: What a call that succeeds at once adds.
_INTEREST: Final = 0.1


class RetryBudget:
    """The reserve of one client. Races between threads cost at most a repeat or two."""

    __slots__ = ("_left", "_reserve")

    def __init__(self, reserve: float = RESERVE) -> None:
        self._reserve = reserve
        self._left = reserve

    @property
    def affordable(self) -> bool:
        """Whether one more repeat is allowed."""
        return self._left >= 1.0

    def spend(self) -> None:
        """Pay for a repeat."""
        self._left -= 1.0

    def earn(self, repeats: int) -> None:
        """Note a success after `repeats` repeats: what those cost comes back."""
        if self._left < self._reserve:
            self._left = min(self._reserve, self._left + (repeats or _INTEREST))
