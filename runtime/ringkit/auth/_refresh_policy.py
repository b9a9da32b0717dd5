"""When a token is renewed and when a failed token request is repeated, as pure functions.

A token is `fresh`, then `advisory` (a renewal is tried; if it fails, the token stays in use),
then `mandatory` (calls wait for the renewal), then `expired`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from attrs import frozen

from ringkit import error_codes
from ringkit.auth._token import Token

TokenState = Literal["fresh", "advisory", "mandatory", "expired"]

#: A token this close to its expiry may expire before the request that carries it arrives.
MANDATORY_WINDOW_SECONDS: Final = 10.0
#: The advisory window takes at most this fraction of a token's lifetime.
_MAX_WINDOW_FRACTION: Final = 0.25

#: How often a token request is sent before the renewal fails (the guide's "Handling errors").
MAX_ATTEMPTS: Final = 3
#: The longest wait before a token request is sent or repeated; beyond it the caller gets an error.
MAX_WAIT_SECONDS: Final = 90.0
#: The wait that the guide asks for after 408, 500 and a timeout.
_RETRY_WAIT_SECONDS: Final = 10.0
#: The wait after a 429 without `Retry-After`.
_RATE_LIMIT_WAIT_SECONDS: Final = 60.0
#: Keeps the power in a backoff small enough for a float; every cap is reached long before.
_MAX_BACKOFF_STEPS: Final = 10


@frozen
class RenewalWindows:
    """The instants at which a token's state changes, in seconds since the epoch."""

    advisory: float
    mandatory: float
    expired: float

    def state(self, now: float) -> TokenState:
        """Return the state at an instant."""
        if now <= self.advisory:
            return "fresh"
        if now < self.mandatory:
            return "advisory"
        return "mandatory" if now < self.expired else "expired"


def renewal_windows(token: Token, refresh_handicap: float) -> RenewalWindows:
    """Return the windows of a token; the advisory one opens `refresh_handicap` seconds ahead."""
    lifetime = max(0.0, token.expires_at - token.obtained_at)
    ahead = min(refresh_handicap, lifetime * _MAX_WINDOW_FRACTION)
    return RenewalWindows(
        advisory=token.expires_at - ahead,
        mandatory=token.expires_at - min(MANDATORY_WINDOW_SECONDS, ahead),
        expired=token.expires_at,
    )


def advisory_pause(failures: int, random: Callable[[], float]) -> float:
    """Return the seconds to keep using a valid token before the next try, after `failures`."""
    return min(60.0, _doubled(2.5, failures)) * _jitter(random)


def failure_shared_for(*, final: bool, failures: int, random: Callable[[], float]) -> float:
    """Return the seconds for which later callers get the error of a failed renewal.

    Without a valid token each of them would send a request again: a refusal (`final`) stays the
    same for a while, and an outage must not be amplified.
    """
    return 60.0 if final else min(30.0, _doubled(1.0, failures)) * _jitter(random)


def lock_poll_pause(polls: int, random: Callable[[], float]) -> float:
    """Return the seconds until a lock that another process holds is tried again."""
    return min(0.2, 0.01 * 1.5 ** min(polls, _MAX_BACKOFF_STEPS)) * _jitter(random)


def _doubled(seconds: float, times: int) -> float:
    return seconds * 2.0 ** min(times, _MAX_BACKOFF_STEPS)


def _jitter(random: Callable[[], float]) -> float:
    """Return a factor from 0.5 to 1, so that clients do not all retry at the same instant."""
    return 0.5 + random() / 2


RefusalKind = Literal[
    "refused",
    "invalid_grant",
    "rate_limited",
    "unavailable",
    "intercepted",
    "failed",
    "server_error",
    "connection_lost",
    "not_sent",
    "unusable_client",
]

_FAILED: Final = frozenset({408, 500, 502, 504, 520, 521, 522, 523, 524, 598, 599})


_NOT_REPEATED: Final = frozenset(
    {"refused", "invalid_grant", "intercepted", "server_error", "unusable_client"}
)


def classify_refusal(status: int, error: str, code: str) -> RefusalKind:
    """Return what kind of failure an answer of the token endpoint without a token is.

    `error` and `code` are those of an OAuth error document, empty if the answer is none. Only
    `refused` and `invalid_grant` are the platform's verdict on a session or an application. An
    answer without an OAuth error comes from a proxy or firewall: `intercepted`, and a redirect
    `failed`.
    """
    if status == 429:
        return "rate_limited"
    if status == 503:
        return "unavailable"
    if status in _FAILED or status < 400:
        return "failed"
    if status >= 500:
        return "server_error"
    if not error and not code:
        return "intercepted"
    if error == "invalid_grant" or code in error_codes.UNUSABLE_TOKEN:
        return "invalid_grant"
    return "refused"


def retry_wait(
    kind: RefusalKind, attempts: int, retry_after: float | None, random: Callable[[], float]
) -> float | None:
    """Return the seconds until a token request is repeated, None if it is not.

    429 and 503: after `Retry-After`. 408, 500, a timeout, and gateways that lost the request (502,
    504): three attempts, ten seconds apart. A connection that broke or was never made: soon, since
    repeating a token request does no harm. Any other answer is final.
    """
    if attempts >= MAX_ATTEMPTS or kind in _NOT_REPEATED:
        return None
    if retry_after is not None:
        return retry_after
    if kind == "rate_limited":
        return _RATE_LIMIT_WAIT_SECONDS
    if kind == "failed":
        return _RETRY_WAIT_SECONDS
    return _doubled(1.0, attempts - 1) * _jitter(random)
