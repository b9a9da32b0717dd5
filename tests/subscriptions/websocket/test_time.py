"""Silence, sleep, timeouts and a week of virtual time, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ringkit_emulator import Emulator
from tests.subscriptions.websocket.proxy import CuttingProxy
from tests.subscriptions.websocket.support import MODES, Rig, rig
from tests.support.platform import NO_LIMITS

MINUTE = 60.0
DAY = 86_400.0


@pytest.fixture(params=MODES)
def running(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with rig(request.param) as made:
        yield made


def test_an_idle_connection_is_kept_with_heartbeats(running: Rig) -> None:
    running.subscribe()
    for _ in range(12):
        running.clock.advance(5 * MINUTE)
        running.until_alive(running.clock.time())
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.watcher.events == []
    assert running.token_requests() == 1


@pytest.mark.parametrize("mode", MODES)
def test_a_dead_connection_that_stays_open_is_detected(mode: str) -> None:
    """A minute of silence, a heartbeat, 15 seconds; notifications sent meanwhile are replayed."""
    with Emulator(limits=NO_LIMITS) as emulator, CuttingProxy(emulator.url) as proxy:
        made = Rig(emulator, mode, server_url=proxy.url)
        try:
            made.subscribe()
            made.notify(1)
            made.until(lambda: made.watcher.uuids)
            began = made.clock.monotonic()
            proxy.block_websockets()
            made.notify(2)
            made.until(lambda: made.watcher.events == ["lost", "recovered"], skip=0.2)
            assert made.clock.monotonic() - began < 100
            made.until(lambda: len(made.watcher.uuids) == 2)
            assert made.numbers() == [1, 2]
        finally:
            made.stop()


def test_twenty_minutes_of_sleep(running: Rig) -> None:
    """The connection is still open on both sides, as one heartbeat shows."""
    running.subscribe()
    running.clock.advance(20 * MINUTE)
    woke = running.clock.time()
    running.until_alive(woke)
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.watcher.events == []
    assert running.token_requests() == 1


@pytest.mark.parametrize("mode", MODES)
def test_twenty_minutes_of_sleep_and_another_network(mode: str) -> None:
    """The gateway has not noticed that the connection is dead: what it sent is replayed."""
    with Emulator(limits=NO_LIMITS) as emulator, CuttingProxy(emulator.url) as proxy:
        made = Rig(emulator, mode, server_url=proxy.url)
        try:
            made.subscribe()
            proxy.block_websockets()
            made.notify(1)
            made.clock.advance(20 * MINUTE)
            woke = made.clock.monotonic()
            made.until(lambda: made.watcher.events == ["lost", "recovered"], skip=0.2)
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
    running.until(lambda: "closed" in running.watcher.events, skip=0.2)
    running.subscribe()
    assert running.clock.monotonic() - woke < MINUTE
    assert abs(running.watcher.gaps[0] - slept) < 10
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.numbers() == [1]


def test_a_week(running: Rig) -> None:
    """A connection lasts for less than a day: the eighth is open at the end of the week."""
    running.subscribe()
    sent = 0
    steps = [*[25 * MINUTE] * 57, 14 * MINUTE + 5] * 7 + [10 * MINUTE]
    assert sum(steps) > 7 * DAY
    for number, step in enumerate(steps):
        running.clock.advance(step)
        running.until_alive(running.clock.time())
        if number % 58 > 55:
            running.notify(sent)
            sent += 1
    running.until(lambda: len(running.watcher.uuids) == sent)
    assert running.numbers() == list(range(sent))
    assert running.watcher.events == []
    assert running.token_requests() == 8
    assert running.emulator.executed()["createSubscription"] == 1
    assert "readSubscription" not in running.emulator.executed()
