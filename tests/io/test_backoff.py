"""Delays before attempts to reconnect."""

from __future__ import annotations

import pytest

from ringkit._io.backoff import reconnect_delay


@pytest.mark.parametrize(
    ("failures", "least", "most"),
    [(0, 1, 1), (1, 2, 6), (2, 10, 20), (3, 20, 40), (4, 40, 80), (5, 80, 120), (99, 80, 120)],
)
def test_reconnect_delays(failures: int, least: float, most: float) -> None:
    assert reconnect_delay(failures, lambda: 0.0) == least
    assert reconnect_delay(failures, lambda: 1.0) == most
