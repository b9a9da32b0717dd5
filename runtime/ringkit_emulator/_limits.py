"""Rate limits: a sliding window per user, app and group.

See docs/platform-facts.md, section 3.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from math import ceil
from typing import Final

from attrs import frozen

DEFAULT_LIMITS: Final[Mapping[str, int]] = {"Light": 50, "Medium": 40, "Heavy": 10, "Auth": 5}
UNLIMITED: Final = "NoThrottling"


@frozen
class RateLimitResult:
    """The state of a window after one request; `retry_after` (seconds) None if it is allowed."""

    group: str
    limit: int
    remaining: int
    window: float
    retry_after: float | None = None

    @property
    def allowed(self) -> bool:
        """Whether the request is within the limit."""
        return self.retry_after is None

    def headers(self) -> list[tuple[str, str]]:
        """Return the `X-Rate-Limit-*` headers, and `Retry-After` if the request is refused."""
        headers = [
            ("X-Rate-Limit-Group", self.group.lower()),
            ("X-Rate-Limit-Limit", str(self.limit)),
            ("X-Rate-Limit-Remaining", str(self.remaining)),
            ("X-Rate-Limit-Window", str(ceil(self.window))),
        ]
        if self.retry_after is not None:
            headers.append(("Retry-After", str(ceil(self.retry_after))))
        return headers


@frozen
class WindowUsage:
    """What a window has counted.

    `times` are those of the accepted requests that still count, in seconds since 1970, and
    `blocked_until` the time until which all requests are refused (None: they are not).
    """

    limit: int
    window: float
    times: tuple[float, ...]
    blocked_until: float | None


class SlidingWindow:
    """Counts the requests of the last `window` seconds against `limit`.

    After a refused request all requests are refused for `penalty` seconds; each of them restarts
    this time.
    """

    def __init__(self, limit: int, window: float, penalty: float) -> None:
        self._limit = limit
        self._window = window
        self._penalty = penalty
        self._accepted: deque[float] = deque()
        self._blocked_until = float("-inf")

    def take(self, now: float) -> bool:
        """Count a request at the time `now`; return whether it is allowed."""
        while self._accepted and self._accepted[0] <= now - self._window:
            self._accepted.popleft()
        if now < self._blocked_until or len(self._accepted) >= self._limit:
            self._blocked_until = now + self._penalty
            return False
        self._accepted.append(now)
        return True

    def usage(self, now: float) -> WindowUsage:
        """Return the state of the window at the time `now`, without counting a request."""
        times = tuple(at for at in self._accepted if at > now - self._window)
        blocked = self._blocked_until if self._blocked_until > now else None
        return WindowUsage(self._limit, self._window, times, blocked)

    @property
    def remaining(self) -> int:
        """The number of requests that the window still allows."""
        return max(0, self._limit - len(self._accepted))


class RateLimiter:
    """The windows of all users, apps and groups; `window` and `penalty` are in seconds."""

    def __init__(
        self, limits: Mapping[str, int], *, window: float = 60.0, penalty: float | None = None
    ) -> None:
        self._limits = {**DEFAULT_LIMITS, **limits}
        self._window = window
        self._penalty = window if penalty is None else penalty
        self._windows: dict[tuple[str, str, str], SlidingWindow] = {}

    def take(self, *, user: str, app: str, group: str, now: float) -> RateLimitResult | None:
        """Count a request; return None if its group has no limit."""
        limit = self._limits.get(group)
        if group == UNLIMITED or limit is None:
            return None
        window = self._windows.setdefault((user, app, group), self._new_window(limit))
        if window.take(now):
            return RateLimitResult(group, limit, window.remaining, self._window)
        return RateLimitResult(group, limit, 0, self._window, retry_after=self._penalty)

    def usage(self, now: float) -> dict[tuple[str, str, str], WindowUsage]:
        """Return the state of all windows at the time `now`, by user, app and group."""
        return {key: window.usage(now) for key, window in self._windows.items()}

    def _new_window(self, limit: int) -> SlidingWindow:
        return SlidingWindow(limit, self._window, self._penalty)
