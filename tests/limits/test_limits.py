"""400 Light calls, many more than fit into a window: the platform refuses none of them."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from ringkit_api import extensions
from ringkit_emulator import Emulator
from tests.support.platform import async_client, client
from tests.support.platform import client_settings as settings

CALLS = 400


@pytest.fixture
def limited() -> Iterator[Emulator]:
    """An emulator with the documented limits in a window of a second."""
    with Emulator(rate_window=1.0, rate_penalty=1.0) as running:
        yield running


def light(emulator: Emulator) -> list[int | None]:
    return [entry.status for entry in emulator.log() if entry.path.endswith("/extension/~")]


@pytest.fixture(scope="module", autouse=True)
def four_processes(redis_url: str) -> Iterator[Four]:
    """Four processes that have begun to call; most of their time they wait for a window.

    The tests of one process run in that time.
    """
    # A process that stalls for a whole window loses its place: these windows are so long that it
    # does not happen even on a busy machine.
    with Emulator(rate_window=8.0, rate_penalty=8.0, limits={"Light": 200}) as limited:
        four = Four(limited, redis_url)
        with four.running():
            # Starting them would slow down the tests that run meanwhile.
            until = time.monotonic() + 60
            while len(light(limited)) < 200 and time.monotonic() < until:
                time.sleep(0.02)
            yield four


class Four:
    """Four processes that share a limiter in Redis."""

    def __init__(self, limited: Emulator, redis_url: str) -> None:
        self.limited = limited
        task = {
            "redis": redis_url,
            "prefix": str(uuid.uuid4()),
            "settings": settings(limited),
            "calls": CALLS // 4,
        }
        command = [sys.executable, "-m", "tests.request.worker", json.dumps(task)]
        self._processes = [
            subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
            for _ in range(4)
        ]

    @contextmanager
    def running(self) -> Iterator[None]:
        """Leave no process behind."""
        try:
            yield
        finally:
            for process in self._processes:
                process.kill()
                process.communicate()

    def check(self) -> None:
        """Wait for their end: no call was refused."""
        answers = [process.communicate(timeout=60) for process in self._processes]
        assert [process.returncode for process in self._processes] == [0] * 4, answers
        for printed, complaints in answers:
            # A long wait for a limit is warned of, on stderr where nothing sets up logging.
            assert [line for line in complaints.splitlines() if b" waits " not in line] == []
            assert json.loads(printed) == [200] * (CALLS // 4)


def test_one_process_blocking(limited: Emulator) -> None:
    with client(limited) as rc:

        def work() -> None:
            for _ in range(CALLS // 4):
                rc.send(extensions.read_extension())

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
    assert light(limited) == [200] * CALLS


def test_one_process_asyncio(limited: Emulator) -> None:
    async def scenario() -> None:
        async with async_client(limited) as rc:
            calls = (rc.send(extensions.read_extension()) for _ in range(CALLS))
            await asyncio.gather(*calls)

    asyncio.run(scenario())
    assert light(limited) == [200] * CALLS


def test_four_processes_share_redis(four_processes: Four) -> None:
    four_processes.check()
    assert light(four_processes.limited) == [200] * CALLS
