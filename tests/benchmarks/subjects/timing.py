"""How the subjects measure: the best of many short runs, printed as JSON."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable


def best(work: Callable[[], object], repeats: int) -> float:
    """Return the shortest of `repeats` runs in seconds; of one run if the harness is in a hurry."""
    if os.environ.get("BENCHMARK_QUICK"):
        repeats = 1
    work()
    fastest = float("inf")
    for _ in range(repeats):
        begun = time.perf_counter()
        work()
        fastest = min(fastest, time.perf_counter() - begun)
    return fastest


def say(seconds: float) -> None:
    """Print the result for the harness."""
    print(json.dumps(seconds))
