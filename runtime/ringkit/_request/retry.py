"""Decides whether a request is sent again, and when. A pure function, without I/O or clock.

The rules follow the platform's guide (docs/platform-facts.md, section 4.3): 429 and 503 after
`Retry-After`, 500, 502 and 504 with backoff, 401 once with a new token, other 4xx never. A request
that may have been processed is only repeated if it is idempotent: a text must not be sent twice.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import frozen

from ringkit import error_codes
from ringkit._options import DEFAULT_RETRY_AFTER_SECONDS

_BACKOFF_BASE_SECONDS: Final = 0.5
_BACKOFF_MAX_SECONDS: Final = 60.0
#: The server, or a gateway in front of it, failed after it may have processed the request.
_TRANSIENT_STATUSES: Final = frozenset({408, 500, 502, 504, 598, 599, *range(520, 531)})


@frozen
class AttemptSummary:
    """The facts about one attempt that the decision depends on.

    `status` is the HTTP status, 0 if there was no response. `processed` is False if the platform
    certainly did not process the request, None if that is not known. `retry_after` is in seconds.
    `garbled` means that a success has a body that cannot be read. `code` is the platform's error
    code, empty if there is none. `permanent` means that the client can send nothing at all.
    """

    status: int
    processed: bool | None = None
    retry_after: float | None = None
    garbled: bool = False
    code: str = ""
    permanent: bool = False


@frozen
class Stop:
    """The result is final: a success, or an error for the caller."""


@frozen
class Retry:
    """Send again after `wait` seconds; `limited`: the whole rate group waits as long."""

    wait: float
    limited: bool = False


@frozen
class RetryWithNewToken:
    """Get a new access token and send again."""


Decision = Stop | Retry | RetryWithNewToken
STOP: Final = Stop()


def decide(
    summary: AttemptSummary,
    *,
    attempt: int,
    max_attempts: int,
    idempotent: bool,
    token_renewed: bool,
    random: Callable[[], float],
    budget_left: bool = True,
    default_retry_after: float | None = DEFAULT_RETRY_AFTER_SECONDS,
) -> Decision:
    """Return what follows attempt number `attempt` (the first is 1).

    `token_renewed` means that a 401 has been answered with a new token before. `random` returns a
    number from 0 to 1 for the jitter. `budget_left` is whether the retry budget allows a retry.
    `default_retry_after` is the wait in seconds after a 429 without `Retry-After`; None makes a
    429 final.
    """
    if summary.status == 401:
        return STOP if token_renewed else RetryWithNewToken()
    if attempt >= max_attempts or summary.permanent:
        return STOP
    if summary.status == 429:
        return _decide_429(summary, attempt, default_retry_after, random)
    if not budget_left or not _is_repeatable(summary, idempotent):
        return STOP
    return Retry(_wait(summary, attempt, random))


def _decide_429(
    summary: AttemptSummary,
    attempt: int,
    default_retry_after: float | None,
    random: Callable[[], float],
) -> Decision:
    if default_retry_after is None or summary.code == error_codes.NO_API_PLAN:
        return STOP
    if summary.code == error_codes.DUPLICATE_CONCURRENT_REQUEST:
        return Retry(_wait(summary, attempt, random))
    asked = summary.retry_after
    return Retry(default_retry_after if asked is None else asked, limited=True)


def _is_repeatable(summary: AttemptSummary, idempotent: bool) -> bool:
    """Return whether a retry is safe: always, if the request certainly had no effect."""
    if summary.status == 503 or (summary.status == 0 and summary.processed is False):
        return True
    failed = summary.status == 0 or summary.status in _TRANSIENT_STATUSES or summary.garbled
    return failed and idempotent


def may_have_been_processed(summary: AttemptSummary) -> bool:
    """Return whether an attempt failed although the platform may have processed the request."""
    lost = summary.status == 0 and summary.processed is not False
    return lost or summary.status in _TRANSIENT_STATUSES or summary.garbled


def _wait(summary: AttemptSummary, attempt: int, random: Callable[[], float]) -> float:
    if summary.retry_after is not None:
        return summary.retry_after
    return backoff(attempt, random)


def backoff(attempt: int, random: Callable[[], float]) -> float:
    """Return the seconds to wait after attempt number `attempt`: exponential, with full jitter."""
    ceiling: float = min(_BACKOFF_MAX_SECONDS, _BACKOFF_BASE_SECONDS * 2**attempt)
    return ceiling * random()
