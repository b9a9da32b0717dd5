"""When a token is renewed and a token request repeated, as tables."""

import pytest

from ringkit.auth._refresh_policy import (
    RefusalKind,
    RenewalWindows,
    TokenState,
    advisory_pause,
    classify_refusal,
    failure_shared_for,
    lock_poll_pause,
    renewal_windows,
    retry_wait,
)
from ringkit.auth._token import Token


def token(life: float) -> Token:
    return Token(access_token="a", obtained_at=1000.0, expires_at=1000.0 + life)


@pytest.mark.parametrize(
    ("life", "handicap", "expected"),
    [
        pytest.param(3600, 60, RenewalWindows(4540, 4590, 4600), id="an hour"),
        pytest.param(3600, 300, RenewalWindows(4300, 4590, 4600), id="a long handicap"),
        pytest.param(3600, 5, RenewalWindows(4595, 4595, 4600), id="a short handicap"),
        pytest.param(40, 60, RenewalWindows(1030, 1030, 1040), id="a short life"),
        pytest.param(0, 60, RenewalWindows(1000, 1000, 1000), id="no life"),
        pytest.param(-1000, 60, RenewalWindows(0, 0, 0), id="expired before it was obtained"),
        pytest.param(3600, 0, RenewalWindows(4600, 4600, 4600), id="no handicap"),
    ],
)
def test_windows(life: float, handicap: float, expected: RenewalWindows) -> None:
    assert renewal_windows(token(life), handicap) == expected


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (0, "fresh"),
        (4540, "fresh"),
        (4540.1, "advisory"),
        (4589.9, "advisory"),
        (4590, "mandatory"),
        (4599.9, "mandatory"),
        (4600, "expired"),
        (9999, "expired"),
    ],
)
def test_state(now: float, state: TokenState) -> None:
    assert RenewalWindows(4540, 4590, 4600).state(now) == state


def test_a_token_without_lifetime_is_expired_at_once() -> None:
    assert RenewalWindows(1000, 1000, 1000).state(1000.1) == "expired"


@pytest.mark.parametrize(
    ("status", "error", "code", "kind"),
    [
        (400, "invalid_grant", "OAU-213", "invalid_grant"),
        (400, "invalid_grant", "", "invalid_grant"),
        (400, "", "OAU-210", "invalid_grant"),
        (401, "", "OAU-128", "invalid_grant"),
        (400, "invalid_request", "CMN-101", "refused"),
        (401, "invalid_client", "OAU-146", "refused"),
        (403, "unauthorized_client", "OAU-112", "refused"),
        *((status, "", "", "intercepted") for status in (400, 401, 403, 404, 407, 451)),
        (408, "", "", "failed"),
        (429, "", "CMN-301", "rate_limited"),
        (500, "invalid_grant", "OAU-213", "failed"),
        (502, "", "", "failed"),
        (503, "", "", "unavailable"),
        (504, "", "", "failed"),
        (520, "", "", "failed"),
        (599, "", "", "failed"),
        (501, "", "", "server_error"),
        (511, "invalid_grant", "", "server_error"),
        (204, "", "", "failed"),
        (302, "", "", "failed"),
    ],
)
def test_kind(status: int, error: str, code: str, kind: RefusalKind) -> None:
    assert classify_refusal(status, error, code) == kind


NEVER = None


@pytest.mark.parametrize(
    ("kind", "tries", "asked", "wait"),
    [
        ("refused", 1, None, NEVER),
        ("refused", 1, 5.0, NEVER),
        ("invalid_grant", 1, None, NEVER),
        ("server_error", 1, 5.0, NEVER),
        ("intercepted", 1, 5.0, NEVER),
        ("rate_limited", 1, None, 60.0),
        ("rate_limited", 1, 7.0, 7.0),
        ("rate_limited", 2, 7.0, 7.0),
        ("rate_limited", 3, 7.0, NEVER),
        ("unavailable", 1, 7.0, 7.0),
        ("unavailable", 1, None, 1.0),
        ("unavailable", 2, None, 2.0),
        ("failed", 1, None, 10.0),
        ("failed", 2, None, 10.0),
        ("failed", 2, 4.0, 4.0),
        ("failed", 3, None, NEVER),
        ("connection_lost", 1, None, 1.0),
        ("connection_lost", 2, None, 2.0),
        ("connection_lost", 3, None, NEVER),
        ("not_sent", 1, None, 1.0),
        ("not_sent", 3, None, NEVER),
    ],
)
def test_repeat_after(
    kind: RefusalKind, tries: int, asked: float | None, wait: float | None
) -> None:
    assert retry_wait(kind, tries, asked, lambda: 1.0) == wait


def test_jitter_halves_at_most() -> None:
    assert retry_wait("connection_lost", 1, None, lambda: 0.0) == 0.5
    assert advisory_pause(1, lambda: 0.0) == 2.5
    assert failure_shared_for(final=False, failures=1, random=lambda: 0.0) == 1.0
    assert lock_poll_pause(0, lambda: 0.0) == 0.005


def test_pauses_grow_up_to_a_bound() -> None:
    assert [advisory_pause(n, lambda: 1.0) for n in (1, 2, 3, 4, 5, 99)] == [
        5,
        10,
        20,
        40,
        60,
        60,
    ]
    settled = [
        failure_shared_for(final=False, failures=n, random=lambda: 1.0) for n in (1, 2, 3, 9999)
    ]
    assert settled == [2, 4, 8, 30]
    assert failure_shared_for(final=True, failures=1, random=lambda: 0.0) == 60
    polls = [lock_poll_pause(n, lambda: 1.0) for n in range(12)]
    assert polls == sorted(polls)
    assert polls[-1] == 0.2
