"""Emulators that run in the background: started as processes of their own, found again, ended.

Each has a file in a folder of the user; it runs as long as its file is there. So ending one needs
no signal, which would be for another process if the number was used again.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

_START_SECONDS: Final = 60.0
_STOP_SECONDS: Final = 10.0
_CHECK_SECONDS: Final = 0.05
#: The processes that this one has started, which are its children until they have ended.
_STARTED: Final[dict[int, subprocess.Popen[Any]]] = {}
_DETACHED_PROCESS: Final = 0x00000008
#: What detaches a process from the terminal of its parent.
_DETACHED: Final[dict[str, Any]] = (
    {"start_new_session": True} if os.name == "posix" else {"creationflags": _DETACHED_PROCESS}
)


def _folder() -> Path:
    """Return the folder of the files, which only the user can read."""
    user = str(os.getuid()) if hasattr(os, "getuid") else ""
    folder = Path(tempfile.gettempdir()) / f"ringkit-emulators{user}"
    folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def _wait_until_ready(file: Path, process: subprocess.Popen[Any]) -> BackgroundEmulator | None:
    """Return the emulator of a process, None if it ends before it is ready, or takes too long."""
    give_up = time.monotonic() + _START_SECONDS
    while time.monotonic() < give_up and process.poll() is None:
        if (found := _read(file)) is not None:
            return found
        time.sleep(_CHECK_SECONDS)
    return None


def _end(process: subprocess.Popen[Any]) -> None:
    """End a process that has not started in time, or whose starter was interrupted."""
    with suppress(OSError):
        process.send_signal(signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        process.wait(_STOP_SECONDS)


def announce(file: Path, url: str) -> None:
    """Write into the file of an emulator that it is ready. Raises FileNotFoundError if it ends."""
    temporary = file.with_suffix(".part")
    temporary.write_text(json.dumps({"pid": os.getpid(), "url": url}), "utf-8")
    if not file.exists():
        temporary.unlink()
        raise FileNotFoundError(file)
    temporary.replace(file)


def _read(file: Path) -> BackgroundEmulator | None:
    try:
        document = json.loads(file.read_text("utf-8"))
        return BackgroundEmulator(int(document["pid"]), str(document["url"]), file)
    except (OSError, ValueError, KeyError, TypeError):
        return None


@frozen
class BackgroundEmulator:
    """An emulator that runs in a process of its own, which outlives this one and its terminal.

    `pid` is its process, `url` its address, `printed` what it has said of its credentials (empty if
    another process has started it), as `python -m ringkit_emulator` prints it.
    """

    pid: int
    url: str
    file: Path = field(repr=False)
    printed: str = field(default="", repr=False, eq=False)

    @classmethod
    def start(cls, arguments: Sequence[str] = ()) -> BackgroundEmulator:
        """Start one with arguments of the command, and return when it is ready.

        Raises RuntimeError, with what it has said, if it does not start.
        """
        file = _folder() / f"{os.urandom(8).hex()}.json"
        file.touch(mode=0o600)
        command = [sys.executable, "-m", "ringkit_emulator", *arguments, "--lives-with", str(file)]
        with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
            process = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, **_DETACHED
            )
            found = None
            try:
                found = _wait_until_ready(file, process)
            finally:
                if found is None:
                    file.unlink(missing_ok=True)
                    _end(process)
            output.seek(0)
            printed = output.read().strip()
        if found is None:
            raise RuntimeError(printed or "the emulator has not started in time")
        _STARTED[found.pid] = process
        return evolve(found, printed=printed)

    @classmethod
    def running(cls) -> list[BackgroundEmulator]:
        """Return those of the user that run on this machine."""
        found = (_read(file) for file in sorted(_folder().glob("*.json")))
        return [emulator for emulator in found if emulator is not None]

    def stop(self) -> bool:
        """End it and return when it has ended; False if it had before, after a crash.

        Raises RuntimeError if it does not end.
        """
        ran = _accepts(self.url)  # before the file goes: it may end at once
        self.file.unlink(missing_ok=True)
        give_up = time.monotonic() + _STOP_SECONDS
        while time.monotonic() < give_up:
            if not _accepts(self.url):
                if (process := _STARTED.pop(self.pid, None)) is not None:
                    process.wait(_STOP_SECONDS)
                return ran
            time.sleep(_CHECK_SECONDS)
        raise RuntimeError(f"the emulator {self.pid} at {self.url} does not end")


def _accepts(url: str) -> bool:
    """Return whether a server accepts connections."""
    address = urlsplit(url)
    try:
        socket.create_connection((address.hostname or "", address.port or 80), timeout=1).close()
    except OSError:
        return False
    return True
