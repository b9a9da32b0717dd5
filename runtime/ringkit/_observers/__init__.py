"""What is told about requests: events, log records, spans. None of it holds a secret."""

from __future__ import annotations

from ringkit._observers.payloads import (
    RateLimited,
    RequestFailed,
    RequestStarted,
    RequestSucceeded,
    RequestWaiting,
)

__all__ = [
    "RateLimited",
    "RequestFailed",
    "RequestStarted",
    "RequestSucceeded",
    "RequestWaiting",
]
