"""Sleep of the computer, as the two clocks show it."""

from __future__ import annotations

import pytest

from ringkit._io.sleep_detector import SleepDetector


@pytest.mark.parametrize(
    ("wall", "monotonic", "slept"),
    [(10.0, 10.0, False), (16.0, 10.0, True), (70.0, 70.0, True), (5.0, 10.0, False)],
)
def test_sleep_is_noticed(wall: float, monotonic: float, slept: bool) -> None:
    detector = SleepDetector(1000.0, 50.0, drift=5.0, late=60.0)
    assert detector.slept(1000.0 + wall, 50.0 + monotonic) is slept
    assert detector.slept(1000.0 + wall, 50.0 + monotonic) is False
