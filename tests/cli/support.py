"""Runs the command: as a process of its own, or in this one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from inspect import signature
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner

from ringkit_cli._main import run
from ringkit_emulator import Emulator

# Before 8.2, click kept the standard error apart only where it was told to.
_MIXES = "mix_stderr" in signature(CliRunner).parameters
_ARGUMENTS: dict[str, Any] = {"mix_stderr": False} if _MIXES else {}
RUNNER = CliRunner(**_ARGUMENTS)


def environment(folder: Path, variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return variables for a command that finds nothing of the person who runs the tests.

    Its settings are kept in `folder`; `variables` are added.
    """
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("RC_", "RINGCENTRAL_", "RINGKIT_"))
    }
    own = {
        "RINGKIT_CONFIG_DIR": str(folder),
        # The keyring of the person who runs the tests is not touched.
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "NO_COLOR": "1",
    }
    return kept | own | dict(variables or {})


def ringkit(
    *arguments: str, env: Mapping[str, str], text: str = "", cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command in a pipe, with `text` as its input, until it ends."""
    return subprocess.run(
        [sys.executable, "-m", "ringkit_cli", *arguments],
        env=dict(env),
        input=text,
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


class Outcome(NamedTuple):
    """What a command has printed, and its exit code."""

    code: int
    stdout: str
    stderr: str


def run_here(*arguments: str, env: Mapping[str, str], text: str = "") -> Outcome:
    """Run the command in this process, in a pipe: as `ringkit`, without the start of Python."""
    with RUNNER.isolation(input=text, env=dict(env)) as (stdout, stderr, *_):
        code = run(arguments)
        sys.stdout.flush()
        return Outcome(code, stdout.getvalue().decode(), stderr.getvalue().decode())


def variables(emulator: Emulator) -> dict[str, str]:
    """Return the variables of a client that logs in to `emulator` by JWT."""
    return {
        "RINGCENTRAL_SERVER_URL": emulator.url,
        "RINGCENTRAL_MEDIA_URL": emulator.media_url,
        "RINGCENTRAL_CLIENT_ID": emulator.client_id,
        "RINGCENTRAL_CLIENT_SECRET": emulator.client_secret or "",
        "RINGCENTRAL_JWT": emulator.jwt,
    }


def start(
    *arguments: str, env: Mapping[str, str], cwd: Path | None = None, **streams: Any
) -> subprocess.Popen[str]:
    """Start the command as a process that takes Ctrl-C, whatever this one does with it."""
    return subprocess.Popen(
        [sys.executable, "-m", "ringkit_cli", *arguments],
        env=dict(env),
        cwd=cwd,
        text=True,
        preexec_fn=_take_interrupts,
        **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        | streams,
    )


def _take_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)


def interrupt(process: subprocess.Popen[str]) -> tuple[str, str]:
    """Send Ctrl-C and return the output; the command has to end soon, with 130."""
    process.send_signal(signal.SIGINT)
    try:
        output = process.communicate(timeout=10)
    finally:
        process.kill()
    assert process.returncode == 130, output
    return output
