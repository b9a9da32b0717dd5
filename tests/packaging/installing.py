"""Builds, environments and resolutions with uv, for interpreters that are found on this machine."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).parents[2]
#: The minor versions of Python 3 that ringkit runs on.
VERSIONS = (11, 12, 13, 14)


class ToolError(Exception):
    """A command failed; the text is what it printed."""


def uv(*arguments: str | Path, text: str = "", timeout: float = 600) -> str:
    """Run uv and return its standard output. Raises ToolError if it fails, or is not installed."""
    if find_spec("uv") is None:
        raise ToolError("uv is not installed: `make setup` installs it")
    return run([sys.executable, "-m", "uv", *arguments], text=text, timeout=timeout)


def run(
    command: Sequence[str | Path],
    *,
    text: str = "",
    folder: Path | None = None,
    environment: dict[str, str] | None = None,
    timeout: float = 600,
) -> str:
    """Run a command and return its standard output. Raises ToolError with all that it printed."""
    done = subprocess.run(
        [str(part) for part in command],
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=timeout,
        cwd=folder,
        env=None if environment is None else os.environ | environment,
    )
    if done.returncode:
        raise ToolError(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def interpreters() -> dict[str, Path]:
    """Return the interpreters on this machine that ringkit supports, by version such as 3.13."""
    found = {}
    for minor in VERSIONS:
        version = f"3.{minor}"
        try:
            path = uv("python", "find", "--no-python-downloads", "--no-project", version).strip()
        except ToolError:
            continue
        found[version] = Path(path)
    return found


def environment(folder: Path, interpreter: Path, *requirements: str | Path) -> Path:
    """Make an environment with the requirements and return its interpreter."""
    uv("venv", "--quiet", "--clear", "--no-project", "--python", interpreter, folder)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    uv("pip", "install", "--quiet", "--python", python, *requirements)
    return python
