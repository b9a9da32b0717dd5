"""Processes for the tests: `python -m tests.auth.worker` forks one for each line it reads.

Forking a process that has everything imported takes milliseconds; starting Python anew for each
would take most of a second. Each child does one job, says what came of it in one line of JSON,
and ends.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from ringkit import RingCentral
from ringkit.auth._stores import make_store
from tests.auth.support import ACCOUNT
from tests.support.clocks import ScaledClock


def call(rc: RingCentral, job: dict[str, Any]) -> Any:
    """Make one call at a given instant."""
    time.sleep(max(0.0, job["at"] - time.time()))
    return rc.get(ACCOUNT).status


def refresh(rc: RingCentral, job: dict[str, Any]) -> Any:
    """Renew the token again and again; this job ends by being killed."""
    if job["warm"]:
        rc.refresh()
    say({"id": job["id"], "began": os.getpid()})
    while True:
        rc.refresh()


#: What each fork would import again.
LOADED_BY_A_FIRST_CALL = (
    "encodings.idna", "keyring.core", "redis", "ringkit._io.engines.blocking",
    "ringkit._observers.observers", "ringkit._request.engine", "ringkit.auth._session",
    "ringkit.auth._stores.file", "ringkit.auth._stores.keyring", "ringkit.auth._stores.redis",
    "ringkit.limits._memory",
)  # fmt: skip

JOBS = {"call": call, "refresh": refresh}


def say(line: dict[str, Any]) -> None:
    os.write(1, json.dumps(line).encode() + b"\n")


def do(job: dict[str, Any]) -> None:
    clock = ScaledClock(job["factor"])
    clock.offset = job["offset"]
    store = make_store(job["store"])
    with RingCentral(**job["settings"], store=store, clock=clock) as rc:
        try:
            result = JOBS[job["job"]](rc, job)
        except Exception as error:
            result = f"{type(error).__name__}: {error}"
    say({"id": job["id"], "result": result})


def main() -> None:
    for name in LOADED_BY_A_FIRST_CALL:
        if find_spec(name.partition(".")[0]):
            import_module(name)
    gc.freeze()  # forks share the memory of what is loaded
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        job = json.loads(line)
        if os.fork() == 0:
            try:
                do(job)
            finally:
                os._exit(0)


class Workers:
    """The processes that a test starts."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self._count = 0

    def start(self, **job: Any) -> int:
        """Start a process; returns the id of its job."""
        self._count += 1
        defaults = {"factor": 1.0, "offset": 0.0, "warm": False}
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({**defaults, **job, "id": self._count}) + "\n")
        self._process.stdin.flush()
        return self._count

    def read(self) -> dict[str, Any]:
        """Return the next line that any process says."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the worker has ended"
        found: dict[str, Any] = json.loads(line)
        return found

    def results(self, count: int) -> list[Any]:
        """Return what came of so many jobs."""
        found: list[Any] = []
        while len(found) < count:
            line = self.read()
            if "result" in line:
                found.append(line["result"])
        return found

    def read_until(self, key: str) -> Any:
        """Return the next value under a key."""
        while key not in (line := self.read()):
            continue
        return line[key]


@contextmanager
def workers() -> Iterator[Workers]:
    """A process that forks others."""
    command = [sys.executable, "-m", "tests.auth.worker"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield Workers(process)
        finally:
            process.kill()


if __name__ == "__main__":
    main()
