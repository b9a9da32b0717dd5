"""A client that is used in one event loop after the other, as by calls of `asyncio.run`."""

from __future__ import annotations

import asyncio
import gc
import warnings
import weakref
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from ringkit import AsyncRingCentral
from ringkit.limits import RedisLimiter
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, client_settings


def kept_loops(call: Callable[[], Awaitable[Any]]) -> int:
    """Run `call` in 20 event loops; return how many of them something still refers to."""
    loops: list[weakref.ref[Any]] = []

    async def once() -> None:
        loops.append(weakref.ref(asyncio.get_running_loop()))
        await call()

    for _ in range(20):
        asyncio.run(once())
    gc.collect()
    return sum(found() is not None for found in loops)


@pytest.mark.usefixtures("abandoned")
def test_connections_of_closed_event_loops_are_forgotten() -> None:
    with Emulator(limits=NO_LIMITS) as emulator:
        rc = AsyncRingCentral(**client_settings(emulator))
        assert kept_loops(lambda: rc.get("/restapi/v1.0/account/~")) <= 1
        asyncio.run(rc.close())


@pytest.mark.usefixtures("abandoned")
def test_connections_of_redis_in_closed_event_loops_are_forgotten(redis_url: str) -> None:
    limiter = RedisLimiter(redis_url)
    with Emulator(limits=NO_LIMITS) as emulator:
        rc = AsyncRingCentral(**client_settings(emulator, limiter=limiter))
        assert kept_loops(lambda: rc.get("/restapi/v1.0/account/~")) <= 1
        asyncio.run(rc.close())


def test_nothing_is_open_when_a_client_is_closed(emulator: Emulator) -> None:
    async def use(rc: AsyncRingCentral) -> None:
        await rc.login()
        emulator.faults.add(kind="delay", seconds=60, count=None)
        calls = [asyncio.create_task(rc.get("/restapi/v1.0/account/~")) for _ in range(5)]
        await asyncio.sleep(0.05)
        for call in calls:
            call.cancel()
        await rc.close()

    loop = asyncio.new_event_loop()
    loop.run_until_complete(use(AsyncRingCentral(**client_settings(emulator))))
    loop.close()
    with warnings.catch_warnings(record=True) as complaints:
        warnings.simplefilter("always")
        gc.collect()
    assert [str(each.message) for each in complaints] == []
