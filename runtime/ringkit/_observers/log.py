"""Writes the attempts of calls to the logger `ringkit.request`.

DEBUG: every attempt. INFO: waits, and failed attempts that are repeated. WARNING: requests that
the platform refused (429), and a wait of more than 5 seconds for a rate limit, once a minute for
each rate group. Each record has the fields of the event in its attribute `ringkit`, for
structured logging.
"""

from __future__ import annotations

import logging
from typing import Any

from attrs import asdict

from ringkit.events import (
    RateLimited,
    RequestFailed,
    RequestSucceeded,
    RequestWaiting,
)

_log = logging.getLogger("ringkit.request")


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
