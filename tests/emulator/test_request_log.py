"""The request log: what each request was, what was answered, and why it was refused."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from collections.abc import Iterator
from urllib.parse import urlencode

import httpx
import pytest
from websockets.sync.client import connect

from ringkit_emulator import AccountOptions, AppOptions, Emulator, LoggedRequest, UserOptions
from ringkit_emulator._handlers.call import Route
from ringkit_emulator._handlers.routes import ROUTES
from ringkit_emulator._oauth.clients import ASSERTION_TYPE
from ringkit_emulator._redaction import redacted_headers, redacted_path, redacted_text
from tests.emulator.support import ACCOUNT, EXTENSION, JWT_GRANT, Api
from tests.support.platform import NO_LIMITS


@pytest.fixture
def few_permissions() -> Iterator[Emulator]:
    users = (
        UserOptions(extension_number="101", permissions=frozenset({"ReadMessages"})),
        UserOptions(extension_number="102"),
    )
    apps = (AppOptions(client_id="reader", permissions=frozenset({"ReadMessages"})),)
    with Emulator(
        accounts=(AccountOptions(users=users),), apps=apps, limits=NO_LIMITS, frozen_clock=True
    ) as emulator:
        yield emulator


def last(emulator: Emulator) -> LoggedRequest:
    return emulator.log()[-1]


def test_a_request_is_logged_with_its_answer(emulator: Emulator, api: Api) -> None:
    answer = api.get(EXTENSION)
    entry = last(emulator)
    assert (entry.number, entry.status, entry.reason) == (2, 200, None)
    assert (entry.operation, entry.rate_group) == ("readExtension", "Light")
    assert (entry.user, entry.client_id) == (emulator.extension_id, emulator.client_id)
    assert entry.answer_body == answer.content
    assert entry.answer_headers["rcrequestid"] == answer.headers["rcrequestid"]
    assert entry.seconds is not None
    assert 0 < entry.seconds < 10
    document = entry.document()
    assert json.loads(document["answer"]["body"]) == answer.json()


def test_long_bodies_and_old_answers_are_not_kept(emulator: Emulator, api: Api) -> None:
    answer = api.get(
        f"{ACCOUNT}/call-log", params={"perPage": 150, "view": "Detailed", "dateFrom": "2020-01-01"}
    )
    entry = last(emulator)
    assert entry.answer_size == len(answer.content) > 65_536
    assert entry.answer_body == answer.content[:65_536]
    for _ in range(1000):
        api.get("/restapi/v1.0/nothing")
    assert (entry.answer_body, entry.answer_size) == (b"", len(answer.content))


def test_missing_permissions_are_named(few_permissions: Emulator) -> None:
    emulator = few_permissions
    with Api(emulator) as api:
        assert api.get(f"{ACCOUNT}/call-log").status_code == 403
    reason = last(emulator).reason or ""
    assert reason.startswith("CMN-408: ")
    assert reason.endswith("Test User has: ReadMessages")
    with Api(emulator, logged_in=False) as api:
        data = {"grant_type": JWT_GRANT, "assertion": emulator.jwt, "client_id": "reader"}
        tokens = httpx.post(f"{emulator.url}/restapi/oauth/token", data=data, verify=False).json()
        assert api.use(tokens).get(f"{EXTENSION}/call-log").status_code == 403
    assert (last(emulator).reason or "").endswith("the token has: ReadMessages")
    assert last(emulator).client_id == "reader"


def client_assertion(emulator: Emulator, **changes: object) -> str:
    claims = {
        "iss": emulator.client_id,
        "sub": emulator.client_id,
        "aud": f"{emulator.url}/restapi/oauth/token",
        "exp": emulator.clock.time() + 60,
    } | changes
    head = {"alg": changes.pop("alg", "HS256")}
    parts = [base64.urlsafe_b64encode(json.dumps(p).encode()).rstrip(b"=") for p in (head, claims)]
    text = b".".join(parts)
    secret = (emulator.client_secret or "").encode()
    signature = hmac.new(secret, text, hashlib.sha256).digest()
    return (text + b"." + base64.urlsafe_b64encode(signature).rstrip(b"=")).decode()


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"iss": "me"}, "OAU-116: Client authentication method is invalid: iss is [me]"),
        ({"aud": "https://other.example"}, "aud is [https://other.example], not http://127"),
        ({"alg": "none"}, "alg is [none], neither HS256 nor RS256"),
        ({"alg": "RS256"}, "the app has no signing_key for RS256"),
    ],
    ids=["issuer", "audience", "algorithm", "key"],
)
def test_the_failed_check_of_a_client_assertion_is_named(
    emulator: Emulator, changes: dict[str, object], says: str
) -> None:
    data = {
        "grant_type": JWT_GRANT,
        "assertion": emulator.jwt,
        "client_assertion_type": ASSERTION_TYPE,
        "client_assertion": client_assertion(emulator, **changes),
    }
    assert httpx.post(f"{emulator.url}/restapi/oauth/token", data=data, verify=False).is_error
    assert says in (last(emulator).reason or "")


def test_a_wrong_signature_and_a_wrong_secret_are_told_apart(emulator: Emulator) -> None:
    assertion = client_assertion(emulator)
    data = {"grant_type": JWT_GRANT, "client_assertion_type": ASSERTION_TYPE}
    url = f"{emulator.url}/restapi/oauth/token"
    httpx.post(url, data=data | {"client_assertion": assertion[:-4] + "AAAA"}, verify=False)
    assert "not made with the client secret" in (last(emulator).reason or "")
    httpx.post(url, data=data, auth=(emulator.client_id, "guess"), verify=False)
    assert (last(emulator).reason or "").endswith("the client secret is not the app's")
    httpx.post(url, data=data | {"client_id": emulator.client_id}, verify=False)
    assert "has a client secret, which is missing" in (last(emulator).reason or "")
    assert "guess" not in (last(emulator).reason or "")


def test_why_a_token_is_not_found(emulator: Emulator, api: Api) -> None:
    def reason() -> str:
        assert api.get(ACCOUNT).status_code == 401
        return (last(emulator).reason or "").partition(": ")[2]

    tokens = api.token(assertion=emulator.jwt).json()
    api.use(tokens)
    api.token("refresh_token", refresh_token=tokens["refresh_token"])
    assert reason() == "Token not found: a refresh has replaced it"
    api.use(api.token(assertion=emulator.jwt).json())
    emulator.expire()
    assert reason().startswith("Access token expired: it expired at ")
    emulator.end_sessions()
    assert reason() == "Token not found: its session was ended"
    emulator.reset()
    assert (
        reason() == "Token not found: it was issued before the last reset, or by another emulator"
    )


def test_all_wrong_members_of_a_body_are_named(emulator: Emulator, api: Api) -> None:
    assert api.post(f"{EXTENSION}/sms", json={"text": 5, "to": "x"}).status_code == 400
    reason = last(emulator).reason or ""
    assert reason.count("from") + reason.count("to:") + reason.count("text:") >= 3, reason


def test_the_limit_that_refused_is_named() -> None:
    with Emulator(limits={"Light": 1}, frozen_clock=True) as emulator, Api(emulator) as api:
        api.get(ACCOUNT)
        assert api.get(ACCOUNT).status_code == 429
        assert (last(emulator).reason or "").endswith(
            "group Light allows 1 requests in 60 s; from now on all are refused for 60 s"
        )


def test_the_exception_of_a_handler_is_named(
    emulator: Emulator, api: Api, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL", "ringkit_emulator")

    def broken(*_arguments: object) -> None:
        raise LookupError("no such thing")

    monkeypatch.setitem(ROUTES, "readAccountInfo", Route(broken))  # type: ignore[arg-type]
    answer = api.get(ACCOUNT)
    assert answer.status_code == 500
    assert "no such thing" not in answer.text
    reason = last(emulator).reason or ""
    assert reason.startswith("LookupError: no such thing (in broken, test_request_log.py:")


@pytest.mark.parametrize(
    ("method", "path", "says"),
    [
        ("GET", "/restapi/v1.0/nothing", "no operation of the description has this path"),
        ("DELETE", ACCOUNT, "the path has: GET"),
        ("GET", "/restapi/v1.0/account/1/extension", "the caller's account is "),
        ("GET", f"{ACCOUNT}/extension/1", "has no such extension"),
    ],
    ids=["path", "method", "account", "extension"],
)
def test_what_is_not_there_is_named(
    emulator: Emulator, api: Api, method: str, path: str, says: str
) -> None:
    assert api.request(method, path).is_error
    assert says in (last(emulator).reason or "")


def test_planned_faults_are_named(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(status=503)
    api.get(ACCOUNT)
    assert last(emulator).reason == "planned fault: status 503"
    assert last(emulator).operation == "readAccountInfo"
    emulator.faults.add(kind="drop", processed=True)
    with pytest.raises(httpx.TransportError):
        api.get(ACCOUNT)
    entry = last(emulator)
    assert (entry.status, entry.reason) == (None, "planned fault: drop, carried out")
    assert entry.operation == "readAccountInfo"


def test_websockets_tell_why_they_were_refused(emulator: Emulator, api: Api) -> None:
    url = emulator.url.replace("http", "ws") + "/ws?access_token=wrong"
    with connect(url, proxy=None) as socket:
        socket.recv(10)
    entry = last(emulator)
    assert entry.status == 101
    assert entry.reason == "WSG-401: WebSocket access token is invalid or expired"
    token = api.post("/restapi/oauth/wstoken").json()
    with connect(f"{token['uri']}?access_token={token['ws_access_token']}", proxy=None) as socket:
        socket.recv(10)
        frame = {"type": "ClientRequest", "messageId": "1", "method": "GET", "path": ACCOUNT}
        socket.send(json.dumps([frame]))
        socket.recv(10)
    entry = last(emulator)
    assert (entry.method, entry.operation, entry.status) == ("WS", "readAccountInfo", 200)
    assert entry.user == emulator.extension_id


def test_secrets_are_shortened_where_people_look(emulator: Emulator, api: Api) -> None:
    api.post("/restapi/oauth/token", data={"grant_type": "password", "password": "p" * 30})
    api.get(ACCOUNT, params={"access_token": "q" * 30})
    token = api.token(assertion=emulator.jwt)
    text = ""
    for entry in emulator.log():
        text += httpx.post(
            emulator.control_url, json={"op": "request", "number": entry.number}, verify=False
        ).text
    for secret in (
        "p" * 30,
        "q" * 30,
        emulator.jwt,
        api.headers["Authorization"].removeprefix("Bearer "),
        token.json()["access_token"],
        token.json()["refresh_token"],
    ):
        assert secret not in text
        assert urlencode({"": secret})[1:] not in text
    assert token.json()["access_token"][:6] in text
    unknown = httpx.post(emulator.control_url, json={"op": "request", "number": 999}, verify=False)
    assert (unknown.status_code, unknown.json()) == (400, {"error": "there is no request 999"})


def test_redaction_keeps_the_rest() -> None:
    secret = "abcdefghijklmnopqrstuvwxyz"
    assert redacted_path(f"/a?b=1&token={secret}&c=2") == "/a?b=1&token=abcdef…&c=2"
    assert redacted_text(f'{{"password": "x\\"y", "text": "{secret}"}}') == (
        f'{{"password": "…", "text": "{secret}"}}'
    )
    assert redacted_text(f"a=1&assertion={secret}") == "a=1&assertion=abcdef…"
    assert redacted_path(f"/a?ACCESS%5Ftoken={secret}") == "/a?ACCESS%5Ftoken=abcdef…"
    assert redacted_text(f'{{"address": "http://u:{secret}@host/x?token={secret}&a=1"}}') == (
        '{"address": "http://u:abcdef…@host/x?token=abcdef…&a=1"}'
    )
    assert redacted_text(f'{{"password": "correct {secret}"}}') == '{"password": "correc…"}'
    assert redacted_headers({"location": f"http://a/?state=1&code={secret}"}) == {
        "location": "http://a/?state=1&code=abcdef…"
    }
    assert redacted_headers({"authorization": f"Bearer {secret}", "accept": "*/*"}) == {
        "authorization": "Bearer abcdef…",
        "accept": "*/*",
    }
