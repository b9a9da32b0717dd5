"""What calls and clients hold in memory; `growth.py` of the benchmarks takes larger numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SUBJECTS = Path(__file__).parents[1] / "benchmarks" / "subjects"


def printed_by(script: str, what: str, n: int) -> dict[str, Any]:
    command = [sys.executable, str(SUBJECTS / script), what, str(n)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def held(what: str, n: int) -> int:
    return int(printed_by("growth.py", what, n)["bytes"])


def test_calls_leave_nothing_but_their_times_in_the_rate_window() -> None:
    assert held("memory", 1500) < 1500 * 80


@pytest.mark.parametrize("what", ["clients", "kept_accounts"])
def test_ten_thousand_clients_in_use_fit_into_150_megabytes(what: str) -> None:
    assert held(what, 200) / 200 < 15_000


@pytest.mark.slow
@pytest.mark.parametrize("what", ["clients", "kept_accounts"])
def test_ten_thousand_clients_fit_indeed(what: str) -> None:
    assert held(what, 10_000) < 150_000_000


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs /proc of Linux")
@pytest.mark.parametrize(
    ("what", "number", "most_bytes"),
    # An allocator that takes a page now and then is no leak; a connection that is kept is one.
    [("calls", 20_000, 1 << 20), ("refreshes", 200, 1 << 21), ("reconnects", 200, 5 << 19)],
)
def test_memory_threads_and_files_stay(what: str, number: int, most_bytes: int) -> None:
    """After five times the number of calls, reconnects and refreshes."""
    found = printed_by("leaks.py", what, number)
    before, after = found["before"], found["after"]
    assert after["threads"] <= before["threads"]
    assert after["files"] <= before["files"]
    assert after["bytes"] - before["bytes"] < most_bytes
