"""A sliding window: how many requests, and when the next one may go. Pure arithmetic.

The platform counts a request when it arrives, which is some time between sending it and having
its answer. So a request occupies its place from the moment it is sent until a full window after
its answer came: whatever time it took, the platform cannot see more requests than it allows.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Final

from attrs import frozen

#: Clocks of two machines do not run alike: a window is held this much longer than it is said.
_DRIFT: Final = 1.001


@frozen
class Rule:
    """`limit` requests in any `window` seconds."""

    limit: int
    window: float


#: What the guide documents for each group, per user and application, until answers say more.
DEFAULT_RULES: Final[Mapping[str, Rule]] = {
    "light": Rule(50, 60.0),
    "medium": Rule(40, 60.0),
    "heavy": Rule(10, 60.0),
    "auth": Rule(5, 60.0),
}


class Window:
    """The requests of one group that still count. Times are monotonic seconds, given by callers."""

    __slots__ = ("_closed_until", "_flying", "_limit", "_span", "_stamps", "forgotten", "rule")

    def __init__(self, rule: Rule) -> None:
        self._stamps: deque[float] = deque()
        self._flying = 0
        #: How many requests have ever ceased to count.
        self.forgotten = 0
        self._closed_until = float("-inf")
        self.learn(rule)

    def learn(self, rule: Rule) -> None:
        """Hold to another rule from now on."""
        self.rule = rule
        self._limit = max(1, rule.limit)
        self._span = rule.window * _DRIFT

    @property
    def count(self) -> int:
        """How many requests count, those without an answer yet included."""
        return len(self._stamps) + self._flying

    @property
    def idle(self) -> bool:
        """Whether nothing counts any more, as far as it was looked at."""
        return not self._stamps and not self._flying

    def take(self, now: float) -> bool:
        """Count a request that is about to be sent; False if it would be refused."""
        self._forget(now)
        if now < self._closed_until or len(self._stamps) + self._flying >= self._limit:
            return False
        self._flying += 1
        return True

    def _forget(self, now: float) -> None:
        stamps, gone = self._stamps, now - self._span
        while stamps and stamps[0] <= gone:
            stamps.popleft()
            self.forgotten += 1

    def delay(self, now: float, ahead: int = 0) -> float:
        """Return the seconds, at least, until a request may go that `ahead` others precede.

        Those whose answer is still to come are taken to have it now, so it may turn out longer.
        """
        self._forget(now)
        times = [*self._stamps, *([now] * self._flying)]
        start = now
        for _ in range(ahead + 1):
            start = max(now, self._closed_until)
            if len(times) >= self._limit:
                start = max(start, times[-self._limit] + self._span)
            times.append(start)
        return start - now

    def settle(self, now: float) -> None:
        """Note that the answer to a counted request came."""
        self._flying -= 1
        self._stamps.append(now)

    def withdraw(self) -> None:
        """Uncount a request that was not sent after all."""
        self._flying -= 1

    def note(self, now: float, requests: int = 1) -> None:
        """Count requests that were answered without having been counted before."""
        self._stamps.extend([now] * requests)

    def at_least(self, used: int, forgotten: int, now: float) -> None:
        """Count what the platform counted: others may be using the same user and application.

        `used` is from the answer to a request, `forgotten` what that count stood at when it was
        sent: the platform may have counted those that were forgotten here since.
        """
        self._forget(now)
        foreign = used - self.count - (self.forgotten - forgotten)
        if foreign > 0:
            self.note(now, foreign)

    def close(self, until: float) -> None:
        """Let nothing pass before `until`: the platform has refused a request."""
        self._closed_until = max(self._closed_until, until)
