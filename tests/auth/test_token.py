"""The token value, and the forms others store it in."""

import json
import pickle
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ringkit import Token
from ringkit.auth._grants import TokenRequestOptions
from ringkit.auth._stored_session import StoredSession

NOW = 1_800_000_000.0
ANSWER = {
    "access_token": "AAAA",
    "token_type": "bearer",
    "expires_in": 3600,
    "refresh_token": "RRRR",
    "refresh_token_expires_in": 604800,
    "scope": "ReadAccounts SMS",
    "owner_id": "1234",
    "endpoint_id": "e",
    "id_token": "IIII",
}


VALID: dict[str, Any] = json.loads(
    StoredSession(Token.from_answer(ANSWER, NOW), TokenRequestOptions(600), "f").to_text()
)
NULLABLE = {
    "refresh_token", "refresh_token_expires_at", "id_token",
    "access_token_ttl", "refresh_token_ttl",
}  # fmt: skip
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def invalid_session_texts(draw: st.DrawFn) -> str:
    """Any JSON, or the text of a session in which one value has another type."""
    if draw(st.booleans()):
        return json.dumps(draw(JSON))
    group = draw(st.sampled_from(["token", "options", None]))
    part: dict[str, Any] = VALID if group is None else VALID[group]
    name = draw(st.sampled_from(sorted(part)))
    right = (int, float) if name.endswith("_at") else (int,) if name.endswith("ttl") else (str,)
    wrong = JSON.filter(
        lambda value: (
            type(value) not in right
            and not (value is None and name in NULLABLE)
            and not (name == "options" and value == {})
        )
    )
    if name.endswith("_at"):
        wrong |= st.sampled_from([float("nan"), float("inf"), 10**400, -(10**18)])
    elif name == "access_token":
        wrong |= st.sampled_from(["AAAA\n", "AAAA B", "AAAA\u00e9"])
    changed = part | {name: draw(wrong)}
    return json.dumps(changed if group is None else VALID | {group: changed})


def test_answer() -> None:
    token = Token.from_answer(ANSWER, NOW)
    assert token.expires_at == NOW + 3600
    assert token.refresh_token_expires_at == NOW + 604800
    assert (token.scope, token.owner_id) == ("ReadAccounts SMS", "1234")
    assert token.authorization == "Bearer AAAA"


def test_answer_without_what_is_optional() -> None:
    token = Token.from_answer({"access_token": "AAAA"}, NOW)
    assert token.expires_at == NOW + 3600, "the platform's default"
    assert token.refresh_token is None
    assert not token.refreshable(NOW)
    assert Token.from_answer({"access_token": "AAAA", "expires_in": "60"}, NOW).valid(NOW + 59)


@pytest.mark.parametrize("answer", [{}, {"access_token": ""}, {"access_token": 5}])
def test_answer_without_a_token(answer: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no access_token"):
        Token.from_answer(answer, NOW)


@pytest.mark.parametrize("bad", ["soon", [1], float("nan"), "1e999", 10**400])
def test_answer_with_a_wrong_time(bad: object) -> None:
    with pytest.raises(ValueError, match=r"number|convert|not finite"):
        Token.from_answer({"access_token": "AAAA", "expires_in": bad}, NOW)


@pytest.mark.parametrize("around", ["\n", "\r\n", " \t", "\ufeff"])
def test_blanks_around_a_token_are_removed(around: str) -> None:
    token = Token.from_answer(
        {"access_token": f"{around}AAAA{around}", "refresh_token": f"RRRR{around}"}, NOW
    )
    assert (token.access_token, token.refresh_token) == ("AAAA", "RRRR")


@pytest.mark.parametrize("within", ["\n", " ", "\x00", "\u00e9", "\x7f"])
def test_a_token_that_no_header_can_carry_is_refused_and_not_quoted(within: str) -> None:
    with pytest.raises(ValueError, match="which no header can carry") as caught:
        Token.from_answer({"access_token": f"AAAA{within}AAAA"}, NOW)
    assert "AAAA" not in str(caught.value)


def test_validity() -> None:
    token = Token.from_answer(ANSWER, NOW)
    assert token.valid(NOW + 3599)
    assert not token.valid(NOW + 3600)
    assert token.refreshable(NOW + 604799)
    assert not token.refreshable(NOW + 604800)


def test_own_data() -> None:
    token = Token.from_answer(ANSWER, NOW)
    assert Token.from_data(token.to_dict(), NOW + 100) == token
    assert Token.from_dict({**token.to_dict(), "later": 1}) == token


def test_data_of_the_javascript_sdk() -> None:
    data = {
        **ANSWER,
        "expires_in": "3600",
        "expire_time": (NOW + 1000) * 1000,
        "refresh_token_expire_time": (NOW + 2000) * 1000,
    }
    token = Token.from_data(data, NOW)
    assert (token.expires_at, token.refresh_token_expires_at) == (NOW + 1000, NOW + 2000)
    assert token.obtained_at == NOW - 2600


def test_data_of_a_token_answer() -> None:
    assert Token.from_data(ANSWER, NOW) == Token.from_answer(ANSWER, NOW)
    assert Token.from_data({"access_token": "A", "expires_at": NOW + 5}, NOW).obtained_at == NOW


def test_no_secret_shows() -> None:
    token = Token.from_answer(ANSWER, NOW)
    shown = f"{token!r} {token} {StoredSession(token, TokenRequestOptions())!r}"
    assert not any(secret in shown for secret in ("AAAA", "RRRR", "IIII"))
    assert pickle.loads(pickle.dumps(token)) == token


def test_stored_session() -> None:
    stored = StoredSession(
        Token.from_answer(ANSWER, NOW), TokenRequestOptions(600, 7200, "e", "SMS"), "fingerprint"
    )
    assert StoredSession.from_text(stored.to_text()) == stored


@given(text=invalid_session_texts())
@example(text="")
@example(text="[" * 100_000)
@example(text=json.dumps(VALID | {"version": 1}))
def test_invalid_stored_session(text: str) -> None:
    with pytest.raises(ValueError, match="not a session") as caught:
        StoredSession.from_text(text)
    assert "AAAA" not in str(caught.value)
    assert caught.value.__cause__ is None
