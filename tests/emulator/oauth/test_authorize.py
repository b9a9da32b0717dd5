"""Login in a browser: authorization code with and without PKCE, implicit, password."""

import base64
import hashlib
import re
from collections.abc import Iterator
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest

from ringkit_emulator import AccountOptions, AppOptions, Emulator, UserOptions
from tests.emulator.support import ACCOUNT, Api, code_of
from tests.support.platform import NO_LIMITS

CALLBACK = "http://127.0.0.1/callback"
VERIFIER = base64.urlsafe_b64encode(bytes(range(32))).decode().rstrip("=")
CHALLENGE = (
    base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).decode().rstrip("=")
)
USERS = (
    UserOptions(extension_number="101", email="ada@example.com", password="pw"),
    UserOptions(extension_number="102", email="mfa@example.com", password="pw", mfa=True),
    UserOptions(extension_number="103", email="sso@example.com", password="pw", sso=True),
)
OPTIONS = (AccountOptions(users=USERS, main_number="+16505550000"),)
PUBLIC = AppOptions(client_id="public", redirect_uris=("http://app.example/cb?x=1",))
NOWHERE = AppOptions(client_id="nowhere", client_secret="s")


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(
        limits=NO_LIMITS, frozen_clock=True, accounts=OPTIONS, apps=(PUBLIC, NOWHERE)
    ) as running:
        yield running


def authorize_url(emulator: Emulator, **fields: str) -> str:
    query = {
        "response_type": "code",
        "client_id": emulator.client_id,
        "redirect_uri": CALLBACK,
        "state": "s t",
    } | fields
    return f"{emulator.url}/restapi/oauth/authorize?{urlencode(query)}"


def answer_in(location: str) -> dict[str, str]:
    parts = urlsplit(location)
    return {name: values[0] for name, values in parse_qs(parts.fragment or parts.query).items()}


def test_page_from_browser_to_code_to_token(emulator: Emulator, api: Api) -> None:
    with httpx.Client() as browser:
        first = browser.get(authorize_url(emulator))
        assert first.status_code == 302
        page = browser.get(first.headers["Location"])
        assert page.headers["content-type"].startswith("text/html")
        key = re.search(r'name="request" value="(\w+)"', page.text)
        user = re.search(r'<option value="(\d+)">', page.text)
        assert key is not None
        assert user is not None
        form = {"request": key[1], "user": user[1], "decision": "approve"}
        back = browser.post(str(page.url).partition("?")[0], data=form)
        assert back.status_code == 302
        assert back.headers["Location"].startswith(CALLBACK + "?")
        answer = answer_in(back.headers["Location"])
        assert (answer["state"], answer["expires_in"]) == ("s t", "60")
        tokens = api.token("authorization_code", code=answer["code"], redirect_uri=CALLBACK)
        assert api.use(tokens.json()).get(ACCOUNT).status_code == 200
        silent = browser.get(authorize_url(emulator, prompt="none"))
        assert "code" in answer_in(silent.headers["Location"]), "the browser is signed in now"
        spent = browser.post(str(page.url).partition("?")[0], data=form)
        assert spent.status_code == 404


def test_deny_on_the_page(emulator: Emulator) -> None:
    with httpx.Client() as browser:
        page = browser.get(authorize_url(emulator), follow_redirects=True)
        key = re.search(r'name="request" value="(\w+)"', page.text)
        assert key is not None
        back = browser.post(f"{emulator.url}/login", data={"request": key[1], "decision": "deny"})
        answer = answer_in(back.headers["Location"])
        assert (answer["error"], answer["state"]) == ("access_denied", "s t")


def test_page_escapes_what_it_shows() -> None:
    app = AppOptions(
        client_id="odd", client_secret="s", name="<b>&\"'", redirect_uris=("http://x/cb",)
    )
    with Emulator(apps=(app,)) as emulator:
        query = urlencode({"response_type": "code", "client_id": "odd"})
        url = f"{emulator.url}/restapi/oauth/authorize?{query}"
        page = httpx.get(url, follow_redirects=True, verify=False).text
        assert "<h1>&lt;b&gt;&amp;&quot;&#x27;</h1>" in page


