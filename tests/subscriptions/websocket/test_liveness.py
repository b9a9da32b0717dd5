"""When a connection needs a heartbeat, counts as dead, or is replaced."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit.subscriptions._transports.websocket.liveness import (
    ConnectionDetails,
    Instant,
    LivenessAction,
    LivenessMonitor,
    read_connection_details,
)


def at(seconds: float, wall: float | None = None) -> Instant:
    return Instant(1000 + seconds, 5000 + (seconds if wall is None else wall))


def monitor(**details: Any) -> LivenessMonitor:
    return LivenessMonitor(ConnectionDetails(**details), at(0))


def actions(tested: LivenessMonitor, *instants: float) -> list[LivenessAction]:
    return [tested.check(at(instant)) for instant in instants]


TICKS = tuple(range(0, 60, 5))


def test_a_heartbeat_after_a_minute_of_silence() -> None:
    tested = monitor()
    assert set(actions(tested, *TICKS)) == {LivenessAction.NONE}
    assert actions(tested, 60, 65, 70) == [
        LivenessAction.SEND_HEARTBEAT,
        LivenessAction.NONE,
        LivenessAction.NONE,
    ]
    tested.frame_received(at(71))
    assert set(actions(tested, *range(75, 130, 5))) == {LivenessAction.NONE}
    assert actions(tested, 131) == [LivenessAction.SEND_HEARTBEAT]


def test_a_connection_that_answers_no_heartbeat_is_dead() -> None:
    tested = monitor()
    assert actions(tested, *TICKS, 60, 65, 70, 75)[-4:] == [
        LivenessAction.SEND_HEARTBEAT,
        LivenessAction.NONE,
        LivenessAction.NONE,
        LivenessAction.ABORT,
    ]


def test_a_heartbeat_is_sent_before_a_short_idle_timeout() -> None:
    tested = monitor(idle_timeout=30)
    assert actions(tested, 5, 10) == [LivenessAction.NONE, LivenessAction.SEND_HEARTBEAT]


@pytest.mark.parametrize("wake", [at(1200), at(4, wall=1200)], ids=["both clocks", "wall clock"])
def test_after_sleep_a_heartbeat_is_due_at_once_with_a_short_timeout(wake: Instant) -> None:
    tested = monitor()
    actions(tested, 0)
    assert tested.check(wake) is LivenessAction.SEND_HEARTBEAT
    later = Instant(wake.monotonic + 4, wake.wall + 4)
    assert tested.check(later) is LivenessAction.NONE
    assert tested.check(Instant(later.monotonic + 1, later.wall + 1)) is LivenessAction.ABORT


def test_an_echo_after_sleep_shows_that_the_connection_is_alive() -> None:
    tested = monitor()
    tested.frame_received(at(1200))
    assert tested.alive_at == at(0).wall  # the frame may have been sent before the sleep
    assert tested.check(at(1200)) is LivenessAction.SEND_HEARTBEAT
    tested.frame_received(at(1201))
    assert tested.alive_at == at(0).wall
    tested.frame_received(at(1202), echo=True)
    assert tested.alive_at == at(1202).wall
    assert actions(tested, 1205, 1210, 1215) == [LivenessAction.NONE] * 3


def test_an_echo_from_before_the_sleep_shows_nothing() -> None:
    tested = monitor()
    assert actions(tested, *TICKS, 60)[-1] is LivenessAction.SEND_HEARTBEAT
    tested.frame_received(at(1200), echo=True)
    assert tested.alive_at == at(0).wall
    assert actions(tested, 1200) == [LivenessAction.SEND_HEARTBEAT]


def test_a_suspect_connection_needs_a_heartbeat_at_once() -> None:
    tested = monitor()
    tested.frame_received(at(10))
    tested.suspect(at(12))
    assert tested.alive_at == at(10).wall
    assert actions(tested, 12, 16, 17) == [
        LivenessAction.SEND_HEARTBEAT,
        LivenessAction.NONE,
        LivenessAction.ABORT,
    ]


def test_a_connection_with_frames_but_without_an_echo_is_not_dead() -> None:
    tested = monitor()
    tested.suspect(at(0))
    assert actions(tested, 0) == [LivenessAction.SEND_HEARTBEAT]
    for instant in range(1, 20):
        tested.frame_received(at(instant))
        assert actions(tested, instant) == [LivenessAction.NONE]
    assert actions(tested, 20, 24) == [LivenessAction.NONE, LivenessAction.ABORT]


def test_a_connection_is_replaced_before_its_absolute_timeout() -> None:
    tested = monitor()
    for instant in range(0, 86_340, 20):
        tested.frame_received(at(instant))
        assert tested.check(at(instant)) is LivenessAction.NONE
    assert tested.check(at(86_340)) is LivenessAction.REPLACE
    assert monitor().check(at(5, wall=86_400)) is LivenessAction.REPLACE
    assert monitor(absolute_timeout=40).check(at(20)) is LivenessAction.REPLACE


@given(st.lists(st.floats(0, 4000), max_size=40), st.data())
def test_no_connection_is_dead_before_a_heartbeat_was_sent(
    steps: list[float], data: st.DataObject
) -> None:
    tested, now, sent = monitor(), 0.0, False
    for step in steps:
        now += step
        if data.draw(st.booleans()):
            tested.frame_received(at(now), echo=True)
            sent = False
        action = tested.check(at(now))
        assert action is not LivenessAction.ABORT or sent
        sent = sent or action is LivenessAction.SEND_HEARTBEAT


def test_connection_details_and_their_defaults() -> None:
    assert (
        read_connection_details(None)
        == read_connection_details({"idleTimeout": "x", "recoveryBufferSize": True})
        == ConnectionDetails()
    )
    given = {
        "recoveryBufferSize": 5, "recoveryTimeout": 30, "idleTimeout": 60,
        "absoluteTimeout": 600, "maxActiveRequests": 0,
    }  # fmt: skip
    assert read_connection_details(given) == ConnectionDetails(30, 5, 60, 600, 1)
