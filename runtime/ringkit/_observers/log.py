"""Writes the attempts of calls to the logger `ringkit.request`.

DEBUG: every attempt. INFO: waits, and failed attempts that are repeated. WARNING: requests that
the platform refused (429), and a wait of more than 5 seconds for a rate limit, once a minute for
each rate group. Each record has the fields of the event in its attribute `ringkit`, for
structured logging.
"""

from __future__ import annotations

import logging
from math import inf
from typing import Any, Final

from attrs import asdict

from ringkit.events import (
    RateLimited,
    RequestFailed,
    RequestSucceeded,
    RequestWaiting,
)

_log = logging.getLogger("ringkit.request")

_LONG_WAIT_SECONDS: Final = 5.0
_WARNING_PAUSE_SECONDS: Final = 60.0


def enabled() -> bool:
    """Return whether attempts that succeed are logged."""
    return _log.isEnabledFor(logging.DEBUG)


def _fields(event: Any) -> dict[str, Any]:
    return {"ringkit": asdict(event)}


def finished(event: RequestSucceeded | RequestFailed) -> None:
    """Log the result of an attempt."""
    repeated = isinstance(event, RequestFailed) and event.will_repeat
    level = logging.INFO if repeated else logging.DEBUG
    if not _log.isEnabledFor(level):
        return
    error = f" {event.error}: {event.message}" if isinstance(event, RequestFailed) else ""
    _log.log(
        level,
        "%s %s -> %s%s, attempt %d, %.0f ms%s",
        event.method,
        event.path,
        event.status or "no answer",
        error,
        event.attempt,
        event.seconds * 1000,
        "; it is repeated" if repeated else "",
        extra=_fields(event),
    )


class LongWaits:
    """Decides which waits are warned of: long ones, once a minute for each rate group."""

    def __init__(self) -> None:
        self._warned: dict[str, float] = {}

    def level(self, event: RequestWaiting, now: float) -> int:
        """Return the level of the record for a wait; `now` is of the monotonic clock."""
        if event.reason != "limit" or event.seconds <= _LONG_WAIT_SECONDS:
            return logging.INFO
        if now - self._warned.get(event.group, -inf) < _WARNING_PAUSE_SECONDS:
            return logging.INFO
        self._warned[event.group] = now
        return logging.WARNING


def waiting(event: RequestWaiting, level: int) -> None:
    """Log a wait."""
    why = f"for rate group {event.group}" if event.reason == "limit" else "before a retry"
    _log.log(
        level,
        "%s %s waits %.1f s %s",
        event.method,
        event.path,
        event.seconds,
        why,
        extra=_fields(event),
    )


def rate_limited(event: RateLimited) -> None:
    """Log a request that the platform refused."""
    _log.warning(
        "%s %s was refused, rate group %s is closed for %.0f s",
        event.method,
        event.path,
        event.group or "unknown",
        event.retry_after,
        extra=_fields(event),
    )
