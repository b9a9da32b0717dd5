"""Whether a request is repeated, and when. Pure: every decision in one function.

The rules are the platform's guide (Handling errors): 429 and 503 after `Retry-After`, 500, 502
and 504 with backoff, 401 once with a new token, other 4xx never. A request that may have been
carried out is repeated only if that does no harm: a text must not be sent twice.
"""

from __future__ import annotations

import email.utils
from collections.abc import Callable
from math import isfinite
from typing import Final

from attrs import frozen

#: Without `Retry-After` a refused request waits this long, in seconds.
PENALTY: Final = 60.0
_BASE: Final = 0.5
_CAP: Final = 60.0
#: What gateways answer that did not reach the service, or lost it on the way.
_UNCERTAIN: Final = frozenset({408, 500, 502, 504, 598, 599, *range(520, 531)})
#: Errors 429 that waiting does not mend (no plan for the API), and that concern one call only (the
#: same request is being carried out already).
_NO_PLAN: Final = "CMN-303"
_DUPLICATE: Final = "CMN-304"


@frozen
class Reply:
    """What came of an attempt, as far as the decision needs it.

    `status` is 0 if nothing came back; `processed` is False if the platform certainly did
    nothing, None if that is not known. `retry_after` is in seconds. `garbled` says that a success
    has a body that cannot be read; `code` is the platform's error code.
    """

    status: int
    processed: bool | None = None
    retry_after: float | None = None
    garbled: bool = False
    code: str = ""


@frozen
class Done:
    """The answer is final: a success, or an error for the caller."""


@frozen
class Again:
    """Repeat after `wait` seconds; `limited` if the whole rate group has to wait as long."""

    wait: float
    limited: bool = False


@frozen
class Renew:
    """Get a new access token, then repeat."""


Verdict = Done | Again | Renew
DONE: Final = Done()


def decide(
    reply: Reply,
    *,
    attempt: int,
    max_attempts: int,
    idempotent: bool,
    renewed: bool,
    random: Callable[[], float],
    affordable: bool = True,
    penalty: float | None = PENALTY,
) -> Verdict:
    """Return what follows attempt number `attempt` (the first is 1).

    `renewed` says that a 401 was already answered with a new token; `random` gives a number
    from 0 to 1 for the jitter; `affordable` says that the retry budget allows another attempt.
    `penalty` is the wait after a 429 that names none, in seconds; None: a 429 is final.
    """
    if reply.status == 401:
        return DONE if renewed else Renew()
    if attempt >= max_attempts:
        return DONE
    if reply.status == 429:
        return _limited(reply, attempt, penalty, random)
    if not affordable or not _is_repeatable(reply, idempotent):
        return DONE
    return Again(_wait(reply, attempt, random))


def _limited(
    reply: Reply, attempt: int, penalty: float | None, random: Callable[[], float]
) -> Verdict:
    if penalty is None or reply.code == _NO_PLAN:
        return DONE
    if reply.code == _DUPLICATE:
        return Again(_wait(reply, attempt, random))
    return Again(penalty if reply.retry_after is None else reply.retry_after, limited=True)


def _is_repeatable(reply: Reply, idempotent: bool) -> bool:
    """Tell whether to repeat what was not refused: always, if it certainly had no effect."""
    if reply.status == 503 or (reply.status == 0 and reply.processed is False):
        return True
    failed = reply.status == 0 or reply.status in _UNCERTAIN or reply.garbled
    return failed and idempotent


def is_uncertain(reply: Reply) -> bool:
    """Tell whether an attempt failed that the platform may have carried out all the same."""
    lost = reply.status == 0 and reply.processed is not False
    return lost or reply.status in _UNCERTAIN or reply.garbled


def _wait(reply: Reply, attempt: int, random: Callable[[], float]) -> float:
    if reply.retry_after is not None:
        return reply.retry_after
    return backoff(attempt, random)


def backoff(attempt: int, random: Callable[[], float]) -> float:
    """Return the seconds before attempt `attempt + 1`: exponential, with full jitter."""
    ceiling: float = min(_CAP, _BASE * 2**attempt)
    return ceiling * random()


def retry_after(text: str | None, now: float) -> float | None:
    """Return the seconds that a `Retry-After` header asks for, a number or an HTTP date.

    None if there is no such header, or if it says neither. `now` is the wall clock.
    """
    if text is None:
        return None
    try:
        seconds = float(text)
    except ValueError:
        return _until(text, now)
    return max(0.0, seconds) if isfinite(seconds) else None


def _until(date: str, now: float) -> float | None:
    try:
        moment = email.utils.parsedate_to_datetime(date)
    except ValueError:
        return None
    return max(0.0, moment.timestamp() - now)
