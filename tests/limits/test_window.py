"""`Window`: the arithmetic of a sliding window."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit.limits import Limits, Rule
from ringkit.limits._window import Window, reported

SPAN = 60.0 * 1.001


def window(limit: int = 3, seconds: float = 60.0) -> Window:
    return Window(Rule(limit, seconds))


def test_the_limit_is_the_rule() -> None:
    tested = window()
    assert [tested.try_acquire(100.0) for _ in range(4)] == [True, True, True, False]


def test_a_place_is_free_a_window_after_the_response() -> None:
    tested = window(1)
    assert tested.try_acquire(100.0)
    tested.complete(105.0)  # the platform counted it somewhere between 100 and 105
    assert not tested.try_acquire(100.0 + SPAN)
    assert tested.delay(110.0) == pytest.approx(105.0 + SPAN - 110.0)
    assert tested.try_acquire(105.0 + SPAN)


def test_a_request_without_a_response_keeps_its_place() -> None:
    tested = window(1)
    tested.try_acquire(100.0)
    assert not tested.try_acquire(10_000.0)
    assert tested.delay(10_000.0) == pytest.approx(SPAN)


def test_a_cancelled_request_frees_its_place() -> None:
    tested = window(1)
    tested.try_acquire(100.0)
    tested.cancel()
    assert tested.try_acquire(100.0)


@pytest.mark.parametrize(("ahead", "laps"), [(0, 1), (2, 1), (3, 2), (8, 3), (9, 4)])
def test_the_delay_includes_requests_ahead(ahead: int, laps: int) -> None:
    tested = window(3)
    for _ in range(3):
        tested.try_acquire(100.0)
        tested.complete(100.0)
    assert tested.delay(100.0, ahead) == pytest.approx(laps * SPAN)


def test_a_blocked_window_has_no_room_however_empty_it_is() -> None:
    tested = window()
    tested.block(130.0)
    tested.block(120.0)  # an earlier end has no effect
    assert not tested.try_acquire(129.9)
    assert tested.delay(100.0) == pytest.approx(30.0)
    assert tested.try_acquire(130.0)


def test_requests_of_other_programs_count() -> None:
    tested = window(10)
    tested.try_acquire(100.0)
    tested.complete(100.0)
    tested.raise_count(8, tested.expired, 100.0)
    assert tested.count == 8
    tested.raise_count(5, tested.expired, 100.0)  # fewer than were sent from here: no effect
    assert tested.count == 8


def test_requests_that_expired_in_the_meantime_are_not_taken_for_foreign_ones() -> None:
    tested = window(3)
    tested.try_acquire(100.0)
    tested.complete(100.0)
    tested.try_acquire(159.0)
    expired = tested.expired
    tested.complete(162.0)  # the platform counted both, somewhere between 159 and 162
    tested.raise_count(2, expired, 162.0)
    assert tested.count == 1


def test_another_rule_applies_at_once() -> None:
    tested = window(1)
    tested.try_acquire(100.0)
    tested.complete(100.0)
    tested.set_rule(Rule(1, 2.0))
    assert tested.delay(100.0) == pytest.approx(2.002)
    tested.set_rule(Rule(2, 2.0))
    assert tested.try_acquire(100.0)


@given(
    limit=st.integers(1, 8),
    steps=st.lists(st.tuples(st.floats(0, 30), st.floats(0, 20)), max_size=60),
)
def test_the_platform_never_sees_more_than_it_allows(
    limit: int, steps: list[tuple[float, float]]
) -> None:
    """Whenever the platform counts a request between sending and response, the limit holds."""
    tested = Window(Rule(limit, 60.0))
    now = 0.0
    sent: list[tuple[float, float]] = []
    flying: list[float] = []
    for pause, latency in steps:
        now += pause
        for end in sorted(e for e in flying if e <= now):
            tested.complete(end)
            flying.remove(end)
        if tested.try_acquire(now):
            flying.append(now + latency)
            sent.append((now, now + latency))
    ends = sorted(end for _, end in sent)
    for number, (start, _) in enumerate(sent[limit:]):
        assert start >= ends[number] + 60.0


@given(
    limit=st.integers(0, 10**9),
    remaining=st.none() | st.integers(0, 10**9),
    window=st.none() | st.integers(0, 10**9),
)
def test_no_number_of_a_header_is_believed_beyond_measure(
    limit: int, remaining: int | None, window: int | None
) -> None:
    found = reported(Limits("light", limit, remaining, window), Rule(7, 30.0))
    assert found is not None
    rule, used = found
    assert rule.limit == max(1, limit)
    assert rule.window == (window if window and window <= 3600 else 30.0)
    assert used <= rule.limit
    tested = Window(Rule(7, 30.0))
    tested.set_rule(rule)
    tested.raise_count(used, 0, 0.0)
    assert tested.count <= 10_000
    # Whatever was reported, a request may be sent after a window.
    assert tested.delay(0.0) <= rule.window * 1.01
    assert tested.try_acquire(rule.window * 1.01)


def test_a_response_without_a_limit_reports_nothing() -> None:
    assert reported(Limits("light", None, 5, 60), Rule(7, 30.0)) is None
