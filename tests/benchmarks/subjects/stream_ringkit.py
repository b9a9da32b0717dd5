"""64 MB through `rc.stream`."""

import asyncio
import sys
import time

from large_server import SIZE, running
from timing import best, say

from ringkit import AsyncRingCentral, RingCentral


def settings(url: str) -> dict[str, str]:
    return {"server_url": url, "client_id": "id", "client_secret": "secret", "jwt": "jwt"}


def sync(url: str) -> float:
    with RingCentral(**settings(url)) as rc:

        def work() -> None:
            with rc.stream("/restapi/large") as stream:
                assert sum(map(len, stream)) == SIZE

        return best(work, 5)


async def asynchronous(url: str) -> float:
    fastest = float("inf")
    async with AsyncRingCentral(**settings(url)) as rc:
        for _ in range(6):
            begun = time.perf_counter()
            size = 0
            async with rc.stream("/restapi/large") as stream:
                async for chunk in stream:
                    size += len(chunk)
            assert size == SIZE
            fastest = min(fastest, time.perf_counter() - begun)
    return fastest


with running() as url:
    say(sync(url) if sys.argv[1] == "sync" else asyncio.run(asynchronous(url)))
