from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit.limits import Rule
from ringkit.limits._window import Window

SPAN = 60.0 * 1.001


def window(limit: int = 3, seconds: float = 60.0) -> Window:
    return Window(Rule(limit, seconds))


def test_as_many_as_the_rule_says() -> None:
    tested = window()
    assert [tested.take(100.0) for _ in range(4)] == [True, True, True, False]


def test_a_place_is_free_a_window_after_the_answer() -> None:
    tested = window(1)
    assert tested.take(100.0)
    tested.settle(105.0)  # the platform counted it somewhere between 100 and 105
    assert not tested.take(100.0 + SPAN)
    assert tested.delay(110.0) == pytest.approx(105.0 + SPAN - 110.0)
    assert tested.take(105.0 + SPAN)


def test_one_without_an_answer_keeps_its_place() -> None:
    tested = window(1)
    tested.take(100.0)
    assert not tested.take(10_000.0)
    assert tested.delay(10_000.0) == pytest.approx(SPAN)


def test_one_that_was_not_sent_gives_its_place_back() -> None:
    tested = window(1)
    tested.take(100.0)
    tested.withdraw()
    assert tested.take(100.0)


@pytest.mark.parametrize(("ahead", "laps"), [(0, 1), (2, 1), (3, 2), (8, 3), (9, 4)])
def test_the_delay_counts_those_ahead(ahead: int, laps: int) -> None:
    tested = window(3)
    for _ in range(3):
        tested.take(100.0)
        tested.settle(100.0)
    assert tested.delay(100.0, ahead) == pytest.approx(laps * SPAN)


def test_after_a_refusal_nothing_passes_however_empty_the_window_is() -> None:
    tested = window()
    tested.close(130.0)
    tested.close(120.0)  # an earlier end takes nothing back
    assert not tested.take(129.9)
    assert tested.delay(100.0) == pytest.approx(30.0)
    assert tested.take(130.0)


def test_what_others_used_up_counts() -> None:
    tested = window(10)
    tested.take(100.0)
    tested.settle(100.0)
    tested.at_least(8, tested.forgotten, 100.0)
    assert tested.count == 8
    tested.at_least(5, tested.forgotten, 100.0)  # it has seen fewer than we have sent: no matter
    assert tested.count == 8


def test_what_ceased_to_count_while_an_answer_was_on_its_way_is_nobody_elses() -> None:
    tested = window(3)
    tested.take(100.0)
    tested.settle(100.0)
    tested.take(159.0)
    forgotten = tested.forgotten
    tested.settle(162.0)  # the platform counted both, somewhere between 159 and 162
    tested.at_least(2, forgotten, 162.0)
    assert tested.count == 1


def test_another_rule_holds_at_once() -> None:
    tested = window(1)
    tested.take(100.0)
    tested.settle(100.0)
    tested.learn(Rule(1, 2.0))
    assert tested.delay(100.0) == pytest.approx(2.002)
    tested.learn(Rule(2, 2.0))
    assert tested.take(100.0)


@given(
    limit=st.integers(1, 8),
    steps=st.lists(st.tuples(st.floats(0, 30), st.floats(0, 20)), max_size=60),
)
def test_the_platform_never_sees_more_than_it_allows(
    limit: int, steps: list[tuple[float, float]]
) -> None:
    """Whenever between sending and answer the platform counts, a full window holds."""
    tested = Window(Rule(limit, 60.0))
    now = 0.0
    sent: list[tuple[float, float]] = []
    flying: list[float] = []
    for pause, latency in steps:
        now += pause
        for end in sorted(e for e in flying if e <= now):
            tested.settle(end)
            flying.remove(end)
        if tested.take(now):
            flying.append(now + latency)
            sent.append((now, now + latency))
    ends = sorted(end for _, end in sent)
    for number, (start, _) in enumerate(sent[limit:]):
        assert start >= ends[number] + 60.0
