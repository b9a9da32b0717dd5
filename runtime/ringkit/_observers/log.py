"""The log of requests, under the name `ringkit.request`. Used by the observers.

DEBUG: every attempt. INFO: pauses, and attempts that failed and are made again. WARNING: requests
that the platform refused (429). The fields are in each record's `ringkit`, for a structured log.
"""

from __future__ import annotations

import logging
from typing import Any

from attrs import asdict

from ringkit._observers.payloads import (
    RateLimited,
    RequestFailed,
    RequestSucceeded,
    RequestWaiting,
)

_log = logging.getLogger("ringkit.request")


def enabled() -> bool:
    """Tell whether the records of ordinary attempts are kept."""
    return _log.isEnabledFor(logging.DEBUG)


def _fields(event: Any) -> dict[str, Any]:
    return {"ringkit": asdict(event)}


def finished(event: RequestSucceeded | RequestFailed) -> None:
    """Note what came of an attempt."""
    repeated = isinstance(event, RequestFailed) and event.will_repeat
    level = logging.INFO if repeated else logging.DEBUG
    if not _log.isEnabledFor(level):
        return
    said = f" {event.error}: {event.message}" if isinstance(event, RequestFailed) else ""
    _log.log(
        level,
        "%s %s -> %s%s, attempt %d, %.0f ms%s",
        event.method,
        event.path,
        event.status or "no answer",
        said,
        event.attempt,
        event.seconds * 1000,
        "; it is made again" if repeated else "",
        extra=_fields(event),
    )


def waiting(event: RequestWaiting) -> None:
    """Note that a request is held back."""
    why = f"for its place in rate group {event.group}" if event.reason == "limit" else "to repeat"
    _log.info(
        "%s %s waits %.1f s %s",
        event.method,
        event.path,
        event.seconds,
        why,
        extra=_fields(event),
    )


def limited(event: RateLimited) -> None:
    """Note that the platform refused a request."""
    _log.warning(
        "%s %s was refused, rate group %s is closed for %.0f s",
        event.method,
        event.path,
        event.group or "unknown",
        event.retry_after,
        extra=_fields(event),
    )
