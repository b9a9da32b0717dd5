"""Which signal a failed request about a subscription becomes. Pure."""

from __future__ import annotations

from typing import Final

from ringkit import error_codes
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

#: Errors after which a retry may succeed.
_TEMPORARY: Final = (
    TransportError,
    ServerError,
    RateLimitError,
    AuthUnavailableError,
    StoreError,
    DecodeError,
)
#: The address of a webhook did not answer its handshake (platform-facts.md, 9.4). Its server may be
#: down, and come back.
_HANDSHAKE_FAILED: Final = frozenset(
    {
        error_codes.WEBHOOK_NOT_REACHABLE,
        error_codes.WEBHOOK_STATUS_INVALID,
        error_codes.WEBHOOK_CERTIFICATE_INVALID,
        error_codes.WEBHOOK_RESPONSE_INVALID,
    }
)


def is_temporary(error: Exception) -> bool:
    """Return whether a retry may succeed after this error."""
    if isinstance(error, AuthError):
        return not login_is_over(error)
    if isinstance(error, APIStatusError):
        if isinstance(error, ServerError | RateLimitError) or error.status in (401, 408):
            return True
        return error.error_code in _HANDSHAKE_FAILED
    return isinstance(error, _TEMPORARY)


def login_is_over(error: Exception) -> bool:
    """Return whether there is no token, and none can be had without another login."""
    return isinstance(error, AuthError) and not isinstance(error, AuthUnavailableError)


def creation_signal(error: Exception) -> Signal:
    """Return the signal for a failed creation."""
    return Signal.CREATE_FAILED if is_temporary(error) else Signal.CREATE_REFUSED


def renewal_signal(error: Exception, *, changed: bool) -> Signal:
    """Return the signal for a failed renewal; `changed` if it had other event filters.

    A renewal without changes is retried until the platform says that the subscription is gone,
    or the login is over, and the subscription with it: any other cause may pass before it expires.
    """
    if isinstance(error, NotFoundError) or login_is_over(error):
        return Signal.GONE
    return Signal.RENEW_REFUSED if changed and not is_temporary(error) else Signal.RENEW_FAILED


def check_signal(error: Exception) -> Signal | None:
    """Return the signal for a failed check, None if it says nothing about the subscription."""
    if isinstance(error, NotFoundError):
        return Signal.NOT_FOUND
    return Signal.GONE if login_is_over(error) else None
