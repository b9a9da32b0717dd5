"""Tokens: login by JWT, refresh with its grace rules, revocation, bearer errors."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from ringkit_emulator import AppOptions, Emulator
from ringkit_emulator._oauth.tokens import make_token, token_error_code
from tests.emulator.support import ACCOUNT, JWT_GRANT, Api, code_of
from tests.support.platform import NO_LIMITS

OTHER_APP = AppOptions(client_id="other", client_secret="other-secret")
TOKEN = "/restapi/oauth/token"
REVOKE = "/restapi/oauth/revoke"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, frozen_clock=True, apps=(OTHER_APP,)) as running:
        yield running


def login(api: Api) -> dict[str, str]:
    tokens: dict[str, str] = api.token(assertion=api.emulator.jwt).json()
    return tokens


def status_with(api: Api, token: str) -> int:
    return api.get(ACCOUNT, headers={"Authorization": f"Bearer {token}"}).status_code


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    body = answer.json()
    assert body["error_description"]
    return answer.status_code, body["error"], code_of(answer)


def test_token_response(emulator: Emulator, api: Api) -> None:
    answer = api.token(assertion=emulator.jwt)
    tokens = answer.json()
    assert tokens["token_type"] == "bearer"
    assert tokens["expires_in"] == 3600
    assert tokens["refresh_token_expires_in"] == 604800
    assert tokens["owner_id"] == emulator.extension_id
    assert "ReadAccounts" in tokens["scope"].split()
    assert answer.headers["Cache-Control"] == "no-store"
    assert "session_id" not in tokens


@pytest.mark.parametrize(
    ("asked", "given"), [("100", 600), ("1200", 1200), ("99999", 3600), ("-5", 600)]
)
def test_access_lifetime_is_clamped(emulator: Emulator, api: Api, asked: str, given: int) -> None:
    tokens = api.token(assertion=emulator.jwt, access_token_ttl=asked).json()
    assert tokens["expires_in"] == given


def test_refresh_lifetime_above_the_default_is_the_default(emulator: Emulator, api: Api) -> None:
    low = api.token(assertion=emulator.jwt, refresh_token_ttl="3600").json()
    high = api.token(assertion=emulator.jwt, refresh_token_ttl="2000000").json()
    assert low["refresh_token_expires_in"] == 3600
    assert high["refresh_token_expires_in"] == 604800


def test_a_refresh_may_ask_for_other_lifetimes(emulator: Emulator, api: Api) -> None:
    first = api.token(assertion=emulator.jwt).json()
    shorter = api.token(
        "refresh_token",
        refresh_token=first["refresh_token"],
        access_token_ttl="700",
        refresh_token_ttl="5000",
    ).json()
    assert (shorter["expires_in"], shorter["refresh_token_expires_in"]) == (700, 5000)
    next_one = api.token("refresh_token", refresh_token=shorter["refresh_token"]).json()
    assert (next_one["expires_in"], next_one["refresh_token_expires_in"]) == (700, 5000)
    longer = api.token(
        "refresh_token", refresh_token=next_one["refresh_token"], access_token_ttl="9000"
    ).json()
    assert longer["expires_in"] == 3600


def test_access_token_expires_after_its_hour(emulator: Emulator, api: Api) -> None:
    emulator.clock.advance(3599)
    assert api.get(ACCOUNT).status_code == 200
    emulator.clock.advance(1)
    answer = api.get(ACCOUNT)
    assert (answer.status_code, code_of(answer)) == (401, "OAU-128")
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")


def test_refresh_rotates_and_invalidates_the_old_access_token(emulator: Emulator, api: Api) -> None:
    old = login(api)
    new = api.token("refresh_token", refresh_token=old["refresh_token"]).json()
    assert new["access_token"] != old["access_token"]
    assert new["refresh_token"] != old["refresh_token"]
    assert status_with(api, old["access_token"]) == 401
    assert status_with(api, new["access_token"]) == 200


def test_repeat_gives_the_same_tokens_until_ten_seconds_of_use(
    emulator: Emulator, api: Api
) -> None:
    old = login(api)
    new = api.token("refresh_token", refresh_token=old["refresh_token"]).json()
    emulator.clock.advance(1800)
    again = api.token("refresh_token", refresh_token=old["refresh_token"]).json()
    assert again["access_token"] == new["access_token"]
    assert again["refresh_token"] == new["refresh_token"]
    assert again["expires_in"] == 1800
    assert status_with(api, new["access_token"]) == 200
    emulator.clock.advance(9)
    third = api.token("refresh_token", refresh_token=old["refresh_token"])
    assert third.json()["access_token"] == new["access_token"]
    emulator.clock.advance(1)
    dead = api.token("refresh_token", refresh_token=old["refresh_token"])
    assert refused(dead) == (400, "invalid_grant", "OAU-213")
    assert status_with(api, new["access_token"]) == 200


def test_unused_successor_keeps_the_old_refresh_token_for_an_hour(
    emulator: Emulator, api: Api
) -> None:
    old = login(api)
    api.token("refresh_token", refresh_token=old["refresh_token"])
    emulator.clock.advance(3599)
    assert api.token("refresh_token", refresh_token=old["refresh_token"]).status_code == 200
    emulator.clock.advance(1)
    late = api.token("refresh_token", refresh_token=old["refresh_token"])
    assert refused(late) == (400, "invalid_grant", "OAU-213")


def test_a_later_refresh_ends_the_grace(emulator: Emulator, api: Api) -> None:
    first = login(api)
    second = api.token("refresh_token", refresh_token=first["refresh_token"]).json()
    api.token("refresh_token", refresh_token=second["refresh_token"])
    late = api.token("refresh_token", refresh_token=first["refresh_token"])
    assert refused(late) == (400, "invalid_grant", "OAU-213")


def test_refresh_token_expires(emulator: Emulator, api: Api) -> None:
    tokens = login(api)
    emulator.clock.advance(604800)
    late = api.token("refresh_token", refresh_token=tokens["refresh_token"])
    assert refused(late) == (400, "invalid_grant", "OAU-210")


def test_refresh_tokens_of_another_app(emulator: Emulator, api: Api) -> None:
    tokens = login(api)
    data = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    answer = api.post(TOKEN, data=data, auth=("other", "other-secret"))
    assert refused(answer) == (401, "invalid_client", "OAU-121")


def test_without_rotation_the_refresh_token_stays() -> None:
    with Emulator(rotate_refresh_tokens=False, limits=NO_LIMITS) as emulator, Api(emulator) as api:
        tokens = login(api)
        for _ in range(3):
            new = api.token("refresh_token", refresh_token=tokens["refresh_token"]).json()
            assert new["refresh_token"] == tokens["refresh_token"]
            assert status_with(api, new["access_token"]) == 200


def test_refresh_tokens_can_be_off() -> None:
    with Emulator(refresh_tokens=False) as emulator, Api(emulator) as api:
        tokens = login(api)
        assert "refresh_token" not in tokens
        assert "refresh_token_expires_in" not in tokens


def test_sixth_session_evicts_the_oldest(emulator: Emulator, api: Api) -> None:
    sessions = [login(api) for _ in range(6)]
    states = [status_with(api, tokens["access_token"]) for tokens in sessions]
    assert states == [401, 200, 200, 200, 200, 200]
    answer = api.get(ACCOUNT, headers={"Authorization": f"Bearer {sessions[0]['access_token']}"})
    assert code_of(answer) == "OAU-213"
    late = api.token("refresh_token", refresh_token=sessions[0]["refresh_token"])
    assert refused(late) == (400, "invalid_grant", "OAU-213")


@pytest.mark.parametrize("kind", ["access_token", "refresh_token"])
def test_revoke_ends_the_whole_session(emulator: Emulator, api: Api, kind: str) -> None:
    tokens = login(api)
    auth = (emulator.client_id, emulator.client_secret or "")
    answer = api.post(REVOKE, data={"token": tokens[kind]}, auth=auth)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/json")
    assert status_with(api, tokens["access_token"]) == 401
    late = api.token("refresh_token", refresh_token=tokens["refresh_token"])
    assert refused(late) == (400, "invalid_grant", "OAU-213")


def test_revoke_by_query(emulator: Emulator, api: Api) -> None:
    tokens = login(api)
    auth = (emulator.client_id, emulator.client_secret or "")
    url = f"{REVOKE}?token={tokens['access_token']}"
    assert api.post(url, auth=auth).status_code == 200
    assert status_with(api, tokens["access_token"]) == 401
    mismatch = api.post(url, data={"token": "else"}, auth=auth)
    assert refused(mismatch) == (400, "invalid_request", "OAU-150")


def test_revoke_refusals(emulator: Emulator, api: Api) -> None:
    tokens = login(api)
    auth = (emulator.client_id, emulator.client_secret or "")
    assert refused(api.post(REVOKE, data={"token": ""}, auth=auth))[2] == "CMN-101"
    other = api.post(REVOKE, data={"token": tokens["access_token"]}, auth=("other", "other-secret"))
    assert refused(other) == (400, "invalid_grant", "OAU-164")
    assert status_with(api, tokens["access_token"]) == 200
    assert api.post(REVOKE, data={"token": "unknown"}, auth=auth).status_code == 200


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ("", "OAU-123"),
        ("Basic eA==", "OAU-151"),
        ("Bearer", "OAU-134"),
        ("Bearer hello", "OAU-149"),
        (f"Bearer {make_token(b'x' * 24)[:-3]}AAA", "OAU-129"),
        (f"Bearer {make_token(b'x' * 24)}", "OAU-213"),
    ],
)
def test_bearer_errors(api: Api, header: str, code: str) -> None:
    answer = api.get(ACCOUNT, headers={"Authorization": header})
    assert (answer.status_code, code_of(answer)) == (401, code)
    assert answer.json()["errorCode"] == code


def test_access_token_in_the_query(api: Api) -> None:
    token = api.headers.pop("Authorization").removeprefix("Bearer ")
    assert api.get(ACCOUNT, params={"access_token": token}).status_code == 200


def test_token_error_codes() -> None:
    assert token_error_code(make_token(b"secret")) == "OAU-213"
    assert token_error_code("not base64 at all") == "OAU-149"


def test_session_timeouts() -> None:
    with (
        Emulator(
            session_lifetime=7200, session_idle_timeout=1800, limits=NO_LIMITS, frozen_clock=True
        ) as emulator,
        Api(emulator) as api,
    ):
        tokens = login(api)
        assert tokens["session_id"]
        assert (tokens["session_expires_in"], tokens["session_idle_timeout"]) == (7200, 1800)
        assert tokens["session_expiration_time"].endswith("Z")
        emulator.clock.advance(1799)
        assert status_with(api, tokens["access_token"]) == 200
        emulator.clock.advance(1800)
        assert status_with(api, tokens["access_token"]) == 401
        tokens = login(api)
        for _ in range(5):
            emulator.clock.advance(1400)
            new = api.token("refresh_token", refresh_token=tokens["refresh_token"])
            tokens = new.json()
        assert tokens["session_expires_in"] == 200
        emulator.clock.advance(200)
        late = api.token("refresh_token", refresh_token=tokens["refresh_token"])
        assert refused(late) == (400, "invalid_grant", "OAU-213")


@pytest.mark.parametrize(
    ("fields", "guide", "error", "code"),
    [
        ({"client_secret": "wrong"}, 401, "invalid_client", "OAU-146"),
        ({"grant_type": "authorization_code", "code": "wrong"}, 403, "invalid_grant", "OAU-106"),
        ({"grant_type": "password", "username": "x", "password": "y"}, 401, "invalid_grant",
         "OAU-140"),
        ({"grant_type": "refresh_token", "refresh_token": "old"}, 400, "invalid_grant", "OAU-149"),
        ({"grant_type": "none"}, 400, "unsupported_grant_type", "CMN-101"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("source", ["guide", "description"])
def test_the_statuses_of_refused_token_requests_are_from_either_source(
    source: Any, fields: dict[str, str], guide: int, error: str, code: str
) -> None:
    with Emulator(token_errors=source) as emulator, Api(emulator, logged_in=False) as api:
        secret = fields.get("client_secret", emulator.client_secret or "")
        data = {name: value for name, value in fields.items() if name != "client_secret"}
        answer = api.post(
            "/restapi/oauth/token",
            data={"grant_type": JWT_GRANT, "assertion": emulator.jwt, **data},
            auth=(emulator.client_id, secret),
        )
        assert refused(answer) == (guide if source == "guide" else 400, error, code)


def test_app_and_user_permissions() -> None:
    permissions = frozenset({"ReadMessages"})
    with Emulator(permissions=permissions) as emulator, Api(emulator) as api:
        answer = api.get(ACCOUNT)
        assert (answer.status_code, code_of(answer)) == (403, "CMN-401")
        assert api.get(f"{ACCOUNT}/extension/~/message-store").status_code == 200
