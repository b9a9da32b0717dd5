"""The decisions about repeats and redirects, as tables."""

from __future__ import annotations

from typing import Any, Final

import pytest

from ringkit._request.redirects import Hop, next_hop
from ringkit._request.retry import (
    DONE,
    Again,
    Renew,
    Reply,
    Verdict,
    backoff,
    decide,
    is_uncertain,
    retry_after,
)
from ringkit._request.retry_budget import RetryBudget

LOST: Final = Reply(0)
NOT_SENT: Final = Reply(0, processed=False)
GARBLED: Final = Reply(200, garbled=True)


def verdict(reply: Reply, *, attempt: int = 1, idempotent: bool = True, **more: Any) -> Verdict:
    settings: dict[str, Any] = {"max_attempts": 4, "renewed": False, "random": lambda: 0.5, **more}
    return decide(reply, attempt=attempt, idempotent=idempotent, **settings)


@pytest.mark.parametrize(
    ("reply", "idempotent", "other"),
    [
        (Reply(200), DONE, DONE),
        (Reply(204), DONE, DONE),
        (GARBLED, Again(0.5), DONE),
        (LOST, Again(0.5), DONE),
        (NOT_SENT, Again(0.5), Again(0.5)),
        (Reply(400), DONE, DONE),
        (Reply(401), Renew(), Renew()),
        (Reply(403), DONE, DONE),
        (Reply(404), DONE, DONE),
        (Reply(408), Again(0.5), DONE),
        (Reply(409), DONE, DONE),
        (Reply(416), DONE, DONE),
        (Reply(429), Again(60.0, limited=True), Again(60.0, limited=True)),
        (Reply(429, retry_after=7.0), Again(7.0, limited=True), Again(7.0, limited=True)),
        (Reply(429, code="CMN-303"), DONE, DONE),
        (Reply(429, code="CMN-304"), Again(0.5), Again(0.5)),
        (Reply(500), Again(0.5), DONE),
        (Reply(501), DONE, DONE),
        (Reply(502), Again(0.5), DONE),
        (Reply(503), Again(0.5), Again(0.5)),
        (Reply(503, retry_after=9.0), Again(9.0), Again(9.0)),
        (Reply(504), Again(0.5), DONE),
        (Reply(505), DONE, DONE),
        (Reply(520), Again(0.5), DONE),
        (Reply(530), Again(0.5), DONE),
        (Reply(599), Again(0.5), DONE),
    ],
    ids=str,
)
def test_what_follows(reply: Reply, idempotent: Verdict, other: Verdict) -> None:
    assert verdict(reply) == idempotent
    assert verdict(reply, idempotent=False) == other


def test_attempts_are_counted() -> None:
    assert verdict(LOST, attempt=3) == Again(2.0)
    assert verdict(LOST, attempt=4) == DONE
    assert verdict(Reply(429), attempt=4) == DONE
    assert verdict(Reply(503), attempt=1, max_attempts=1) == DONE


def test_a_new_token_is_asked_for_once_and_costs_no_attempt() -> None:
    assert verdict(Reply(401), attempt=4) == Renew()
    assert verdict(Reply(401), renewed=True) == DONE


def test_what_the_budget_does_not_allow() -> None:
    assert verdict(LOST, affordable=False) == DONE
    assert verdict(Reply(503), affordable=False) == DONE
    assert verdict(Reply(429), affordable=False) == Again(60.0, limited=True)


def test_a_429_that_is_to_be_seen() -> None:
    assert verdict(Reply(429, retry_after=1.0), penalty=None) == DONE
    assert verdict(Reply(429), penalty=5.0) == Again(5.0, limited=True)


def test_backoff_is_exponential_with_full_jitter() -> None:
    ceilings = [backoff(attempt, lambda: 1.0) for attempt in range(1, 10)]
    assert ceilings == [1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0, 60.0]
    assert backoff(5, lambda: 0.0) == 0.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("inf", None),
        ("nan", None),
        ("soon", None),
        ("", None),
        ("Thu, 01 Jan 1970 00:16:50 GMT", 10.0),
        ("Thu, 01 Jan 1970 00:16:30 GMT", 0.0),
    ],
)
def test_retry_after(text: str | None, seconds: float | None) -> None:
    assert retry_after(text, 1000.0) == seconds


def test_what_may_have_been_done() -> None:
    assert all(map(is_uncertain, [LOST, GARBLED, Reply(500), Reply(504), Reply(524)]))
    assert not any(map(is_uncertain, [NOT_SENT, Reply(200), Reply(503), Reply(429), Reply(404)]))


def spent(budget: RetryBudget) -> int:
    """Spend all that is affordable, and count it."""
    count = 0
    while budget.affordable:
        budget.spend()
        count += 1
    return count


def test_an_outage_empties_the_budget_and_successes_fill_it() -> None:
    budget = RetryBudget(3.0)
    assert spent(budget) == 3
    budget.earn(0)
    assert spent(budget) == 0
    for _ in range(10):
        budget.earn(0)
    assert spent(budget) == 1
    budget.earn(2)  # a success after two repeats
    assert spent(budget) == 2
    budget.earn(50)
    assert spent(budget) == 3


FROM: Final = "https://platform.ringcentral.com/restapi/v1.0/a?b=c"


@pytest.mark.parametrize(
    ("status", "location", "method", "hop"),
    [
        (302, "https://other.example/x", "GET", Hop("https://other.example/x", "GET", False)),
        (301, "/y", "POST", Hop("https://platform.ringcentral.com/y", "GET", False)),
        (303, "y", "PUT", Hop("https://platform.ringcentral.com/restapi/v1.0/y", "GET", False)),
        (302, "/y", "DELETE", Hop("https://platform.ringcentral.com/y", "GET", False)),
        (301, "/y", "HEAD", Hop("https://platform.ringcentral.com/y", "HEAD", False)),
        (307, "/y", "POST", Hop("https://platform.ringcentral.com/y", "POST", True)),
        (308, "/y", "DELETE", Hop("https://platform.ringcentral.com/y", "DELETE", True)),
        (302, None, "PUT", Hop(FROM, "GET", False)),
        (307, None, "PUT", Hop(FROM, "PUT", True)),
        (302, "http://platform.ringcentral.com/y", "GET", None),
        (302, "ftp://example.com/y", "GET", None),
        (302, "javascript:alert(1)", "GET", None),
        (302, "https://[broken", "GET", None),
        (300, "/y", "GET", None),
        (304, "/y", "GET", None),
    ],
)
def test_where_redirects_lead(
    status: int, location: str | None, method: str, hop: Hop | None
) -> None:
    assert next_hop(status, location, method, FROM) == hop
