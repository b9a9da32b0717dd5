"""When a subscription is renewed, retried and checked, and whether the computer was asleep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ringkit._io.backoff import STABLE_AFTER_SECONDS, random_fraction, reconnect_delay
from ringkit._io.sleep_detector import SleepDetector
from ringkit.subscriptions._state_machine import Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ringkit.subscriptions._platform_clock import PlatformClock
    from ringkit.subscriptions._subscription_data import SubscriptionData

#: A subscription is renewed when this part of its lifetime is left, but at most so many seconds
#: before it expires.
RENEW_AHEAD_FRACTION: Final = 0.04
MAX_RENEW_AHEAD_SECONDS: Final = 3600.0
#: How often the clocks are read, which is how late a sleep can be noticed.
CLOCK_CHECK_SECONDS: Final = 10.0
#: How long a subscription may show no sign of life until the platform is asked about it.
CHECK_EVERY_SECONDS: Final = 300.0
#: How often a process that waits to take over a shared subscription tries to.
TAKEOVER_SECONDS: Final = 5.0
#: The shortest time between two checks.
_CHECK_PAUSE_SECONDS: Final = 5.0
#: Differences between the clocks that are not yet counted as sleep.
_MAX_DRIFT_SECONDS: Final = 5.0
_MAX_LATE_SECONDS: Final = 60.0


def renewal_pause(lifetime: float, ahead: float | None = None) -> float:
    """Return how many seconds after its renewal a subscription has to be renewed again.

    `lifetime` is how long it lives after a renewal, `ahead` how long before its end it is to be
    renewed (None: a fraction of the lifetime), both in seconds.
    """
    if ahead is None:
        before = min(lifetime * RENEW_AHEAD_FRACTION, MAX_RENEW_AHEAD_SECONDS)
    else:
        before = min(ahead, lifetime / 2)
    return max(lifetime - before, 0.0)


def retry_pause(failures: int, random: Callable[[], float]) -> float:
    """Return the seconds to wait before a retry, after `failures` earlier ones in a row.

    The first retry follows at once, the others as spaced out as attempts to reconnect.
    """
    return 0.0 if failures == 0 else reconnect_delay(failures - 1, random)


class Timer:
    """Expires when the wall clock or the monotonic clock says so, whichever is first.

    The wall clock may be set back, and the monotonic clock may stop while the computer sleeps.
    """

    def __init__(self) -> None:
        self._wall = self._monotonic = float("inf")

    def start(self, seconds: float, wall: float, monotonic: float) -> None:
        """Expire `seconds` after the time that the two clocks show."""
        self._wall, self._monotonic = wall + seconds, monotonic + seconds

    def cancel(self) -> None:
        """Do not expire."""
        self._wall = self._monotonic = float("inf")

    @property
    def is_running(self) -> bool:
        """Whether it was started, and has neither been cancelled nor reported as expired."""
        return self._wall != float("inf")

    def expired(self, wall: float, monotonic: float) -> bool:
        """Return whether it has expired; True once for each start."""
        if self.remaining(wall, monotonic) > 0:
            return False
        self.cancel()
        return True

    def remaining(self, wall: float, monotonic: float) -> float:
        """Return the seconds until it expires, infinite if it is not running."""
        return min(self._wall - wall, self._monotonic - monotonic)


class Timers:
    """The timers of one subscription. The runner asks them what is due.

    `renew_ahead` is how many seconds before its end a subscription is renewed (None: a fraction
    of its lifetime), `check_every` after how many seconds without a sign of life it is checked
    (None: never).
    """

    def __init__(
        self,
        clock: PlatformClock,
        renew_ahead: float | None,
        check_every: float | None = CHECK_EVERY_SECONDS,
    ) -> None:
        self._clock = clock
        self._renew_ahead = renew_ahead
        self._check_every = check_every
        self._sleep = self._new_sleep_detector()
        self._renewal, self._retry, self._check = Timer(), Timer(), Timer()
        #: The last sign of life and the last check, on the monotonic clock.
        self._alive_at = self._checked_at = float("-inf")
        self._check_requested = False
        self._failures = 0
        self._stable_since: float | None = None

    def begin(self) -> None:
        """Start to look for sleep; what happened before does not count."""
        self._sleep = self._new_sleep_detector()

    def pause(self) -> float:
        """Return the seconds until something is due or the clocks have to be read again."""
        now = self._now()
        timers = (self._renewal, self._retry, self._check)
        due = min(timer.remaining(*now) for timer in timers)
        return max(0.0, min(due, CLOCK_CHECK_SECONDS))

    def due(self) -> Iterator[Signal]:
        """Yield a signal for everything that is due."""
        now = self._now()
        if self._sleep.slept(*now):
            yield Signal.WOKE
        if self._renewal.expired(*now):
            yield Signal.RENEWAL_DUE
        if self._retry.expired(*now):
            yield Signal.RETRY_DUE
        if self._check.expired(*now) and self._check_is_due(*now):
            yield Signal.CHECK_DUE

    def schedule_renewal(self, data: SubscriptionData) -> None:
        """Make RENEWAL_DUE come ahead of the end of a subscription."""
        wall, monotonic = self._now()
        pause = renewal_pause(data.lifetime, self._renew_ahead)
        # The answer cannot have come later than now, whatever the clocks say.
        passed = max(0.0, self._clock.time() - data.received_at)
        self._renewal.start(max(0.0, pause - passed), wall, monotonic)
        if self._stable_since is None:
            self._stable_since = monotonic

    def schedule_check(self) -> None:
        """Make CHECK_DUE come, unless there is a sign of life before."""
        if self._check_every is not None:
            self._check_requested = False
            self._check.start(self._check_every, *self._now())

    def check_soon(self) -> None:
        """Make CHECK_DUE come at once, or a little after the last one."""
        if self._check_every is not None:
            wall, monotonic = self._now()
            pause = max(0.0, self._checked_at + _CHECK_PAUSE_SECONDS - monotonic)
            self._check_requested = True
            self._check.start(pause, wall, monotonic)

    def note_alive(self) -> None:
        """Note a sign of life: a notification came. May be called in any thread."""
        self._alive_at = self._clock.monotonic()

    def _check_is_due(self, wall: float, monotonic: float) -> bool:
        """Return whether it is checked now, as the timer has expired; start the timer again."""
        every = self._check_every or CHECK_EVERY_SECONDS
        alive_for = max(0.0, self._alive_at + every - monotonic)
        if alive_for and not self._check_requested:
            self._check.start(alive_for, wall, monotonic)
            return False
        self._check_requested, self._checked_at = False, monotonic
        self._check.start(every, wall, monotonic)
        return True

    def reset_failures(self) -> None:
        """Count the next failure as the first one."""
        self._failures = 0

    def schedule_retry(self) -> None:
        """Make RETRY_DUE come, later after each failure in a row."""
        wall, monotonic = self._now()
        if self._stable_since is not None and monotonic - self._stable_since > STABLE_AFTER_SECONDS:
            self._failures = 0
        self._stable_since = None
        self._retry.start(retry_pause(self._failures, random_fraction), wall, monotonic)
        self._failures += 1

    def schedule_takeover(self) -> None:
        """Make RETRY_DUE come in a few seconds: another process may have ended."""
        self._retry.start(TAKEOVER_SECONDS, *self._now())

    def retry_now(self) -> None:
        """Make RETRY_DUE come at once, if a retry is scheduled."""
        if self._retry.is_running:
            self._retry.start(0.0, *self._now())

    def cancel(self) -> None:
        """Cancel the renewal, the retry and the check."""
        self._renewal.cancel()
        self._retry.cancel()
        self._check.cancel()

    def _new_sleep_detector(self) -> SleepDetector:
        return SleepDetector(*self._now(), drift=_MAX_DRIFT_SECONDS, late=_MAX_LATE_SECONDS)

    def _now(self) -> tuple[float, float]:
        local = self._clock.local
        return local.time(), local.monotonic()
