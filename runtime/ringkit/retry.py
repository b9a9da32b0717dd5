"""Whether a request is repeated, and when. Pure: every decision in one function.

The rules are the platform's guide (Handling errors): 429 and 503 after `Retry-After`, 500, 502
and 504 with backoff, 401 once with a new token, other 4xx never. A request that may have been
carried out is repeated only if that does no harm: a text must not be sent twice.
"""

from __future__ import annotations

import email.utils
from collections.abc import Callable
from typing import Final

from attrs import frozen

#: Without `Retry-After` a refused request waits this long, in seconds.
PENALTY: Final = 60.0
_BASE: Final = 0.5
_CAP: Final = 60.0
#: What gateways answer that did not reach the service, or lost it on the way.
_UNCERTAIN: Final = frozenset({408, 500, 502, 504, 520, 521, 522, 523, 524, 598, 599})


@frozen
class Reply:
    """What came of an attempt, as far as the decision needs it.

    `status` is 0 if nothing came back; `processed` is False if the platform certainly did
    nothing, None if that is not known. `retry_after` is in seconds.
    """

    status: int
    processed: bool | None = None
    retry_after: float | None = None


@frozen
class Done:
    """The answer is final: a success, or an error for the caller."""


@frozen
class Again:
    """Repeat after `wait` seconds."""

    wait: float


@frozen
class Renew:
    """Get a new access token, then repeat."""


Verdict = Done | Again | Renew


def decide(
    reply: Reply,
    *,
    attempt: int,
    max_attempts: int,
    idempotent: bool,
    renewed: bool,
    random: Callable[[], float],
) -> Verdict:
    """Return what follows attempt number `attempt` (the first is 1).

    `renewed` says that a 401 was already answered with a new token; `random` gives a number
    from 0 to 1 for the jitter.
    """
    if reply.status == 401:
        return Done() if renewed else Renew()
    if attempt >= max_attempts:
        return Done()
    if reply.status == 429:
        return Again(PENALTY if reply.retry_after is None else reply.retry_after)
    if reply.status == 503:
        return Again(_wait(reply, attempt, random))
    uncertain = reply.status in _UNCERTAIN or (reply.status == 0 and reply.processed is not False)
    if uncertain and not idempotent:
        return Done()
    if reply.status in _UNCERTAIN or reply.status == 0:
        return Again(_wait(reply, attempt, random))
    return Done()


def _wait(reply: Reply, attempt: int, random: Callable[[], float]) -> float:
    if reply.retry_after is not None:
        return reply.retry_after
    return backoff(attempt, random)


def backoff(attempt: int, random: Callable[[], float]) -> float:
    """Return the seconds before attempt `attempt + 1`: exponential, with full jitter."""
    ceiling: float = min(_CAP, _BASE * 2**attempt)
    return ceiling * random()


def retry_after(text: str | None, now: float) -> float | None:
    """Return the seconds that a `Retry-After` header asks for, a number or an HTTP date."""
    if text is None:
        return None
    try:
        return max(0.0, float(text))
    except ValueError:
        pass
    try:
        return max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - now)
    except ValueError:
        return None
