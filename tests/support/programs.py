"""Runs Python programs in processes of their own, from one process that has the libraries loaded.

An interpreter that starts and imports ringkit takes longer than most programs of the
documentation. Where processes fork, one is kept that has done so, and each program is a fork of
it; elsewhere each is an interpreter of its own.
"""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import attrs

#: What many programs import.
LOADED = (
    "csv", "httpx", "json", "logging", "pathlib", "pytest", "tempfile", "ringkit.filters",
    "ringkit.subscriptions", "ringkit_api.extensions", "ringkit_api.models", "ringkit_api.sms",
    "websockets.asyncio.client",
)  # fmt: skip


@attrs.frozen
class Ended:
    """What came of a program."""

    returncode: int
    stdout: str
    stderr: str


class Programs:
    """Runs programs; made by `programs()`."""

    def __init__(self, server: subprocess.Popen[str] | None) -> None:
        self._server = server

    def run(self, program: Path, *, env: Mapping[str, str], cwd: Path, timeout: int = 120) -> Ended:
        """Run a file as `python -W error FILE` does, and return what it printed."""
        if self._server is None:
            done = subprocess.run(
                [sys.executable, "-W", "error", str(program)],
                env=dict(env), cwd=cwd, capture_output=True, text=True, check=False,
                timeout=timeout,
            )  # fmt: skip
            return Ended(done.returncode, done.stdout, done.stderr)
        with tempfile.TemporaryDirectory() as folder:
            stdout, stderr = Path(folder, "stdout"), Path(folder, "stderr")
            order = {
                "program": str(program), "env": dict(env), "cwd": str(cwd), "timeout": timeout,
                "stdout": str(stdout), "stderr": str(stderr),
            }  # fmt: skip
            assert self._server.stdin is not None
            assert self._server.stdout is not None
            self._server.stdin.write(json.dumps(order) + "\n")
            self._server.stdin.flush()
            status = int(self._server.stdout.readline())
            return Ended(status, stdout.read_text("utf-8"), stderr.read_text("utf-8"))


@contextmanager
def programs() -> Iterator[Programs]:
    """Start what runs programs."""
    if not hasattr(os, "fork"):
        yield Programs(None)
        return
    command = [sys.executable, "-m", "tests.support.programs"]
    with subprocess.Popen(
        command,
        cwd=Path(__file__).parents[2], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as server:  # fmt: skip
        try:
            yield Programs(server)
        finally:
            assert server.stdin is not None
            server.stdin.close()


def _load() -> None:
    """Load what programs import, and what the first calls of a client and an emulator load."""
    import asyncio
    from importlib import import_module

    from ringkit_emulator import Emulator
    from tests.support.platform import async_client, client

    for name in LOADED:
        import_module(name)
    with Emulator() as emulator:
        with client(emulator) as rc:
            rc.messages.sms("+16505550123", "Hello", from_=emulator.phone_number)
            list(rc.api.extensions.list_extensions())

        async def call() -> None:
            async with async_client(emulator) as rc:
                await rc.api.extensions.read_extension()

        asyncio.run(call())


@attrs.define
class _Leave:
    """The last thing that a process does as it ends: it leaves its memory to the system.

    To take apart what is loaded takes longer than most programs.
    """

    status: int = 0

    def __call__(self) -> None:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(self.status)


def _serve(orders: IO[str], answers: IO[str]) -> None:
    import gc

    leave = _Leave()
    atexit.register(leave)  # before all others, so that it runs after them
    _load()
    gc.collect()
    gc.freeze()  # forks share the memory of what is loaded
    while line := orders.readline():
        child = os.fork()
        if not child:
            _become(json.loads(line), leave)
            return
        _, status = os.waitpid(child, 0)
        answers.write(f"{os.waitstatus_to_exitcode(status)}\n")
        answers.flush()


def _become(order: dict[str, Any], leave: _Leave) -> None:
    """Turn this fork into the program; it ends as an interpreter does, with the same status."""
    import runpy
    import signal
    import warnings

    for number, name, mode in ((0, os.devnull, "r"), (1, "stdout", "w"), (2, "stderr", "w")):
        with open(order.get(name, name), mode) as file:
            os.dup2(file.fileno(), number)
    signal.alarm(order["timeout"])
    os.environ.clear()
    os.environ.update(order["env"])
    os.chdir(order["cwd"])
    sys.argv = [order["program"]]
    sys.path[0] = str(Path(order["program"]).parent)
    warnings.resetwarnings()
    warnings.simplefilter("error")
    leave.status = 1  # of a program that raises
    try:
        runpy.run_path(order["program"], run_name="__main__")
    except SystemExit as ending:
        if ending.code is None or isinstance(ending.code, int):
            leave.status = ending.code or 0
        raise
    leave.status = 0


if __name__ == "__main__":
    _serve(sys.stdin, sys.stdout)
