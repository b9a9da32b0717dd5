"""When to renew, when to try again, whether the computer slept. Pure; used by the runner."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

#: How long before the end of its life a subscription is renewed: a part of it, seconds at most.
AHEAD: Final = 0.04
LONGEST_AHEAD: Final = 3600.0
#: How often the clocks are looked at, in seconds: how long a sleep can go unnoticed.
TICK: Final = 10.0
#: By how much the clocks may disagree, and a look at them be late, before it was sleep; seconds.
_DRIFT: Final = 5.0
_LATE: Final = 60.0
#: The waits after so many failures, in seconds: a random time between the two. The first try is
#: at once; the rest is the schedule that the platform's maintainers recommend for reconnects.
_SCHEDULE: Final = ((0.0, 0.0), (1.0, 1.0), (2.0, 6.0), (10.0, 20.0), (20.0, 40.0), (40.0, 80.0))
_LAST: Final = (80.0, 120.0)


def renewal_pause(life: float, ahead: float | None = None) -> float:
    """Return how long after its renewal a subscription that lives for `life` is renewed again.

    All in seconds. `ahead` is how long before the end, a part of the life unless it is given.
    """
    before = min(life * AHEAD, LONGEST_AHEAD) if ahead is None else min(ahead, life / 2)
    return max(life - before, 0.0)


def retry_pause(failures: int, random: Callable[[], float]) -> float:
    """Return how long to wait after `failures` failures in a row, in seconds."""
    low, high = _SCHEDULE[failures] if failures < len(_SCHEDULE) else _LAST
    return low + (high - low) * random()


class Watchman:
    """Notices that the computer slept: one clock went on, or nobody looked for long."""

    def __init__(self, wall: float, monotonic: float) -> None:
        self._wall = wall
        self._monotonic = monotonic

    def look(self, wall: float, monotonic: float) -> bool:
        """Tell whether there was a sleep since the last look; takes the time of both clocks."""
        wall_passed, passed = wall - self._wall, monotonic - self._monotonic
        self._wall, self._monotonic = wall, monotonic
        return wall_passed - passed > _DRIFT or passed > _LATE


class Alarm:
    """An instant that both clocks are watched for: either may be set, or stop while asleep."""

    def __init__(self) -> None:
        self._wall = self._monotonic = float("inf")

    def set(self, pause: float, wall: float, monotonic: float) -> None:
        """Ring after `pause` seconds from the time that the two clocks show."""
        self._wall, self._monotonic = wall + pause, monotonic + pause

    def clear(self) -> None:
        """Do not ring."""
        self._wall = self._monotonic = float("inf")

    @property
    def is_set(self) -> bool:
        """Whether it will ring."""
        return self._wall != float("inf")

    def due(self, wall: float, monotonic: float) -> bool:
        """Tell whether it has rung; it does so once."""
        if self.left(wall, monotonic) > 0:
            return False
        self.clear()
        return True

    def left(self, wall: float, monotonic: float) -> float:
        """Return how many seconds are left."""
        return min(self._wall - wall, self._monotonic - monotonic)
