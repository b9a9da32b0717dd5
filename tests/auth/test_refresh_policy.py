"""When a token is renewed and a token request repeated, as tables."""

import pytest

from ringkit.auth._refresh_policy import (
    Kind,
    State,
    Windows,
    advisory_pause,
    kind_of,
    poll_pause,
    repeat_after,
    settled_for,
    windows,
)
from ringkit.auth._token import Token


def token(life: float) -> Token:
    return Token(access_token="a", obtained_at=1000.0, expires_at=1000.0 + life)


@pytest.mark.parametrize(
    ("life", "handicap", "expected"),
    [
        pytest.param(3600, 60, Windows(4540, 4590, 4600), id="an hour"),
        pytest.param(3600, 300, Windows(4300, 4590, 4600), id="a long handicap"),
        pytest.param(3600, 5, Windows(4595, 4595, 4600), id="a short handicap"),
        pytest.param(40, 60, Windows(1030, 1030, 1040), id="a short life"),
        pytest.param(0, 60, Windows(1000, 1000, 1000), id="no life"),
        pytest.param(-1000, 60, Windows(0, 0, 0), id="expired before it was obtained"),
        pytest.param(3600, 0, Windows(4600, 4600, 4600), id="no handicap"),
    ],
)
def test_windows(life: float, handicap: float, expected: Windows) -> None:
    assert windows(token(life), handicap) == expected


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (0, "fresh"),
        (4540, "fresh"),
        (4540.1, "advisory"),
        (4589.9, "advisory"),
        (4590, "mandatory"),
        (4599.9, "mandatory"),
        (4600, "dead"),
        (9999, "dead"),
    ],
)
def test_state(now: float, state: State) -> None:
    assert Windows(4540, 4590, 4600).state(now) == state


def test_a_token_without_life_is_dead_at_once() -> None:
    assert Windows(1000, 1000, 1000).state(1000.1) == "dead"


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
        (404, "", "", "refused"),
        (407, "", "", "refused"),
        (408, "", "", "failed"),
        (429, "", "CMN-301", "limited"),
        (500, "invalid_grant", "OAU-213", "failed"),
        (502, "", "", "failed"),
        (503, "", "", "busy"),
        (504, "", "", "failed"),
        (520, "", "", "failed"),
        (599, "", "", "failed"),
        (501, "", "", "down"),
        (511, "invalid_grant", "", "down"),
        (204, "", "", "failed"),
        (302, "", "", "failed"),
    ],
)
def test_kind(status: int, error: str, code: str, kind: Kind) -> None:
    assert kind_of(status, error, code) == kind


NEVER = None


@pytest.mark.parametrize(
    ("kind", "tries", "asked", "wait"),
    [
        ("refused", 1, None, NEVER),
        ("refused", 1, 5.0, NEVER),
        ("invalid_grant", 1, None, NEVER),
        ("down", 1, 5.0, NEVER),
        ("limited", 1, None, 60.0),
        ("limited", 1, 7.0, 7.0),
        ("limited", 2, 7.0, 7.0),
        ("limited", 3, 7.0, NEVER),
        ("busy", 1, 7.0, 7.0),
        ("busy", 1, None, 1.0),
        ("busy", 2, None, 2.0),
        ("failed", 1, None, 10.0),
        ("failed", 2, None, 10.0),
        ("failed", 2, 4.0, 4.0),
        ("failed", 3, None, NEVER),
        ("lost", 1, None, 1.0),
        ("lost", 2, None, 2.0),
        ("lost", 3, None, NEVER),
        ("unreachable", 1, None, 1.0),
        ("unreachable", 3, None, NEVER),
    ],
)
def test_repeat_after(kind: Kind, tries: int, asked: float | None, wait: float | None) -> None:
    assert repeat_after(kind, tries, asked, lambda: 1.0) == wait


def test_jitter_halves_at_most() -> None:
    assert repeat_after("lost", 1, None, lambda: 0.0) == 0.5
    assert advisory_pause(1, lambda: 0.0) == 2.5
    assert settled_for(final=False, failures=1, random=lambda: 0.0) == 1.0
    assert poll_pause(0, lambda: 0.0) == 0.005


def test_pauses_grow_up_to_a_bound() -> None:
    assert [advisory_pause(n, lambda: 1.0) for n in (1, 2, 3, 4, 5, 99)] == [
        5,
        10,
        20,
        40,
        60,
        60,
    ]
    settled = [settled_for(final=False, failures=n, random=lambda: 1.0) for n in (1, 2, 3, 9999)]
    assert settled == [2, 4, 8, 30]
    assert settled_for(final=True, failures=1, random=lambda: 0.0) == 60
    polls = [poll_pause(n, lambda: 1.0) for n in range(12)]
    assert polls == sorted(polls)
    assert polls[-1] == 0.2
