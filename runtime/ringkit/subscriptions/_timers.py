"""The timers of a subscription. Used by the runner, which asks them what is due."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from ringkit.subscriptions._state_machine import Signal
from ringkit.subscriptions._timing import TICK, Alarm, Watchman, renewal_pause, retry_pause

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ringkit._io.clock import Clock
    from ringkit.subscriptions._subscription_data import SubscriptionData

#: After how many seconds without trouble a failure counts as the first again.
_STEADY: Final = 60.0


class Timers:
    """When to renew and to try again. Everything is in seconds of the two clocks."""

    def __init__(self, clock: Clock, renew_ahead: float | None) -> None:
        self._clock = clock
        self._ahead = renew_ahead
        self._watchman = Watchman(*self._now())
        self._renewal, self._retry = Alarm(), Alarm()
        self._failures = 0
        self._steady: float | None = None

    def begin(self) -> None:
        """Look at the clocks from now on."""
        self._watchman = Watchman(*self._now())

    def pause(self) -> float:
        """Return how long nothing is due, at most until the clocks have to be looked at."""
        now = self._now()
        return max(0.0, min(self._renewal.left(*now), self._retry.left(*now), TICK))

    def due(self) -> Iterator[Signal]:
        """Yield what is due."""
        now = self._now()
        if self._watchman.look(*now):
            yield Signal.WOKE
        if self._renewal.due(*now):
            yield Signal.RENEWAL_DUE
        if self._retry.due(*now):
            yield Signal.RETRY_DUE

    def schedule(self, data: SubscriptionData) -> None:
        """Let the renewal of a subscription become due ahead of its end."""
        wall, monotonic = self._now()
        due = data.received_at + renewal_pause(data.life, self._ahead)
        self._renewal.set(max(0.0, due - wall), wall, monotonic)
        if self._steady is None:
            self._steady = monotonic

    def succeeded(self) -> None:
        """The platform answered well: the next failure is the first."""
        self._failures = 0

    def retry(self) -> None:
        """Let another try become due, later after each failure."""
        wall, monotonic = self._now()
        if self._steady is not None and monotonic - self._steady > _STEADY:
            self._failures = 0
        self._steady = None
        self._retry.set(retry_pause(self._failures, random.random), wall, monotonic)
        self._failures += 1

    def hurry(self) -> None:
        """Let a try that is waited for become due."""
        if self._retry.is_set:
            self._retry.set(0.0, *self._now())

    def disarm(self) -> None:
        """Let nothing become due."""
        self._renewal.clear()
        self._retry.clear()

    def _now(self) -> tuple[float, float]:
        return self._clock.time(), self._clock.monotonic()
