"""64 MB through `httpx` alone."""

import asyncio
import sys
import time

import httpx
from large_server import SIZE, running
from timing import best, say


def sync(url: str) -> float:
    with httpx.Client(base_url=url) as client:

        def work() -> None:
            with client.stream("GET", "/restapi/large") as response:
                assert sum(map(len, response.iter_raw())) == SIZE

        return best(work, 5)


async def asynchronous(url: str) -> float:
    fastest = float("inf")
    async with httpx.AsyncClient(base_url=url) as client:
        for _ in range(6):
            begun = time.perf_counter()
            size = 0
            async with client.stream("GET", "/restapi/large") as response:
                async for chunk in response.aiter_raw():
                    size += len(chunk)
            assert size == SIZE
            fastest = min(fastest, time.perf_counter() - begun)
    return fastest


with running() as url:
    say(sync(url) if sys.argv[1] == "sync" else asyncio.run(asynchronous(url)))