def test_post_form_of_authorize(emulator: Emulator) -> None:
    form = {"response_type": "code", "client_id": emulator.client_id, "redirect_uri": CALLBACK}
    answer = httpx.post(f"{emulator.url}/restapi/oauth/authorize", data=form, verify=False)
    assert answer.status_code == 302
    assert answer.headers["Location"].startswith(f"{emulator.url}/login?request=")


def test_without_a_page(emulator: Emulator, api: Api) -> None:
    location = emulator.approve(authorize_url(emulator), username="ada@example.com")
    code = answer_in(location)["code"]
    assert api.token("authorization_code", code=code, redirect_uri=CALLBACK).status_code == 200
    assert answer_in(emulator.deny(authorize_url(emulator)))["error"] == "access_denied"
    over_http = httpx.post(
        emulator.control_url, json={"op": "authorize", "url": authorize_url(emulator)}, verify=False
    )
    assert "code" in answer_in(over_http.json()["location"])


def test_auto_approve_and_login_hint() -> None:
    with Emulator(auto_approve=True, accounts=OPTIONS, limits=NO_LIMITS) as emulator:
        url = authorize_url(emulator, login_hint="mfa@example.com")
        answer = answer_in(httpx.get(url, verify=False).headers["Location"])
        with Api(emulator) as api:
            tokens = api.token("authorization_code", code=answer["code"], redirect_uri=CALLBACK)
            extension = api.use(tokens.json()).get(f"{ACCOUNT}/extension/~").json()
            assert extension["extensionNumber"] == "102"


def test_prompt_none_without_a_signed_in_user(emulator: Emulator) -> None:
    answer = httpx.get(authorize_url(emulator, prompt="none"), verify=False)
    assert answer_in(answer.headers["Location"])["error"] == "login_required"


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"response_type": "id_token"}, "unsupported_response_type"),
        ({"code_challenge_method": "S512"}, "invalid_request"),
        ({"display": "huge"}, "invalid_request"),
        ({"prompt": "none login"}, "invalid_request"),
    ],
)
def test_errors_that_go_back_by_redirect(
    emulator: Emulator, fields: dict[str, str], error: str
) -> None:
    answer = httpx.get(authorize_url(emulator, **fields), verify=False)
    assert answer.status_code == 302
    assert answer_in(answer.headers["Location"])["error"] == error


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"redirect_uri": "http://evil.example/"}, 400, "OAU-109"),
        ({"client_id": "nobody"}, 401, "OAU-120"),
        ({"client_id": ""}, 400, "CMN-101"),
        ({"client_id": "nowhere"}, 400, "OAU-113"),
    ],
)
def test_errors_that_may_not_redirect(
    emulator: Emulator, fields: dict[str, str], status: int, code: str
) -> None:
    answer = httpx.get(authorize_url(emulator, **fields), verify=False)
    assert (answer.status_code, code_of(answer)) == (status, code)
    assert "location" not in answer.headers


def test_redirect_uri_may_be_left_out_where_only_one_is_registered(emulator: Emulator) -> None:
    query = urlencode({"response_type": "code", "client_id": "public"})
    location = emulator.approve(f"{emulator.url}/restapi/oauth/authorize?{query}")
    assert location.startswith("http://app.example/cb?x=1&code=")
    several = urlencode({"response_type": "code", "client_id": emulator.client_id})
    answer = httpx.get(f"{emulator.url}/restapi/oauth/authorize?{several}", verify=False)
    assert answer.status_code == 400


def test_discovery_on_the_way_back(emulator: Emulator) -> None:
    answer = answer_in(emulator.approve(authorize_url(emulator, discovery="true")))
    assert answer["token_uri"] == f"{emulator.url}/restapi/oauth/token"
    assert answer["discovery_uri"].startswith(emulator.url)


def code_for(emulator: Emulator, **fields: str) -> str:
    return answer_in(emulator.approve(authorize_url(emulator, **fields)))["code"]


