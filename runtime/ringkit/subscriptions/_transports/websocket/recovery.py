"""Whether a new connection continues the session of an earlier one, and whether events were lost.

Pure; see platform-facts.md, 10.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any


class Recovery(Enum):
    """How a connection relates to the session before it."""

    FRESH = "fresh"  #: a new session: no recovery was requested
    RECOVERED = "recovered"  #: the subscription lives on, and missed notifications are replayed
    FAILED = "failed"  #: the connection is usable, the subscription is gone


def recovery_of(details: Any, *, requested: bool) -> Recovery:
    """Return the outcome of a recovery, from the body of a ConnectionDetails frame."""
    state = details.get("recoveryState") if isinstance(details, Mapping) else None
    if state == "Successful":
        return Recovery.RECOVERED
    return Recovery.FAILED if requested else Recovery.FRESH


def may_recover(lost_at: float, now: float, timeout: float) -> bool:
    """Return whether a session whose connection ended at `lost_at` may still be continued.

    Both times are of the wall clock; `timeout` is the gateway's recovery timeout in seconds, after
    which a connect has to be without `wsc`. This is an estimate: the gateway may have noticed the
    end earlier or later, and reports whether the recovery succeeded.
    """
    return now - lost_at < timeout


class ReplayCounter:
    """Counts the notifications replayed after a recovery.

    The gateway keeps `buffer_size` notifications. If as many are replayed, there may have been
    more, and no frame reports that.
    """

    def __init__(self, buffer_size: int) -> None:
        self._buffer_size = buffer_size
        self._count = 0

    @property
    def overflowed(self) -> bool:
        """Whether older notifications may be lost."""
        return self._count >= self._buffer_size

    def count(self) -> None:
        """Count one notification."""
        self._count += 1
