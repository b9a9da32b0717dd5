"""The least that httpx needs for the same call: send, check the status, parse."""

import asyncio
import json
import sys

import httpx
from server import running
from timing import best, say

HEADERS = {"Authorization": "Bearer token", "Accept": "application/json"}
PATH = "/restapi/v1.0/account/~/extension/~"
CALLS = 300


def sync(url: str) -> float:
    with httpx.Client(base_url=url, headers=HEADERS) as client:

        def work() -> None:
            for _ in range(CALLS):
                response = client.get(PATH)
                response.raise_for_status()
                assert json.loads(response.content)["name"]

        return best(work, 5) / CALLS


async def asynchronous(url: str, flight: int) -> float:
    fastest = float("inf")
    async with httpx.AsyncClient(base_url=url, headers=HEADERS) as client:

        async def one() -> None:
            response = await client.get(PATH)
            response.raise_for_status()
            assert json.loads(response.content)["name"]

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
