"""Delays before attempts to reconnect."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

import ringkit
from ringkit._io.backoff import random_fraction, reconnect_delay


@pytest.mark.parametrize(
    ("failures", "least", "most"),
    [(0, 1, 1), (1, 2, 6), (2, 10, 20), (3, 20, 40), (4, 40, 80), (5, 80, 120), (99, 80, 120)],
)
def test_reconnect_delays(failures: int, least: float, most: float) -> None:
    assert reconnect_delay(failures, lambda: 0.0) == least
    assert reconnect_delay(failures, lambda: 1.0) == most


def test_the_random_numbers_of_the_program_are_its_own() -> None:
    state = random.getstate()
    assert len({reconnect_delay(3, random_fraction) for _ in range(10)}) > 1
    assert random.getstate() == state
    package = Path(ringkit.__file__).parent
    modules = [path.read_text("utf-8") for path in package.rglob("*.py")]
    imports = re.compile(r"^\s*(?:import random|from random import .*)$", re.MULTILINE)
    assert [found for text in modules for found in imports.findall(text)] == [
        "from random import SystemRandom"
    ]
