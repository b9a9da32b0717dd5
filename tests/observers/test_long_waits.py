"""A long wait for a rate limit is warned of, once a minute for each group."""

from __future__ import annotations

import logging

import pytest

from ringkit._observers.log import LongWaits
from ringkit.events import RequestWaiting


def wait(seconds: float, group: str = "light", reason: str = "limit") -> RequestWaiting:
    return RequestWaiting("op", "GET", "/x", group, 1, seconds, reason)


def test_which_waits_are_warned_of() -> None:
    waits = LongWaits()
    levels = [
        waits.level(event, now)
        for event, now in (
            (wait(5.0), 0.0),
            (wait(6.0), 1.0),
            (wait(60.0), 30.0),
            (wait(60.0, "heavy"), 31.0),
            (wait(60.0, reason="retry"), 40.0),
            (wait(6.0), 61.0),
        )
    ]
    info, warning = logging.INFO, logging.WARNING
    assert levels == [info, warning, info, warning, info, warning]


@pytest.mark.parametrize("seconds", [0.1, 5.0])
def test_a_short_wait_is_not(seconds: float) -> None:
    assert LongWaits().level(wait(seconds), 0.0) == logging.INFO
