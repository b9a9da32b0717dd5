"""Commands that stay: started, read line by line, and ended by a signal."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from typing import IO, Any, Self

from ringkit import RingCentral

#: How long a command may take to say something, in seconds.
PATIENCE = 60.0
#: How long a command may take to end after a signal, in seconds, on a machine that is busy.
AT_ONCE = 2.5


#: A shell that starts something in the background lets it ignore SIGINT, and so what that starts.
_PROGRAM = (
    "import signal; signal.signal(signal.SIGINT, signal.default_int_handler); "
    "from ringkit_cli import main; main()"
)


class _Lines:
    """The lines of a pipe, as they come."""

    def __init__(self, pipe: IO[str]) -> None:
        self.seen: list[str] = []
        self._new: queue.SimpleQueue[str | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._read, args=(pipe,), daemon=True)
        self._thread.start()

    def _read(self, pipe: IO[str]) -> None:
        with pipe:
            for line in pipe:
                self.seen.append(line.rstrip("\n"))
                self._new.put(self.seen[-1])
        self._new.put(None)

    def all(self) -> list[str]:
        """Return all lines, of a command that has ended."""
        self._thread.join(PATIENCE)
        return self.seen

    def next(self) -> str:
        line = self._new.get(timeout=PATIENCE)
        assert line is not None, "the command has ended"
        return line

    def find(self, text: str) -> str:
        while text not in (line := self.next()):
            continue
        return line


class Running:
    """A command that runs in a pipe; it is killed at the end of `with`."""

    def __init__(self, *arguments: str, env: Mapping[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", _PROGRAM, *arguments],
            env=dict(env),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stderr is not None
        self.output = _Lines(self.process.stdout)
        self.notes = _Lines(self.process.stderr)

    def end(self, number: int = signal.SIGINT) -> tuple[int, float]:
        """Send a signal; return the exit code, and how many seconds the end took."""
        began = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait(PATIENCE)
        return code, time.monotonic() - began

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()
        self.output.all()
        self.notes.all()


def left_behind(rc: RingCentral) -> list[Any]:
    """Return the subscriptions of the user that the platform still has."""
    return rc.subscription(["/restapi/v1.0/account/~/extension"]).existing()
