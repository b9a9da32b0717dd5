"""Installs what a test wants to try, outside the project's own environment."""

import hashlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import pytest


def installed(command: Sequence[str], cache: pytest.Cache) -> Path:
    """Return the folder in which a command has installed what it names.

    It is kept in the cache of pytest: with `--cache-clear` all is installed anew. The test is
    skipped where the registry cannot be reached.
    """
    folder = cache.mkdir("installed") / hashlib.sha256(repr(command).encode()).hexdigest()[:16]
    if not folder.exists():
        made = Path(tempfile.mkdtemp(dir=folder.parent))
        try:
            _run(command, made)
            if not folder.exists():
                made.rename(folder)
        finally:
            # What failed, and what another process has installed meanwhile.
            shutil.rmtree(made, ignore_errors=True)
    return folder


def _run(command: Sequence[str], folder: Path) -> None:
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=120, check=False
        )
    except subprocess.TimeoutExpired:
        pytest.skip(f"{command[0]} took longer than two minutes")
    if done.returncode != 0:
        pytest.skip(f"{command[0]} could not install: {done.stderr.strip()[-200:]}")


def installed_package(requirement: str, cache: pytest.Cache) -> Path:
    """Return a folder for PYTHONPATH with a Python package and all it needs."""
    # Most of what is installed is never imported, and need not be compiled.
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--target", "."]
    return installed([*pip, requirement], cache)


def installed_modules(packages: Sequence[str], cache: pytest.Cache) -> Path:
    """Return a folder with `node_modules` that has these npm packages."""
    npm = shutil.which("npm") or ""
    return installed([npm, "install", "--no-audit", "--no-fund", "--prefix", ".", *packages], cache)
