"""Failed calls leave nothing behind that only the garbage collector finds."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from ringkit import AsyncRingCentral, RingCentral, RingkitError
from ringkit._io.engines.messages import Response

SETTINGS: dict[str, Any] = {
    "client_id": "id",
    "transport": httpx.MockTransport(lambda request: httpx.Response(404, content=b"x" * 100_000)),
    "rate_limit": "off",
}
TOKEN = {"access_token": "token", "expires_in": 3600}


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


def responses() -> int:
    return sum(isinstance(found, Response) for found in gc.get_objects())


def test_blocking_calls() -> None:
    before = responses()
    with RingCentral(**SETTINGS) as rc:
        rc.auth.restore(TOKEN)
        for _ in range(20):
            with pytest.raises(RingkitError):
                rc.get("/restapi/v1.0/x")
    assert responses() == before


def test_calls_of_asyncio() -> None:
    async def program() -> None:
        async with AsyncRingCentral(**SETTINGS) as rc:
            await rc.auth.restore(TOKEN)
            for _ in range(20):
                with pytest.raises(RingkitError):
                    await rc.get("/restapi/v1.0/x")

    before = responses()
    asyncio.run(program())
    assert responses() == before