@pytest.mark.parametrize(
    ("asked", "shown", "status"),
    [
        ({"code_challenge": CHALLENGE, "code_challenge_method": "S256"}, VERIFIER, 200),
        ({"code_challenge": VERIFIER, "code_challenge_method": "plain"}, VERIFIER, 200),
        ({"code_challenge": VERIFIER}, VERIFIER, 200),
        ({"code_challenge": CHALLENGE, "code_challenge_method": "S256"}, "wrong", 403),
        ({"code_challenge": CHALLENGE, "code_challenge_method": "S256"}, None, 403),
        ({}, VERIFIER, 403),
    ],
)
def test_pkce(
    emulator: Emulator, api: Api, asked: dict[str, str], shown: str | None, status: int
) -> None:
    code = code_for(emulator, **asked)
    fields = {"code": code, "redirect_uri": CALLBACK}
    if shown is not None:
        fields["code_verifier"] = shown
    answer = api.token("authorization_code", **fields)
    assert answer.status_code == status
    if status == 403:
        assert (answer.json()["error"], code_of(answer)) == ("invalid_grant", "OAU-106")


def test_code_serves_once_for_a_minute_and_one_app(emulator: Emulator, api: Api) -> None:
    code = code_for(emulator)
    assert api.token("authorization_code", code=code, redirect_uri=CALLBACK).status_code == 200
    again = api.token("authorization_code", code=code, redirect_uri=CALLBACK)
    assert (again.status_code, code_of(again)) == (403, "OAU-106")
    code = code_for(emulator)
    emulator.clock.advance(60)
    late = api.token("authorization_code", code=code, redirect_uri=CALLBACK)
    assert (late.status_code, code_of(late)) == (403, "OAU-108")
    elsewhere = api.token("authorization_code", code=code_for(emulator), redirect_uri="http://x/")
    assert (elsewhere.status_code, code_of(elsewhere)) == (403, "OAU-109")
    data = {"grant_type": "authorization_code", "code": code_for(emulator)}
    stolen = api.post("/restapi/oauth/token", data=data, auth=("nowhere", "s"))
    assert (stolen.status_code, code_of(stolen)) == (403, "OAU-110")


def test_implicit_comes_back_in_the_fragment(emulator: Emulator, api: Api) -> None:
    location = emulator.approve(authorize_url(emulator, response_type="token"))
    assert urlsplit(location).query == ""
    answer = answer_in(location)
    assert set(answer) == {
        "access_token",
        "token_type",
        "expires_in",
        "endpoint_id",
        "scope",
        "state",
    }
    assert api.use(answer).get(ACCOUNT).status_code == 200


def test_openid_scope_gives_an_identity(emulator: Emulator, api: Api) -> None:
    code = code_for(emulator, scope="openid ReadAccounts", nonce="n-1")
    tokens = api.token("authorization_code", code=code, redirect_uri=CALLBACK).json()
    assert "ReadMessages" in tokens["scope"].split(), "authorize ignores other scopes"
    claims = tokens["id_token"].split(".")[1]
    decoded = base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)).decode()
    assert '"nonce":"n-1"' in decoded
    assert f'"sub":"{emulator.extension_id}"' in decoded


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"username": "ada@example.com", "password": "pw"}, 200, ""),
        ({"username": "+16505550000*101", "password": "pw"}, 200, ""),
        ({"username": "16505550000", "extension": "101", "password": "pw"}, 200, ""),
        ({"username": "ada@example.com", "password": "no"}, 401, "OAU-140"),
        ({"username": "nobody@example.com", "password": "pw"}, 401, "OAU-140"),
        ({"username": "mfa@example.com", "password": "pw"}, 401, "OAU-168"),
        ({"username": "sso@example.com", "password": "pw"}, 400, "OAU-148"),
        ({"username": "ada@example.com"}, 400, "CMN-101"),
    ],
)
def test_password(
    emulator: Emulator, api: Api, fields: dict[str, str], status: int, code: str
) -> None:
    answer = api.token("password", **fields)
    assert answer.status_code == status
    if status != 200:
        assert code_of(answer) == code


def test_password_is_not_for_public_apps(emulator: Emulator) -> None:
    data = {
        "grant_type": "password",
        "client_id": "public",
        "username": "ada@example.com",
        "password": "pw",
    }
    answer = httpx.post(f"{emulator.url}/restapi/oauth/token", data=data, verify=False)
    assert (answer.status_code, code_of(answer)) == (403, "OAU-112")
