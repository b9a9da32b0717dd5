"""What a process holds after n calls, reconnects or refreshes, and after five times as many.

Arguments: what (calls, reconnects or refreshes) and n. Prints one JSON object: the bytes of memory
that the process has, its threads and its open files, after n and after 5 n of them.
"""

import gc
import json
import os
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from server import running

from ringkit import RingCentral, filters
from ringkit.subscriptions import WebSocket


class FastClock:
    """Real time, a hundred times as fast, that can be advanced."""

    def __init__(self) -> None:
        self.offset = 0.0

    def time(self) -> float:
        return time.time() * 100 + self.offset

    monotonic = time

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds / 100)

    async def sleep_async(self, seconds: float) -> None:
        raise NotImplementedError


def held() -> dict[str, int]:
    """Return the memory that is resident now, the threads, and the open files."""
    gc.collect()
    with open("/proc/self/statm") as statm:
        pages = int(statm.read().split()[1])
    return {
        "bytes": pages * os.sysconf("SC_PAGE_SIZE"),
        "threads": threading.active_count(),
        "files": len(os.listdir("/proc/self/fd")),
    }


@contextmanager
def emulator() -> Iterator[dict[str, Any]]:
    """Run an emulator in a process of its own."""
    limits = [f"--limit={group}=1000000" for group in ("Light", "Medium", "Heavy", "Auth")]
    command = [sys.executable, "-m", "ringkit_emulator", *limits]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())
        finally:
            process.kill()


def calls(n: int) -> Iterator[None]:
    with (
        running() as url,
        RingCentral(
            server_url=url, client_id="id", client_secret="s", jwt="jwt", clock=FastClock()
        ) as rc,
    ):
        while True:
            for _ in range(n):
                rc.api.extensions.read_extension()
            yield


def client(found: dict[str, Any], clock: FastClock) -> RingCentral:
    names = ("client_id", "client_secret", "jwt")
    credentials = {name: found[name] for name in names}
    return RingCentral(server_url=found["url"], clock=clock, **credentials)


def refreshes(n: int) -> Iterator[None]:
    with emulator() as found, client(found, FastClock()) as rc:
        while True:
            for _ in range(n):
                rc.refresh()
            yield


def reconnects(n: int) -> Iterator[None]:
    """Cut the WebSocket of a subscription, and wait until events flow again."""
    clock = FastClock()
    with emulator() as found, client(found, clock) as rc:
        subscription = rc.subscription(
            [filters.presence()], transport=WebSocket(check_interval=0.01)
        )
        again = threading.Event()
        for event in ("recovered", "gap"):
            subscription.on(event, lambda _event: again.set())
        subscription.register()
        while True:
            for _ in range(n):
                again.clear()
                clock.offset += 61  # a connection that lasted for less counts as a failure
                while not drop(found["control"]):
                    time.sleep(0.001)  # it is connecting
                assert again.wait(60)
            yield


def drop(control: str) -> int:
    """Return how many WebSockets the emulator has dropped."""
    body, header = json.dumps({"op": "drop_ws"}).encode(), {"Content-Type": "application/json"}
    with urllib.request.urlopen(urllib.request.Request(control, body, header), timeout=30) as reply:
        return int(json.load(reply)["dropped"])


what, n = sys.argv[1], int(sys.argv[2])
steps = {"calls": calls, "reconnects": reconnects, "refreshes": refreshes}[what](n)
next(steps)
before = held()
for _ in range(4):
    next(steps)
print(json.dumps({"before": before, "after": held()}))
steps.close()
