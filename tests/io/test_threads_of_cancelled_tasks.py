"""Tasks that are cancelled while a thread works for them: nothing is left open or locked."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit import AsyncRingCentral, FileStore
from ringkit._io import effects
from ringkit._io.background import call_in_thread
from ringkit._io.clock import SystemClock
from ringkit._io.emitter import Emitter
from ringkit._io.engines import effects as engine_effects
from ringkit._io.engines.asynchronous import AsyncEngine
from ringkit._io.flow import run_async
from ringkit._io.http import AsyncIO
from ringkit.auth._store_entry import StoreEntry
from ringkit_emulator import Emulator
from tests.downloads.server import Host, media_host
from tests.io.engines.calls import read_async, request
from tests.io.engines.servers import echo, serving
from tests.support.platform import NO_LIMITS, client_settings

CONTENT = b"0123456789" * 1000
PATH = "/restapi/v1.0/account/1/recording/7/content"


class SlowThreads:
    """Makes every call in a thread last 30 ms, and cancels a task while one of them lasts."""

    def __init__(self) -> None:
        self.calls = 0
        self.cancel_at: int | None = None
        self.task: asyncio.Task[Any] | None = None

    async def call(self, function: Callable[[], Any], *, abandon: bool = False) -> Any:
        number, self.calls = self.calls, self.calls + 1

        def slow() -> Any:
            time.sleep(0.03)
            return function()

        if number == self.cancel_at:
            assert self.task is not None
            asyncio.get_running_loop().call_later(0.01, self.task.cancel)
        return await call_in_thread(slow, abandon=abandon)

    async def run(self, call: Callable[[], Awaitable[Any]], cancel_at: int | None) -> bool:
        """Call, cancelled in the call of a thread with this number; return whether it was."""
        self.calls, self.cancel_at = 0, cancel_at
        self.task = asyncio.ensure_future(call())
        await asyncio.wait([self.task])
        if not self.task.cancelled():
            self.task.result()
        return self.task.cancelled()


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> SlowThreads:
    made = SlowThreads()
    for module in (effects, engine_effects):
        monkeypatch.setattr(module, "call_in_thread", made.call)
    return made


@pytest.mark.parametrize("times", [1, 3])
def test_it_waits_for_the_thread(times: int) -> None:
    ended: list[str] = []

    def work() -> None:
        time.sleep(0.05)
        ended.append("thread")

    async def cancelled() -> None:
        try:
            await call_in_thread(work)
        finally:
            ended.append("task")

    async def program() -> None:
        task = asyncio.ensure_future(cancelled())
        for _ in range(times):
            await asyncio.sleep(0.01)
            task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await cancelled()

    asyncio.run(program())
    assert ended == ["thread", "task"] * 2


def test_a_thread_that_may_be_left_alone() -> None:
    released = threading.Event()

    async def program() -> None:
        task = asyncio.ensure_future(call_in_thread(released.wait, abandon=True))
        await asyncio.sleep(0.01)
        task.cancel()
        await asyncio.wait([task], timeout=10)
        assert task.cancelled()
        released.set()

    asyncio.run(program())


def test_an_error_of_the_thread_does_not_replace_the_cancellation() -> None:
    def work() -> None:
        time.sleep(0.03)
        raise OSError("lost")

    async def program() -> None:
        task = asyncio.ensure_future(call_in_thread(work))
        await asyncio.sleep(0.01)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        with pytest.raises(OSError, match="lost"):
            await call_in_thread(work)

    asyncio.run(program())


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def host() -> Iterator[Host]:
    with media_host(CONTENT) as running:
        yield running


@pytest.mark.parametrize("resume", [False, True])
def test_a_download_that_is_cancelled_at_any_moment_leaves_nothing(
    threads: SlowThreads, emulator: Emulator, host: Host, tmp_path: Path, resume: bool
) -> None:
    async def program() -> int:
        settings = client_settings(emulator, media_url=host.url)
        cancellations = 0
        async with AsyncRingCentral(**settings) as rc:
            await rc.login()

            async def download(target: Path) -> None:
                await rc.download(host.url + PATH, target, resume=resume)

            await threads.run(lambda: download(tmp_path / "whole"), None)
            content = (tmp_path / "whole").read_bytes()
            for number in range(threads.calls):
                target = tmp_path / str(number) / "file"
                target.parent.mkdir()
                cancelled = await threads.run(lambda path=target: download(path), number)
                cancellations += cancelled
                left = [path for path in target.parent.iterdir() if path != target]
                assert resume or not left, (number, left)
                # Whatever is left is not locked.
                await threads.run(lambda path=target: download(path), None)
                assert list(target.parent.iterdir()) == [target], number
                assert target.read_bytes() == content
        return cancellations

    assert asyncio.run(program()) >= 4


def test_an_entry_of_a_store_that_is_locked_for_a_cancelled_task_is_free(
    threads: SlowThreads, tmp_path: Path
) -> None:
    store, clock = FileStore(tmp_path), SystemClock()
    entry = StoreEntry(store, "k", clock=clock, events=Emitter(()), lock_expiry=60)

    async def program() -> int:
        io = AsyncIO(None, clock, {})

        async def save() -> None:
            await run_async(entry.run_locked(entry.save("text")), io)

        await threads.run(save, None)
        calls = threads.calls
        for number in range(calls):
            assert await threads.run(save, number)
            assert store.acquire("k", "another", 60), number
            store.release("k", "another")
        return calls

    assert asyncio.run(program()) == 3


def test_a_body_that_is_read_for_a_cancelled_task(threads: SlowThreads) -> None:
    closed: list[int] = []

    class Body:
        content_type, length, replayable = "text/plain", 100_000, False

        def __init__(self, number: int) -> None:
            self.number = number

        def chunks(self) -> Iterator[bytes]:
            try:
                for _ in range(4):
                    yield b"x" * 25_000
            finally:
                closed.append(self.number)

    async def program(url: str) -> None:
        engine = AsyncEngine(trust_env=False)

        async def send(number: int) -> None:
            await read_async(engine, request(url, Body(number), "POST"))

        await threads.run(lambda: send(-1), None)
        for number in range(threads.calls):
            assert await threads.run(lambda at=number: send(at), number)
        assert engine.pool.places.free == 100
        await engine.close()

    with serving(echo) as url:
        asyncio.run(program(url))
    assert closed == [-1, *range(len(closed) - 1)]
    assert len(closed) == 6
