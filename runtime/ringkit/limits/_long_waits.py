"""Which waits for a rate limit are announced, and which are warned of in the log."""

from __future__ import annotations

import logging
from math import inf
from typing import Final

from ringkit._io.flow import Flow
from ringkit.limits._base import OnWait

#: A wait for a rate limit that is longer is not expected by who made the call.
LONG_WAIT_SECONDS: Final = 5.0
_WARNING_PAUSE_SECONDS: Final = 60.0


class Announced:
    """Tells `on_wait` that a request waits, and again when the wait has become much longer.

    A refusal of another request, or of another process, closes a rate group for those that wait.
    """

    def __init__(self, on_wait: OnWait | None) -> None:
        self._on_wait = on_wait
        self._until = -inf

    def wait(self, seconds: float, now: float) -> Flow[None]:
        """Announce the wait from `now` (monotonic) on, unless about as much was announced."""
        if self._on_wait is not None and now + seconds > self._until + LONG_WAIT_SECONDS:
            self._until = now + seconds
            yield from self._on_wait(seconds)


class LongWaits:
    """Decides which waits are warned of: long ones, once a minute for each rate group."""

    def __init__(self) -> None:
        self._warned: dict[str, float] = {}

    def level(self, group: str, seconds: float, now: float) -> int:
        """Return the level of the record for a wait; `now` is of the monotonic clock."""
        if seconds <= LONG_WAIT_SECONDS:
            return logging.INFO
        if now - self._warned.get(group, -inf) < _WARNING_PAUSE_SECONDS:
            return logging.INFO
        self._warned[group] = now
        return logging.WARNING
