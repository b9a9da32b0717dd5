"""What a failed request of a subscription means for it. Pure; used by the worker."""

from __future__ import annotations

from typing import Final

from ringkit.errors import (
    APIStatusError,
    AuthError,
    AuthUnavailableError,
    DecodeError,
    NotFoundError,
    RateLimitError,
    ServerError,
    StoreError,
    TransportError,
)
from ringkit.subscriptions._state_machine import Signal

#: What passes by itself.
_PASSING: Final = (
    TransportError,
    ServerError,
    RateLimitError,
    AuthUnavailableError,
    StoreError,
    DecodeError,
)


def passes(error: Exception) -> bool:
    """Tell whether trying again later may help."""
    if isinstance(error, AuthError):
        return isinstance(error, AuthUnavailableError)
    if isinstance(error, APIStatusError):
        return isinstance(error, ServerError | RateLimitError) or error.status in (401, 408)
    return isinstance(error, _PASSING)


def creation_signal(error: Exception) -> Signal:
    """Return what a failed creation means."""
    return Signal.CREATE_FAILED if passes(error) else Signal.CREATE_REFUSED


def renewal_signal(error: Exception, *, changed: bool) -> Signal:
    """Return what a failed renewal means; `changed` if it had other filters.

    A plain renewal is tried until the platform says that the subscription is gone: whatever
    else is wrong may be put right before it expires.
    """
    if isinstance(error, NotFoundError):
        return Signal.GONE
    return Signal.RENEW_REFUSED if changed and not passes(error) else Signal.RENEW_FAILED
