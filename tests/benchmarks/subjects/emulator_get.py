"""A GET over one kept connection: from the emulator, or from uvicorn and nothing else."""

import asyncio
import http.client
import json
import subprocess
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import uvicorn
from emulator_login import LIMITS, login
from timing import best, say

CALLS = 200
ACCOUNT = "/restapi/v1.0/account/~"
PATHS = {
    "bare": ACCOUNT,
    "account": ACCOUNT,
    "sites": f"{ACCOUNT}/sites",
    "calls": f"{ACCOUNT}/extension/~/call-log?dateFrom=2020-01-01&perPage=100",
}


def serve(body: bytes) -> None:
    """Answer every request with `body`."""

    async def app(
        scope: dict[str, Any],
        _receive: Callable[[], Awaitable[dict[str, Any]]],
        send: Callable[[dict[str, Any]], Awaitable[None]],
    ) -> None:
        assert scope["type"] == "http"
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": body})

    async def run() -> None:
        config = uvicorn.Config(app, http="h11", log_config=None, lifespan="off", port=0)
        server = uvicorn.Server(config)
        task = asyncio.ensure_future(server.serve())
        while not server.started:
            await asyncio.sleep(0.01)
        port = server.servers[0].sockets[0].getsockname()[1]
        print(json.dumps({"url": f"http://127.0.0.1:{port}"}), flush=True)
        await task

    asyncio.run(run())


def measure(command: list[str], path: str) -> tuple[float, bytes]:
    """Start a server, and return the seconds of one GET and what it answered."""
    process = subprocess.Popen([sys.executable, *command], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        at = json.loads(process.stdout.readline())
        connection = http.client.HTTPConnection(at["url"].removeprefix("http://"))
        headers = login(connection, at) if "jwt" in at else {}
        answered = b""

        def work() -> None:
            nonlocal answered
            for _ in range(CALLS):
                connection.request("GET", path, headers=headers)
                answer = connection.getresponse()
                answered = answer.read()
                assert answer.status == http.client.OK

        return best(work, 6) / CALLS, answered
    finally:
        process.kill()
        process.wait()


if sys.argv[1] == "serve":
    serve(sys.argv[2].encode())
else:
    emulator = ["-m", "ringkit_emulator", *LIMITS]
    seconds, answered = measure(emulator, PATHS[sys.argv[1]])
    if sys.argv[1] == "bare":
        seconds, _ = measure([__file__, "serve", answered.decode()], ACCOUNT)
    say(seconds)
