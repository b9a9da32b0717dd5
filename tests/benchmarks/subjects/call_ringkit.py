"""A typed call through everything that ringkit does around it, observers included."""

import asyncio
import sys

from server import running
from timing import best, say

from ringkit import AsyncRingCentral, RingCentral

CALLS = 300


def settings(url: str) -> dict[str, str]:
    return {"server_url": url, "client_id": "id", "client_secret": "secret", "jwt": "jwt"}


def observe(rc: RingCentral | AsyncRingCentral) -> None:
    for event in ("before_request", "request_success", "request_error", "request_wait"):
        rc.on(event, lambda told: None)


def sync(url: str) -> float:
    with RingCentral(**settings(url)) as rc:
        observe(rc)

        def work() -> None:
            for _ in range(CALLS):
                assert rc.api.extensions.read_extension().name

        return best(work, 5) / CALLS


async def asynchronous(url: str, flight: int) -> float:
    fastest = float("inf")
    async with AsyncRingCentral(**settings(url)) as rc:
        observe(rc)

        async def one() -> None:
            assert (await rc.api.extensions.read_extension()).name

        loop = asyncio.get_running_loop()
        for _ in range(6):
            begun = loop.time()
            for _ in range(CALLS // flight):
                await asyncio.gather(*(one() for _ in range(flight)))
            fastest = min(fastest, loop.time() - begun)
    return fastest / (CALLS // flight * flight)


with running() as url:
    mode = sys.argv[1]
    if mode == "sync":
        say(sync(url))
    else:
        say(asyncio.run(asynchronous(url, 1 if mode == "async" else 64)))
