"""Subscriptions in a store: one for all processes, also after a restart."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from queue import Queue
from typing import Any

import pytest

from ringkit import MemoryStore, RingCentral
from ringkit.subscriptions._transports.pubnub.settings import PubNub
from ringkit_emulator import Emulator
from tests.subscriptions.driver import STORE, wait_until

TIMEOUT = 60.0


class Process:
    """A process of the worker, line by line."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        command = [sys.executable, "-m", "tests.subscriptions.worker", json.dumps(arguments)]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        self._lines: Queue[str] = Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def line(self) -> str:
        return self._lines.get(timeout=TIMEOUT)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait(TIMEOUT)
        self._reader.join(TIMEOUT)

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as lines:
            for line in lines:
                self._lines.put(line.strip())


@pytest.fixture(params=["file", "redis"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "file":
        return str(tmp_path)
    found: str = request.getfixturevalue("redis_url")
    return found


@pytest.fixture
def processes() -> Iterator[list[Process]]:
    started: list[Process] = []
    yield started
    for each in started:
        each.kill()


def created(emulator: Emulator) -> int:
    return emulator.executed().get("createSubscription", 0)


def test_killed_and_started_again(
    emulator: Emulator, settings: dict[str, Any], store: str, processes: list[Process]
) -> None:
    arguments = {
        "settings": settings, "store": store, "origin": emulator.pubnub_origin, "filters": [STORE],
    }  # fmt: skip
    first = Process(arguments)
    processes.append(first)
    subscription = first.line()
    emulator.notify(STORE, {"number": 1})
    assert first.line() == "1"
    first.kill()
    second = Process(arguments)
    processes.append(second)
    # The first one stored its position at the start: notifications since then arrive again.
    assert sorted([second.line(), second.line()]) == sorted(["1", subscription])
    emulator.notify(STORE, {"number": 2})
    assert second.line() == "2"
    assert created(emulator) == 1


def test_many_processes_make_one(
    emulator: Emulator, settings: dict[str, Any], store: str, processes: list[Process]
) -> None:
    arguments = {
        "settings": settings, "store": store, "origin": emulator.pubnub_origin, "filters": [STORE],
    }  # fmt: skip
    processes.extend(Process(arguments) for _ in range(3))
    ids = {next(iter(_id_line(process))) for process in processes}
    assert len(ids) == 1
    assert created(emulator) == 1


@pytest.mark.parametrize("asynchronous", [False, True])
def test_one_process_receives_over_a_websocket_and_the_next_takes_over(
    emulator: Emulator,
    settings: dict[str, Any],
    tmp_path: Path,
    processes: list[Process],
    asynchronous: bool,
) -> None:
    """The second says that it waits; killed, the first loses nothing."""
    arguments = {
        "settings": settings, "store": str(tmp_path), "origin": "", "filters": [STORE],
        "asynchronous": asynchronous,
    }  # fmt: skip
    first = Process(arguments)
    processes.append(first)
    subscription = first.line()
    second = Process(arguments)
    processes.append(second)
    assert sorted([second.line(), second.line()]) == sorted(["standby", subscription])
    for number in range(5):
        emulator.notify(STORE, {"number": number})
        assert first.line() == str(number)
    first.kill()
    emulator.notify(STORE, {"number": 5})
    received: list[str] = []
    while not received or received[-1] != "5":
        received.append(second.line())
    # The position is stored every ten seconds: some may come again, and none is missing.
    assert received == [str(number) for number in range(6)][-len(received) :]
    assert created(emulator) == 1
    assert sum(entry.path == "/restapi/oauth/wstoken" for entry in emulator.log()) == 2


def _id_line(process: Process) -> Iterator[str]:
    line = process.line()
    yield line if line != "gap" else process.line()


def test_what_came_between_is_read_after_a_clean_end(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    """The position is stored at the end, and the next one continues from there."""
    kept = MemoryStore()
    transport = PubNub(origin=emulator.pubnub_origin, ssl=False)
    with RingCentral(**settings, store=kept) as rc:
        first = rc.cached_subscription("key", transport=transport)
        events = iter(first)
        made = first.restore([STORE])
        emulator.notify(STORE, {"number": 1})
        assert _number(next(events)) == 1
    emulator.notify(STORE, {"number": 2})
    gaps: list[Any] = []
    with RingCentral(**settings, store=kept) as rc:
        second = rc.cached_subscription("key", transport=transport)
        second.on("gap", gaps.append)
        events = iter(second)
        assert second.restore([STORE]).id == made.id
        assert _number(next(events)) == 2
        second.remove()
        assert second.existing() == []
    assert gaps == []
    assert created(emulator) == 1


def test_what_is_kept_is_no_plain_secret_in_any_text(
    emulator: Emulator, settings: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    transport = PubNub(origin=emulator.pubnub_origin, ssl=False)
    with RingCentral(**settings, store=MemoryStore()) as rc:
        subscription = rc.cached_subscription("key", transport=transport)
        data = subscription.restore([STORE])
        key = data.delivery_mode.get("encryptionKey", "")
        assert key
        assert key not in f"{subscription!r} {data!r} {subscription._runner.transport!r}"
        subscription.remove()
    assert key not in caplog.text


def test_other_filters_are_sent(emulator: Emulator, settings: dict[str, Any]) -> None:
    kept = MemoryStore()
    presence = "/restapi/v1.0/account/~/extension/~/presence"
    transport = PubNub(origin=emulator.pubnub_origin, ssl=False)
    with RingCentral(**settings, store=kept) as rc:
        first = rc.cached_subscription("key", transport=transport).restore([STORE])
        second = rc.cached_subscription("key", transport=transport)
        assert second.restore([STORE, presence]).id == first.id
        wait_until(lambda: len(second.subscription.event_filters) == 2)
    assert created(emulator) == 1


def _number(event: Any) -> int:
    found: int = event.body.extra["number"]
    return found
