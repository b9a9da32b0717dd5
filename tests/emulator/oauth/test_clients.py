"""Which app asks, and which grants it is refused."""

import base64
from collections.abc import Iterator

import httpx
import pytest

from ringkit_emulator import AppOptions, Emulator
from tests.emulator.support import JWT_GRANT, Api, code_of
from tests.support.platform import NO_LIMITS

OTHER_APP = AppOptions(client_id="other", client_secret="other-secret")
TOKEN = "/restapi/oauth/token"
REVOKE = "/restapi/oauth/revoke"


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, frozen_clock=True, apps=(OTHER_APP,)) as running:
        yield running


def refused(answer: httpx.Response) -> tuple[int, str, str]:
    body = answer.json()
    assert body["error_description"]
    return answer.status_code, body["error"], code_of(answer)


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, (401, "invalid_client", "OAU-123")),
        ("Bearer x", (401, "invalid_client", "OAU-151")),
        ("Basic !!!", (401, "invalid_client", "OAU-134")),
        (basic("no-colon"), (401, "invalid_client", "OAU-134")),
        (basic("nobody:x"), (401, "invalid_client", "OAU-120")),
        (basic("other:wrong"), (401, "invalid_client", "OAU-146")),
    ],
)
def test_client_authentication(
    emulator: Emulator, header: str | None, expected: tuple[int, str, str]
) -> None:
    headers = {} if header is None else {"Authorization": header}
    data = {"grant_type": JWT_GRANT, "assertion": emulator.jwt}
    answer = httpx.post(emulator.url + TOKEN, data=data, headers=headers, verify=False)
    assert refused(answer) == expected


def test_client_id_in_the_body_must_match_the_header(emulator: Emulator, api: Api) -> None:
    assert api.token(assertion=emulator.jwt, client_id=emulator.client_id).status_code == 200
    answer = api.token(assertion=emulator.jwt, client_id="other")
    assert refused(answer) == (401, "invalid_client", "OAU-121")


def test_confidential_app_must_prove_itself(emulator: Emulator) -> None:
    data = {
        "grant_type": JWT_GRANT,
        "assertion": emulator.jwt,
        "client_id": emulator.client_id,
    }
    answer = httpx.post(emulator.url + TOKEN, data=data, verify=False)
    assert refused(answer) == (401, "invalid_client", "OAU-123")


def test_public_app_sends_its_id_only() -> None:
    with Emulator(public_app=True, limits=NO_LIMITS) as emulator, Api(emulator) as api:
        assert emulator.client_secret is None
        tokens = api.token(assertion=emulator.jwt).json()
        new = api.token("refresh_token", refresh_token=tokens["refresh_token"])
        assert new.status_code == 200
        data = {"token": new.json()["access_token"], "client_id": emulator.client_id}
        assert httpx.post(emulator.url + REVOKE, data=data, verify=False).status_code == 200


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"grant_type": "partner_jwt"}, (400, "unsupported_grant_type", "CMN-101")),
        ({"grant_type": ""}, (400, "invalid_request", "CMN-101")),
        ({"grant_type": JWT_GRANT}, (400, "invalid_request", "CMN-101")),
        ({"grant_type": JWT_GRANT, "assertion": "x"}, (400, "invalid_grant", "OAU-149")),
        (
            {"grant_type": JWT_GRANT, "assertion": "eyJhbGciOiJIUzI1NiJ9.e30.x"},
            (400, "invalid_grant", "OAU-347"),
        ),
        (
            {"grant_type": JWT_GRANT, "assertion": "eyJhbGciOiJSUzI1NiJ9.e30.x"},
            (400, "invalid_grant", "OAU-213"),
        ),
        (
            {"grant_type": "refresh_token", "refresh_token": "???"},
            (400, "invalid_grant", "OAU-149"),
        ),
    ],
)
def test_refused_grants(api: Api, fields: dict[str, str], expected: tuple[int, str, str]) -> None:
    assert refused(api.token(**fields)) == expected


def test_token_endpoint_takes_forms_only(emulator: Emulator, api: Api) -> None:
    auth = (emulator.client_id, emulator.client_secret or "")
    assert api.post(TOKEN, json={"grant_type": JWT_GRANT}, auth=auth).status_code == 415
    twice = api.post(
        TOKEN,
        content=b"grant_type=a&grant_type=b",
        headers={"Content-Type": "application/x-www-form-urlencoded"},
        auth=auth,
    )
    assert twice.status_code == 400
