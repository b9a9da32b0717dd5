"""Tables of the decisions about retries and redirects."""

from __future__ import annotations

from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._io.engines.messages import address_of
from ringkit._request.redirects import Redirect, next_redirect
from ringkit._request.retry import (
    STOP,
    Decision,
    Retry,
    RetryWithNewToken,
    backoff,
    decide,
    may_have_been_processed,
)
from ringkit._request.retry import AttemptSummary as Summary
from ringkit._request.retry_budget import RetryBudget
from ringkit.limits._headers import retry_after

LOST: Final = Summary(0)
NOT_SENT: Final = Summary(0, processed=False)
GARBLED: Final = Summary(200, garbled=True)


def decision(
    summary: Summary, *, attempt: int = 1, idempotent: bool = True, **more: Any
) -> Decision:
    settings: dict[str, Any] = {
        "max_attempts": 4, "token_renewed": False, "random": lambda: 0.5, **more
    }  # fmt: skip
    return decide(summary, attempt=attempt, idempotent=idempotent, **settings)


@pytest.mark.parametrize(
    ("reply", "idempotent", "other"),
    [
        (Summary(200), STOP, STOP),
        (Summary(204), STOP, STOP),
        (GARBLED, Retry(0.5), STOP),
        (LOST, Retry(0.5), STOP),
        (NOT_SENT, Retry(0.5), Retry(0.5)),
        (Summary(0, processed=False, permanent=True), STOP, STOP),
        (Summary(400), STOP, STOP),
        (Summary(401), RetryWithNewToken(), RetryWithNewToken()),
        (Summary(403), STOP, STOP),
        (Summary(404), STOP, STOP),
        (Summary(408), Retry(0.5), STOP),
        (Summary(409), STOP, STOP),
        (Summary(416), STOP, STOP),
        (Summary(429), Retry(60.0, limited=True), Retry(60.0, limited=True)),
        (Summary(429, retry_after=7.0), Retry(7.0, limited=True), Retry(7.0, limited=True)),
        (Summary(429, code="CMN-303"), STOP, STOP),
        (Summary(429, code="CMN-304"), Retry(0.5), Retry(0.5)),
        (Summary(500), Retry(0.5), STOP),
        (Summary(501), STOP, STOP),
        (Summary(502), Retry(0.5), STOP),
        (Summary(503), Retry(0.5), Retry(0.5)),
        (Summary(503, retry_after=9.0), Retry(9.0), Retry(9.0)),
        (Summary(504), Retry(0.5), STOP),
        (Summary(505), STOP, STOP),
        (Summary(520), Retry(0.5), STOP),
        (Summary(530), Retry(0.5), STOP),
        (Summary(599), Retry(0.5), STOP),
    ],
    ids=str,
)
def test_what_follows(reply: Summary, idempotent: Decision, other: Decision) -> None:
    assert decision(reply) == idempotent
    assert decision(reply, idempotent=False) == other


def test_attempts_are_counted() -> None:
    assert decision(LOST, attempt=3) == Retry(2.0)
    assert decision(LOST, attempt=4) == STOP
    assert decision(Summary(429), attempt=4) == STOP
    assert decision(Summary(503), attempt=1, max_attempts=1) == STOP


def test_a_new_token_is_asked_for_once_and_costs_no_attempt() -> None:
    assert decision(Summary(401), attempt=4) == RetryWithNewToken()
    assert decision(Summary(401), token_renewed=True) == STOP


def test_what_the_budget_does_not_allow() -> None:
    assert decision(LOST, budget_left=False) == STOP
    assert decision(Summary(503), budget_left=False) == STOP
    assert decision(Summary(429), budget_left=False) == Retry(60.0, limited=True)


def test_a_429_that_is_to_be_seen() -> None:
    assert decision(Summary(429, retry_after=1.0), default_retry_after=None) == STOP
    assert decision(Summary(429), default_retry_after=5.0) == Retry(5.0, limited=True)


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


def test_failures_after_which_the_request_may_have_been_processed() -> None:
    possible = [LOST, GARBLED, Summary(500), Summary(504), Summary(524)]
    assert all(map(may_have_been_processed, possible))
    excluded = [NOT_SENT, Summary(200), Summary(503), Summary(429), Summary(404)]
    assert not any(map(may_have_been_processed, excluded))


def spent(budget: RetryBudget) -> int:
    """Spend the whole budget and return how many retries it paid for."""
    count = 0
    while budget.allows_retry:
        budget.spend()
        count += 1
    return count


def test_an_outage_empties_the_budget_and_successes_fill_it() -> None:
    budget = RetryBudget(3.0)
    assert spent(budget) == 3
    budget.refund(0)
    assert spent(budget) == 0
    for _ in range(10):
        budget.refund(0)
    assert spent(budget) == 1
    budget.refund(2)  # a success after two repeats
    assert spent(budget) == 2
    budget.refund(50)
    assert spent(budget) == 3


BASE: Final = "https://platform.ringcentral.com"
FROM: Final = f"{BASE}/restapi/v1.0/a?b=c"


@pytest.mark.parametrize(
    ("status", "location", "method", "hop"),
    [
        (302, "https://other.example/x", "GET", Redirect("https://other.example/x", "GET", False)),
        (301, "/y", "POST", Redirect(f"{BASE}/y", "GET", False)),
        (
            303,
            "y",
            "PUT",
            Redirect(f"{BASE}/restapi/v1.0/y", "GET", False),
        ),
        (302, "/y", "DELETE", Redirect(f"{BASE}/y", "GET", False)),
        (301, "/y", "HEAD", Redirect(f"{BASE}/y", "HEAD", False)),
        (307, "/y", "POST", Redirect(f"{BASE}/y", "POST", True)),
        (308, "/y", "DELETE", Redirect(f"{BASE}/y", "DELETE", True)),
        (302, None, "PUT", Redirect(FROM, "GET", False)),
        (307, None, "PUT", Redirect(FROM, "PUT", True)),
        (302, "http://platform.ringcentral.com/y", "GET", None),
        (302, "ftp://example.com/y", "GET", None),
        (302, "javascript:alert(1)", "GET", None),
        (302, "https://[broken", "GET", None),
        (302, "https://h:99999/", "GET", None),
        (302, "https://h:port/", "GET", None),
        (302, "https:///y", "GET", None),
        (302, "/\u00ff\u00fe", "GET", None),
        (302, "/y, https://[broken", "GET", None),
        (308, "https://xn--\u00ff/", "GET", None),
        (302, "https://\u00e9.example/", "GET", None),
        (302, "/a b", "GET", None),
        (302, "/a\x00b", "GET", None),
        (300, "/y", "GET", None),
        (304, "/y", "GET", None),
    ],
)
def test_where_redirects_lead(
    status: int, location: str | None, method: str, hop: Redirect | None
) -> None:
    assert next_redirect(status, location, method, FROM) == hop


@given(st.text() | st.text().map("https://{}".format) | st.text().map("//h{}/".format))
def test_a_redirect_leads_to_what_can_be_requested_or_nowhere(location: str) -> None:
    hop = next_redirect(302, location, "GET", FROM)
    if hop is not None:
        hop.url.encode("ascii")
        assert address_of(hop.url).scheme == "https"
