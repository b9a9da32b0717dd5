"""Silence, sleep, timeouts and a week of virtual time, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit_emulator import Emulator
from tests.subscriptions.websocket.proxy import CuttingProxy
from tests.subscriptions.websocket.support import COLOURS, NO_LIMITS, Rig, rig

MINUTE = 60.0
DAY = 86_400.0


@pytest.fixture(params=COLOURS)
def running(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with rig(request.param) as made:
        yield made


def test_an_idle_connection_is_kept_with_heartbeats(running: Rig) -> None:
    running.subscribe()
    for _ in range(12):
        running.clock.advance(5 * MINUTE)
        running.until_heard(running.clock.time())
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.watcher.told == []
    assert running.token_requests() == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_a_dead_connection_that_nobody_closed_is_noticed(colour: str) -> None:
    """A minute of silence, a heartbeat, fifteen seconds: what was sent meanwhile is replayed."""
    with Emulator(limits=NO_LIMITS) as emulator, CuttingProxy(emulator.url) as proxy:
        made = Rig(emulator, colour, server_url=proxy.url)
        try:
            made.subscribe()
            made.notify(1)
            made.until(lambda: made.watcher.uuids)
            began = made.clock.monotonic()
            proxy.swallow()
            made.notify(2)
            made.until(lambda: made.watcher.told == ["lost", "recovered"], pace=0.2)
            assert made.clock.monotonic() - began < 100
            made.until(lambda: len(made.watcher.uuids) == 2)
            assert made.numbers() == [1, 2]
        finally:
            made.stop()


def test_twenty_minutes_of_sleep(running: Rig) -> None:
    """The platform has kept the connection: one heartbeat shows that."""
    running.subscribe()
    running.clock.advance(20 * MINUTE)
    woke = running.clock.time()
    running.until_heard(woke)
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.watcher.told == []
    assert running.token_requests() == 1


@pytest.mark.parametrize("colour", COLOURS)
def test_twenty_minutes_of_sleep_and_another_network(colour: str) -> None:
    """The platform does not know yet that nobody is there: what it sent is replayed."""
    with Emulator(limits=NO_LIMITS) as emulator, CuttingProxy(emulator.url) as proxy:
        made = Rig(emulator, colour, server_url=proxy.url)
        try:
            made.subscribe()
            proxy.swallow()
            made.notify(1)
            made.clock.advance(20 * MINUTE)
            woke = made.clock.monotonic()
            made.until(lambda: made.watcher.told == ["lost", "recovered"], pace=0.2)
            assert made.clock.monotonic() - woke < MINUTE
            made.notify(2)
            made.until(lambda: len(made.watcher.uuids) == 2)
            assert made.numbers() == [1, 2]
        finally:
            made.stop()


def test_two_days_of_sleep(running: Rig) -> None:
    running.subscribe()
    slept = running.clock.time()
    running.clock.advance(2 * DAY)
    woke = running.clock.monotonic()
    running.until(lambda: "closed" in running.watcher.told, pace=0.2)
    running.subscribe()
    assert running.clock.monotonic() - woke < MINUTE
    assert abs(running.watcher.gaps[0] - slept) < 10
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.numbers() == [1]


def test_a_week(running: Rig) -> None:
    """A connection lives for less than a day: at the end of the seventh the eighth is needed."""
    running.subscribe()
    sent = 0
    steps = [*[25 * MINUTE] * 57, 14 * MINUTE + 5] * 7 + [10 * MINUTE]
    assert sum(steps) > 7 * DAY
    for number, step in enumerate(steps):
        running.clock.advance(step)
        running.until_heard(running.clock.time())
        if number % 58 > 55:
            running.notify(sent)
            sent += 1
    running.until(lambda: len(running.watcher.uuids) == sent)
    assert running.numbers() == list(range(sent))
    assert running.watcher.told == []
    assert running.token_requests() == 8
    assert running.emulator.executed()["createSubscription"] == 1
    assert "readSubscription" not in running.emulator.executed()
