"""Acquiring and completing a permit of `MemoryLimiter` when there is room."""

from timing import best, say

from ringkit.limits import Limits, MemoryLimiter, RateLimitKey, Rule

CALLS = 10_000
KEY = RateLimitKey("user", "app", "light")
REPORTED = Limits("light", 10**9, 10**9 - 1, 60)


def work() -> None:
    limiter = MemoryLimiter({"light": Rule(10**9, 60.0)})
    for _ in range(CALLS):
        try:
            next(limiter.acquire(KEY))
        except StopIteration as stop:
            permit = stop.value
        for _ in limiter.complete(permit, REPORTED):
            pass


say(best(work, 7) / CALLS)
