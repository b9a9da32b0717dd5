from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator, Fault
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of

SCIM_ERROR = "urn:ietf:params:scim:api:messages:2.0:Error"


def test_status_with_headers_and_count(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(
        method="GET", path="/restapi/v1.0/*", status=503, headers={"Retry-After": "7"}, count=2
    )
    answers = [api.get(ACCOUNT) for _ in range(3)]
    assert [a.status_code for a in answers] == [503, 503, 200]
    assert answers[0].headers["Retry-After"] == "7"
    assert "x-rate-limit-group" not in answers[0].headers


def test_429_without_rate_limit_headers(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(status=429)
    answer = api.get(ACCOUNT)
    assert (answer.status_code, code_of(answer)) == (429, "CMN-301")
    assert not any(name.startswith(("x-rate", "retry")) for name in answer.headers)


@pytest.mark.parametrize(
    ("path", "status", "shape"),
    [
        (ACCOUNT, 404, {"errorCode": "CMN-102"}),
        (ACCOUNT, 503, {"errorCode": "CMN-201"}),
        ("/restapi/v2/accounts/~", 500, {"errors": [{"errorCode": "CMN-203"}]}),
        ("/restapi/oauth/token", 400, {"error": "invalid_request"}),
        ("/restapi/oauth/token", 401, {"error": "invalid_client"}),
        ("/restapi/oauth/token", 503, {"error": "temporarily_unavailable"}),
        ("/scim/v2/Users", 403, {"status": "403", "schemas": [SCIM_ERROR]}),
        (f"{ACCOUNT}/directory/entries", 403, {"errors": [{"errorCode": "ADG-100"}]}),
    ],
)
def test_an_error_has_the_body_of_its_service(
    emulator: Emulator, api: Api, path: str, status: int, shape: dict[str, Any]
) -> None:
    emulator.faults.add(status=status)
    method = "POST" if "oauth" in path else "GET"
    answer = api.request(method, path)
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("application/json")
    assert "www-authenticate" not in answer.headers
    found = answer.json()
    for name, value in shape.items():
        if name == "errors":
            assert found[name][0]["errorCode"] == value[0]["errorCode"]
        else:
            assert found[name] == value


def test_an_error_has_the_body_it_is_given(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(status=404, body="", headers={"X-Mine": "1"})
    answer = api.get(ACCOUNT)
    assert (answer.content, answer.headers["x-mine"]) == (b"", "1")
    emulator.faults.add(status=404, body="<html>", headers={"Content-Type": "text/html"})
    answer = api.get(ACCOUNT)
    assert (answer.text, answer.headers["content-type"]) == ("<html>", "text/html")
    emulator.faults.add(status=404, headers={"content-type": "application/problem+json"})
    answer = api.get(ACCOUNT)
    assert answer.headers.get_list("content-type") == ["application/problem+json"]
    assert code_of(answer) == "CMN-102"
    for status in (502, 504):
        emulator.faults.add(status=status)
        assert api.get(ACCOUNT).content == b""
    # Video describes errors without a body.
    emulator.faults.add(status=404, path="/rcvideo/*")
    answer = api.get("/rcvideo/v2/bridges/1")
    assert (answer.status_code, answer.content) == (404, b"")


def test_only_the_selected_requests_fail(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(method="POST", path="*/sms", status=599, count=None)
    assert api.get(ACCOUNT).status_code == 200
    assert api.get(f"{EXTENSION}/sms").status_code == 405
    for _ in range(3):
        assert api.post(f"{EXTENSION}/sms", json={}).status_code == 599
    emulator.faults.clear()
    assert api.post(f"{EXTENSION}/sms", json={}).status_code == 400


def test_skip_leaves_out_the_first_requests(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(status=500, skip=1)
    assert [api.get(ACCOUNT).status_code for _ in range(3)] == [200, 500, 200]


def test_drop_ends_the_connection(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(kind="drop")
    with pytest.raises(httpx.TransportError):
        api.get(ACCOUNT)
    assert api.get(ACCOUNT).status_code == 200
    assert [entry.status for entry in emulator.log()[-2:]] == [None, 200]


def test_processed_drop_has_done_the_work(emulator: Emulator, api: Api) -> None:
    body = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": "+16505550199"}],
        "text": "sent though the answer was lost",
    }
    for processed in (False, True):
        emulator.faults.add(kind="drop", path="*/sms", processed=processed)
        with pytest.raises(httpx.TransportError):
            api.post(f"{EXTENSION}/sms", json=body)
        sent = [r["subject"] for r in api.get(f"{EXTENSION}/message-store").json()["records"]]
        assert sent.count(body["text"]) == int(processed)


def test_truncate_cuts_the_real_answer(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(kind="truncate")
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        api.get(ACCOUNT)
    assert api.get(ACCOUNT).json()["id"]


def test_garbage_is_not_json(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(kind="garbage")
    answer = api.get(ACCOUNT)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("application/json")
    with pytest.raises(ValueError, match=r"."):
        answer.json()


def test_delay_waits_on_the_emulators_clock() -> None:
    with Emulator() as emulator, Api(emulator) as api:
        emulator.faults.add(kind="delay", seconds=0.2)
        answer = api.get(ACCOUNT)
        assert answer.status_code == 200
        assert answer.elapsed.total_seconds() >= 0.2


@pytest.mark.parametrize(
    "wrong", [{"kind": "odd"}, {"status": 99}, {"count": 0}, {"seconds": -1}, {"skip": -1}]
)
def test_wrong_faults_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Fault(**wrong)
