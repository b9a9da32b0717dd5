"""What a limiter does with many requests that wait and many accounts, by simple models of it."""

from __future__ import annotations

import weakref
from collections import deque
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._io.clock import SystemClock
from ringkit.limits import RateLimitKey, Rule
from ringkit.limits._memory import MemoryLimiter, _Queue, _Waiter, shared_limiter
from ringkit.limits._window import Window


def simulated_delay(window: Window, now: float, ahead: int) -> float:
    """Send the requests before it one after the other."""
    times = [*window._completed, *([now] * window.in_flight)]
    start = now
    for _ in range(ahead + 1):
        start = max(now, window._blocked_until)
        if len(times) >= window._limit:
            start = max(start, times[-window._limit] + window._span)
        times.append(start)
    return start - now


@given(
    limit=st.integers(1, 5),
    later_limit=st.integers(1, 5),
    answered=st.lists(st.floats(0, 50), max_size=8),
    in_flight=st.integers(0, 5),
    blocked=st.sampled_from([0.0, 55.0, 300.0]),
    ahead=st.integers(0, 20),
)
def test_a_delay_is_that_of_sending_all_requests_before(
    limit: int,
    later_limit: int,
    answered: list[float],
    in_flight: int,
    blocked: float,
    ahead: int,
) -> None:
    window = Window(Rule(limit, 60.0))
    for time in sorted(answered):
        window.record(time)
    for _ in range(in_flight):
        window.try_acquire(50.0)
    window.set_rule(Rule(later_limit, 60.0))
    window.block(blocked)
    assert window.delay(50.0, ahead) == pytest.approx(simulated_delay(window, 50.0, ahead))


@given(st.lists(st.tuples(st.sampled_from(["enter", "leave", "lose"]), st.integers(0, 20))))
def test_a_queue_knows_the_place_of_each_request(steps: list[tuple[str, int]]) -> None:
    queue = _Queue()
    model: deque[Any] = deque()  # waiting requests, None for one that an interrupt left behind
    for step, number in steps:
        if step == "enter":
            waiter = _Waiter()
            queue.enter(waiter)
            model.append(waiter)
            del waiter
        elif number < len(model) and model[number] is not None:
            if step == "leave":
                queue.leave(model[number])
                del model[number]
            else:
                model[number] = None
        while model and model[0] is None:
            model.popleft()
        assert queue.first is (model[0] if model else None)
        assert len(queue) == len(model)
        assert all(
            found is None or queue.position(found) == place for place, found in enumerate(model)
        )


def test_accounts_that_are_active_are_looked_through_seldom() -> None:
    looks = 0

    class Counting(MemoryLimiter):
        @property
        def _buckets(self) -> Any:
            return self._found

        @_buckets.setter
        def _buckets(self, buckets: Any) -> None:
            nonlocal looks
            looks += 1
            self._found = buckets

    limiter = Counting()
    for number in range(10_000):
        with pytest.raises(StopIteration):
            next(limiter.acquire(RateLimitKey(str(number), "app", "light")))
    assert looks <= 6


def test_clients_of_one_server_share_a_limiter_and_others_do_not() -> None:
    clock = SystemClock()
    one = shared_limiter("https://one.example", clock)
    assert shared_limiter("https://one.example", SystemClock()) is one
    assert shared_limiter("https://two.example", clock) is not one

    class OwnClock(SystemClock):
        pass

    assert shared_limiter("https://one.example", OwnClock()) is not one


def test_the_limiters_of_many_servers_go_with_their_clients() -> None:
    clock = SystemClock()
    used = shared_limiter("https://used.example", clock)
    others = [
        weakref.ref(shared_limiter(f"https://{number}.example", clock)) for number in range(100)
    ]
    assert shared_limiter("https://used.example", clock) is used
    assert sum(other() is not None for other in others) < 10
