"""400 Light calls where 50 are allowed in a window: the seconds from the first one to the last.

By threads or tasks of one process, or by four processes that share Redis. None may be refused.
"""

import asyncio
import json
import socket
import subprocess
import sys
import tempfile
import threading

from timing import say

from ringkit import AsyncRingCentral, RingCentral
from ringkit_api import extensions
from ringkit_emulator import Emulator

CALLS = 400
CALL = extensions.read_extension()


def settings(emulator: Emulator) -> dict[str, str]:
    secret = emulator.client_secret or ""
    return {
        "server_url": emulator.url, "client_id": emulator.client_id, "client_secret": secret,
        "jwt": emulator.jwt,
    }  # fmt: skip


def threads(emulator: Emulator) -> None:
    with RingCentral(**settings(emulator)) as rc:
        rc.login(jwt=emulator.jwt)

        def work() -> None:
            for _ in range(CALLS // 8):
                rc.send(CALL)

        workers = [threading.Thread(target=work) for _ in range(8)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()


async def tasks(emulator: Emulator) -> None:
    async with AsyncRingCentral(**settings(emulator)) as rc:
        await rc.login(jwt=emulator.jwt)
        await asyncio.gather(*(rc.send(CALL) for _ in range(CALLS)))


def processes(emulator: Emulator) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        command = ["redis-server", "--port", str(port), "--save", "", "--dir", folder]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
            try:
                together(emulator, f"redis://127.0.0.1:{port}/0")
            finally:
                server.terminate()


def together(emulator: Emulator, url: str) -> None:
    """Start four processes, let them begin at once, and wait for the last one."""
    task = json.dumps({**settings(emulator), "redis": url})
    command = [sys.executable, __file__, "worker", task]
    pipe = subprocess.PIPE
    workers = [subprocess.Popen(command, stdin=pipe, stdout=pipe) for _ in range(4)]
    for worker in workers:
        assert worker.stdout is not None
        worker.stdout.readline()
    for worker in workers:
        worker.communicate(b"go\n")
    assert not any(worker.returncode for worker in workers)


def work(task: dict[str, str]) -> None:
    from ringkit.limits import RedisLimiter

    with RedisLimiter(task.pop("redis")) as limiter:
        with RingCentral(**task, limiter=limiter) as rc:
            rc.login(jwt=task["jwt"])
            print("ready", flush=True)
            sys.stdin.readline()
            for _ in range(CALLS // 4):
                rc.send(CALL)


def main() -> None:
    mode = sys.argv[1]
    if mode == "worker":
        work(json.loads(sys.argv[2]))
        return
    window = float(sys.argv[2])
    with Emulator(rate_window=window, rate_penalty=window) as emulator:
        if mode == "tasks":
            asyncio.run(tasks(emulator))
        else:
            {"threads": threads, "processes": processes}[mode](emulator)
        calls = [entry for entry in emulator.log() if entry.path.endswith("/extension/~")]
    assert [entry.status for entry in calls] == [200] * CALLS
    say(calls[-1].at - calls[0].at)


main()
