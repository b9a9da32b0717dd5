"""Installs what a test wants to try, outside the project's own environment."""

import subprocess
import sys
from pathlib import Path

import pytest


def install(command: list[str], folder: Path) -> None:
    """Run an installation; the test is skipped where the registry cannot be reached."""
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, timeout=120, check=False
        )
    except subprocess.TimeoutExpired:
        pytest.skip(f"{command[0]} took longer than two minutes")
    if done.returncode != 0:
        pytest.skip(f"{command[0]} could not install: {done.stderr.strip()[-200:]}")


def install_package(requirement: str, folder: Path) -> None:
    """Install a Python package with all it needs into a folder for PYTHONPATH."""
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder)]
    install([*pip, requirement], folder)
