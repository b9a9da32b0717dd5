"""The cost of one thing as the number of those around it grows; see `subjects/growth.py`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.benchmarks.measure import SUBJECTS

NUMBERS = {
    "operations": (10, 100, 1_000, 10_000),
    "subscriptions": (10, 100, 1_000, 10_000),
    "waiters": (10, 100, 1_000, 10_000),
    "accounts": (10, 100, 1_000, 10_000),
}


def measure_growth(python: Path, folder: Path) -> list[dict[str, Any]]:
    """Return what `subjects/growth.py` prints for each thing and number."""
    found = []
    for what, numbers in NUMBERS.items():
        print(f"growth: {what}", file=sys.stderr)
        command = [str(python), str(SUBJECTS / "growth.py"), what, *map(str, numbers)]
        environment = {**os.environ, "PYTHONPATH": str(folder)}
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise RuntimeError(f"growth of {what} failed:\n{done.stderr[-3000:]}")
        found += [json.loads(line) for line in done.stdout.splitlines()]
    return found
