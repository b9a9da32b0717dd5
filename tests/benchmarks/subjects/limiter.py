"""Taking and giving back the leave to send a request, where nobody waits."""

from timing import best, say

from ringkit.limits import Lane, Limits, MemoryLimiter, Rule

CALLS = 10_000
LANE = Lane("user", "app", "light")
SAID = Limits("light", 10**9, 10**9 - 1, 60)


def work() -> None:
    limiter = MemoryLimiter({"light": Rule(10**9, 60.0)})
    for _ in range(CALLS):
        try:
            next(limiter.acquire(LANE))
        except StopIteration as stop:
            permit = stop.value
        for _ in limiter.settle(permit, SAID):
            pass


say(best(work, 7) / CALLS)
