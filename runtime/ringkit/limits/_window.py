"""Sliding-window arithmetic: how many requests count, and when the next one may be sent.

The platform counts a request when it arrives, which is at some time between sending it and
receiving its response. So a request counts here from the moment it is sent until a full window
after its response: however long it took, the platform never sees more requests than it allows.
Nothing here waits or reads a clock; callers pass the time.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Final

from attrs import frozen

from ringkit.limits._headers import MAX_WINDOW_SECONDS, Limits

#: Factor by which a window is lengthened, because the clocks of two machines run differently.
_CLOCK_DRIFT: Final = 1.001


@frozen
class Rule:
    """At most `limit` requests in any `window` seconds."""

    limit: int
    window: float


#: The documented limit of each rate group (lower case), used until a response reports another one
#: (platform-facts.md, 3.1).
DEFAULT_RULES: Final[Mapping[str, Rule]] = {
    "light": Rule(50, 60.0),
    "medium": Rule(40, 60.0),
    "heavy": Rule(10, 60.0),
    "auth": Rule(5, 60.0),
}

#: The rule for a group without documentation: that of the strictest documented one but "auth".
FALLBACK_RULE: Final = DEFAULT_RULES["heavy"]


#: The most requests of other programs that are counted at once: each takes memory, here or in
#: Redis, and a header may name any number.
_MAX_COUNTED: Final = 10_000


def reported(limits: Limits, rule: Rule) -> tuple[Rule, int] | None:
    """Return the rule that a response reports, and how many requests count by it.

    `rule` is the one that applied before. A window that is none of the platform's is ignored.
    Return None if the response reports no limit.
    """
    if limits.limit is None:
        return None
    limit = max(1, limits.limit)
    window = limits.window
    known = window is not None and 0 < window <= MAX_WINDOW_SECONDS
    used = 0 if limits.remaining is None else limits.limit - limits.remaining
    return Rule(limit, float(window) if known and window else rule.window), min(
        used, limit, _MAX_COUNTED
    )


class Window:
    """The requests of one group that count now. Times are monotonic seconds."""

    __slots__ = ("_blocked_until", "_completed", "_in_flight", "_limit", "_span", "expired", "rule")

    def __init__(self, rule: Rule) -> None:
        #: When each counted request was answered, in order.
        self._completed: deque[float] = deque()
        self._in_flight = 0
        #: How many requests have left the window since it was made.
        self.expired = 0
        self._blocked_until = float("-inf")
        self.set_rule(rule)

    def set_rule(self, rule: Rule) -> None:
        """Apply another rule from now on."""
        self.rule = rule
        self._limit = max(1, rule.limit)
        self._span = rule.window * _CLOCK_DRIFT

    @property
    def count(self) -> int:
        """How many requests count, those without a response included."""
        return len(self._completed) + self._in_flight

    @property
    def in_flight(self) -> int:
        """How many of the requests that count have no response yet."""
        return self._in_flight

    def is_idle(self, now: float) -> bool:
        """Return whether no request counts, and none has to wait."""
        self._expire(now)
        return not self._completed and not self._in_flight and now >= self._blocked_until

    def try_acquire(self, now: float) -> bool:
        """Count a request about to be sent and return True, or return False if there is no room."""
        self._expire(now)
        if now < self._blocked_until or len(self._completed) + self._in_flight >= self._limit:
            return False
        self._in_flight += 1
        return True

    def _expire(self, now: float) -> None:
        completed, oldest = self._completed, now - self._span
        while completed and completed[0] <= oldest:
            completed.popleft()
            self.expired += 1

    def delay(self, now: float, ahead: int = 0) -> float:
        """Return after how many seconds, at least, a request with `ahead` before it may be sent.

        Requests in flight are assumed to be answered now, so the delay may turn out longer.
        """
        self._expire(now)
        start = max(now, self._blocked_until)
        # Each `limit` requests take the place of the same number before them, a window later.
        windows, place = divmod(ahead, self._limit)
        replaced = self.count + place - self._limit
        if replaced >= len(self._completed):
            start = max(start, now + self._span)
        elif replaced >= 0:
            start = max(start, self._completed[replaced] + self._span)
        return start + windows * self._span - now

    def resets_in(self, now: float) -> float:
        """Return after how many seconds nothing counts any more.

        Requests in flight are assumed to be answered now.
        """
        self._expire(now)
        last = now if self._in_flight else self._completed[-1] if self._completed else None
        end = max(self._blocked_until, now if last is None else last + self._span)
        return end - now

    def complete(self, now: float) -> None:
        """Note that a counted request was answered."""
        self._in_flight -= 1
        self._completed.append(now)

    def cancel(self) -> None:
        """Stop counting a request that was not sent."""
        self._in_flight -= 1

    def record(self, now: float, requests: int = 1) -> None:
        """Count requests that were sent and answered without having been counted before."""
        self._completed.extend([now] * requests)

    def raise_count(self, used: int, expired: int, now: float) -> None:
        """Raise the count to what the platform reported: other programs may share the limit.

        `used` is the count in the response to a request, `expired` the attribute of that name when
        the request was sent: the platform may have counted requests that have expired here since.
        """
        self._expire(now)
        foreign = used - self.count - (self.expired - expired)
        if foreign > 0:
            self.record(now, foreign)

    def block(self, until: float) -> None:
        """Leave no room before `until`, after the platform has refused a request."""
        self._blocked_until = max(self._blocked_until, until)
