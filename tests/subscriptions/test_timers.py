"""When a subscription is renewed and retried."""

from __future__ import annotations

import pytest

from ringkit.subscriptions._timers import Timer, renewal_pause, retry_pause


@pytest.mark.parametrize(
    ("life", "ahead", "pause"),
    [
        (900.0, None, 864.0),
        (604_800.0, None, 601_200.0),
        (900.0, 120.0, 780.0),
        (60.0, 120.0, 30.0),
        (0.0, None, 0.0),
    ],
)
def test_when_to_renew(life: float, ahead: float | None, pause: float) -> None:
    assert renewal_pause(life, ahead) == pytest.approx(pause)


def test_waits_grow_with_failures_and_stay_within_two_minutes() -> None:
    longest = [retry_pause(failures, lambda: 1.0) for failures in range(12)]
    shortest = [retry_pause(failures, lambda: 0.0) for failures in range(12)]
    assert longest[0] == 0.0
    assert longest == sorted(longest)
    assert shortest == sorted(shortest)
    assert longest[-1] == 120.0
    assert sum(longest[:4]) < 60


def test_a_timer_expires_by_either_clock_and_once() -> None:
    timer = Timer()
    assert not timer.expired(1e12, 1e12)
    timer.start(10.0, 1000.0, 50.0)
    assert not timer.expired(1009.0, 59.0)
    assert timer.expired(1000.0, 61.0)  # the wall clock was set back
    assert not timer.expired(2000.0, 100.0)
    timer.start(10.0, 1000.0, 50.0)
    assert timer.expired(1011.0, 50.0)  # the computer slept
