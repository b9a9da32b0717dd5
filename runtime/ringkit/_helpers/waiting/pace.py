"""`Pace`: how often a status is read. Pure: callers pass the time.

Reads are close together at first, then further and further apart, and never take more than a third
of what the rate group allows, so that waiting leaves room for the rest of the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ringkit.limits._window import Rule, Window, reported

if TYPE_CHECKING:
    from ringkit.limits._headers import Limits

_SHARE: Final = 3
#: Between two reads, in seconds, whatever the rate group allows.
_SHORTEST_SECONDS: Final = 1.0
_LONGEST_SECONDS: Final = 30.0
_GROWTH: Final = 1.5


class Pace:
    """The reads of one wait. `rule` is what the rate group of the operation allows."""

    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._window = Window(share_of(rule))
        self._interval = first_interval(rule)

    def delay(self, now: float) -> float:
        """Return for how many seconds to wait before the next read."""
        return max(self._interval, self._window.delay(now))

    def room(self, now: float) -> bool:
        """Return whether a read before the end of the interval is within the share."""
        return self._window.delay(now) <= 0

    def count(self, now: float, limits: Limits | None = None) -> None:
        """Count a read, answered or not; `limits` are those that the response reported."""
        found = None if limits is None else reported(limits, self._rule)
        if found is not None and found[0] != self._rule:
            self._rule = found[0]
            self._window.set_rule(share_of(self._rule))
        self._window.record(now)
        longest = max(_LONGEST_SECONDS, first_interval(self._rule))
        self._interval = min(max(self._interval * _GROWTH, first_interval(self._rule)), longest)

    def block(self, until: float) -> None:
        """Let no read happen before `until`: the platform has refused one."""
        self._window.block(until)


def share_of(rule: Rule) -> Rule:
    """Return the third of a rule that one wait may use."""
    if rule.limit >= _SHARE:
        return Rule(rule.limit // _SHARE, rule.window)
    return Rule(1, rule.window * _SHARE / max(1, rule.limit))


def first_interval(rule: Rule) -> float:
    """Return the seconds before the first read: one and a half requests of the whole rule."""
    return max(_SHORTEST_SECONDS, _GROWTH * rule.window / max(1, rule.limit))
