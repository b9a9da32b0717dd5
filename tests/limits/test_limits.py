"""400 Light calls, many more than fit into a window: the platform refuses none of them."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import threading
import uuid
from collections.abc import Iterator

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


def test_four_processes_share_redis(redis_url: str) -> None:
    # A process that stalls for a whole window loses its place: these windows are so long that it
    # does not happen even on a busy machine.
    with Emulator(rate_window=8.0, rate_penalty=8.0, limits={"Light": 200}) as limited:
        run_four(limited, redis_url)
        assert light(limited) == [200] * CALLS


def run_four(limited: Emulator, redis_url: str) -> None:
    task = {
        "redis": redis_url,
        "prefix": str(uuid.uuid4()),
        "settings": settings(limited),
        "calls": CALLS // 4,
    }
    command = [sys.executable, "-m", "tests.request.worker", json.dumps(task)]
    processes = [
        subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(4)
    ]
    answers = [process.communicate(timeout=60) for process in processes]
    assert [process.returncode for process in processes] == [0] * 4, answers
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
