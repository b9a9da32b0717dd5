"""The WebSocket transport against the emulator's gateway, over real sockets, in both colours."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.websocket.support import COLOURS, Rig, rig


@pytest.fixture(params=COLOURS)
def running(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with rig(request.param) as made:
        yield made


def test_notifications_arrive_in_order(running: Rig) -> None:
    running.subscribe()
    assert running.data["deliveryMode"]["transportType"] == "WebSocket"
    for number in range(20):
        assert running.notify(number) == 1
    running.until(lambda: len(running.watcher.uuids) == 20)
    assert running.numbers() == list(range(20))
    assert running.watcher.told == []
    assert running.token_requests() == 1


def test_what_comes_before_the_watcher_is_kept(running: Rig) -> None:
    running.data = running.call(
        running.transport.create(["/restapi/v1.0/account/~/extension/~/presence"])
    )
    running.notify(1)
    running.notify(2)
    running.call(running.transport.open(running.data, running.watcher))
    running.notify(3)
    running.until(lambda: len(running.watcher.uuids) == 3)
    assert running.numbers() == [1, 2, 3]


def test_a_cut_is_recovered_and_nothing_is_missed(running: Rig) -> None:
    running.subscribe()
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    assert running.emulator.drop_ws() == 1
    running.notify(2)
    running.until(lambda: running.watcher.told == ["lost", "recovered"], pace=1)
    running.notify(3)
    running.until(lambda: len(running.watcher.uuids) == 3)
    assert running.numbers() == [1, 2, 3]
    assert running.token_requests() == 2
