"""What calls and clients hold in memory; `growth.py` of the benchmarks takes larger numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SUBJECTS = Path(__file__).parents[1] / "benchmarks" / "subjects"


def held(what: str, n: int) -> int:
    command = [sys.executable, str(SUBJECTS / "growth.py"), what, str(n)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    found: int = json.loads(done.stdout)["bytes"]
    return found


def test_calls_leave_nothing_but_their_times_in_the_rate_window() -> None:
    assert held("memory", 1500) < 1500 * 80


@pytest.mark.parametrize("what", ["clients", "kept_accounts"])
def test_ten_thousand_clients_in_use_fit_into_150_megabytes(what: str) -> None:
    assert held(what, 200) / 200 < 15_000
