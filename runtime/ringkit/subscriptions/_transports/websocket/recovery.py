"""Whether anything was missed while there was no connection. Pure; used by the link."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any


class Recovery(Enum):
    """How a connection continues what was before."""

    FRESH = "fresh"  #: it does not: there was nothing, or it is too late
    RECOVERED = "recovered"  #: subscriptions live on, and what was missed is replayed
    FAILED = "failed"  #: the connection is good, the subscription is gone


def recovery_of(details: Any, *, asked: bool) -> Recovery:
    """Return what ConnectionDetails say about a recovery that was, or was not, asked for."""
    state = details.get("recoveryState") if isinstance(details, Mapping) else None
    if state == "Successful":
        return Recovery.RECOVERED
    return Recovery.FAILED if asked else Recovery.FRESH


def may_recover(lost_at: float, now: float, timeout: float) -> bool:
    """Tell whether a session can be continued whose connection ended at `lost_at`.

    Both are times of the wall clock; after the timeout (seconds) a connect has to be without
    `wsc`. The gateway may have noticed the end sooner, or later: it says so.
    """
    return now - lost_at < timeout


class Replay:
    """Counts what is replayed after a recovery, up to the echo of the first heartbeat.

    The gateway keeps a limited number of notifications. As many replayed as it keeps mean that
    there may have been more, and nothing in the frames tells.
    """

    def __init__(self, buffer: int) -> None:
        self._buffer = buffer
        self._count = 0

    @property
    def overflowed(self) -> bool:
        """Whether older notifications may be lost."""
        return self._count >= self._buffer

    def count(self) -> None:
        """Take note of a notification."""
        self._count += 1
