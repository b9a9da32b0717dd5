"""Limits how many retries a client makes while most of its calls fail.

During an outage every call fails, and retrying each of them only adds to the load. So each retry
is paid from a budget that successes fill again: occasional failures are always retried, an outage
uses the budget up and from then on each call is tried once.
"""

from __future__ import annotations

from typing import Final

RETRY_BUDGET: Final = 100.0
#: Added to the budget by a call that succeeds without a retry.
_REFUND_PER_SUCCESS: Final = 0.1


class RetryBudget:
    """The retry budget of one client, in retries.

    It has no lock: a race between threads costs at most a retry or two.
    """

    __slots__ = ("_left", "_size")

    def __init__(self, size: float = RETRY_BUDGET) -> None:
        self._size = size
        self._left = size

    @property
    def allows_retry(self) -> bool:
        """Whether one more retry is allowed."""
        return self._left >= 1.0

    def spend(self) -> None:
        """Pay for a retry."""
        self._left -= 1.0

    def refund(self, retries: int) -> None:
        """Record a success after `retries` retries: what they cost is put back."""
        if self._left < self._size:
            self._left = min(self._size, self._left + (retries or _REFUND_PER_SUCCESS))
