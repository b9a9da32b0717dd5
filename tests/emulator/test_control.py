import base64
import time
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of
from tests.support.description import OPERATION_COUNT

JSON = {"Content-Type": "application/json"}
SIMPLE_TYPES = ("", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data")


def control(emulator: Emulator, **arguments: object) -> httpx.Response:
    return httpx.post(emulator.control_url, json=arguments, verify=False)


def test_expire_over_http_and_in_python(emulator: Emulator, api: Api) -> None:
    assert control(emulator, op="expire").status_code == 200
    answer = api.get(ACCOUNT)
    assert (answer.status_code, code_of(answer)) == (401, "OAU-128")
    api.use(api.token(assertion=emulator.jwt).json())
    assert api.get(ACCOUNT).status_code == 200
    emulator.expire()
    assert api.get(ACCOUNT).status_code == 401


def test_expire_keeps_refresh_tokens(emulator: Emulator, api: Api) -> None:
    tokens = api.token(assertion=emulator.jwt).json()
    emulator.expire()
    refreshed = api.token("refresh_token", refresh_token=tokens["refresh_token"])
    assert refreshed.status_code == 200


def test_reset_returns_to_the_start(emulator: Emulator, api: Api) -> None:
    mailbox = f"{EXTENSION}/message-store"
    before = api.get(mailbox).json()
    emulator.inbound_sms("one more")
    emulator.clock.advance(100)
    emulator.faults.add(path="/never", count=None)
    assert api.get(mailbox).json() != before
    old = api.headers["Authorization"]
    control(emulator, op="reset")
    assert emulator.log() == []
    assert code_of(api.get(ACCOUNT)) == "OAU-213"
    fresh = api.token(assertion=emulator.jwt).json()
    assert f"Bearer {fresh['access_token']}" != old
    assert api.use(fresh).get(mailbox).json() == before


def test_reset_keeps_the_jwt_and_ends_delays(emulator: Emulator, api: Api) -> None:
    before = emulator.jwt
    emulator.faults.add(kind="delay", seconds=3600)
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(api.get, ACCOUNT)
        while not any(e.path == ACCOUNT for e in emulator.log()):
            time.sleep(0.01)
        assert emulator.log()[-1].status is None
        emulator.reset()
        assert waiting.result(timeout=5).status_code == 401
    assert emulator.jwt == before
    assert api.token(assertion=before).status_code == 200


def test_fail_with_every_argument(emulator: Emulator, api: Api) -> None:
    control(
        emulator,
        op="fail",
        method="GET",
        path=ACCOUNT,
        status=503,
        headers={"Retry-After": 3},
        body={"errorCode": "CMN-201"},
        count=1,
    )
    answer = api.get(ACCOUNT)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "3")
    assert answer.json() == {"errorCode": "CMN-201"}
    control(emulator, op="fail", kind="drop")
    with pytest.raises(httpx.TransportError):
        api.get(ACCOUNT)


def test_fail_in_short(emulator: Emulator, api: Api) -> None:
    control(emulator, op="fail", drop=True)
    with pytest.raises(httpx.TransportError):
        api.get(ACCOUNT)
    control(emulator, op="fail", garbage=True)
    with pytest.raises(ValueError, match=r"."):
        api.get(ACCOUNT).json()
    control(emulator, op="fail", truncate=True)
    with pytest.raises(httpx.RemoteProtocolError):
        api.get(ACCOUNT)
    control(emulator, op="fail", delay=3600)
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(api.get, ACCOUNT)
        while emulator.log()[-1].status is not None:
            time.sleep(0.01)
        control(emulator, op="advance", seconds=3599)
        assert emulator.log()[-1].status is None
        control(emulator, op="advance", seconds=1)
        assert waiting.result(timeout=30).status_code == 401
    assert control(emulator, op="fail", status=503, delay="soon").status_code == 400


def test_executed_counts_what_was_done_once_each(emulator: Emulator, api: Api) -> None:
    body = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": "+16505550123"}],
        "text": "once",
    }
    emulator.reset()
    api.use(api.token(assertion=emulator.jwt).json())
    assert api.post(f"{EXTENSION}/sms", json=body | {"to": []}).status_code == 400
    assert emulator.executed() == {"getToken": 1}
    for processed in (True, False):
        emulator.faults.add(kind="drop", path="*/sms", processed=processed)
        with pytest.raises(httpx.TransportError):
            api.post(f"{EXTENSION}/sms", json=body)
    emulator.faults.add(status=503, path="*/sms", processed=True)
    assert api.post(f"{EXTENSION}/sms", json=body).status_code == 503
    assert control(emulator, op="executed").json() == {"getToken": 1, "createSMSMessage": 2}
    sent = [m["subject"] for m in api.get(f"{EXTENSION}/message-store").json()["records"]]
    assert sent.count("once") == 2


def test_advance_moves_the_clock(emulator: Emulator) -> None:
    before = emulator.clock.time()
    answer = control(emulator, op="advance", seconds=90).json()
    assert answer["time"] == emulator.clock.time() == before + 90


def test_log_over_http(emulator: Emulator, api: Api) -> None:
    api.get(ACCOUNT, params={"a": "b c"})
    api.post("/restapi/oauth/token", content=b"\xff\xfe")
    get, post = control(emulator, op="log").json()[-2:]
    assert get["method"] == "GET"
    assert get["path"] == f"{ACCOUNT}?a=b+c"
    assert get["headers"]["authorization"] == api.headers["Authorization"]
    assert get["at"] == emulator.clock.time()
    assert get["body"] == ""
    assert base64.b64decode(post["body"]) == b"\xff\xfe"


def test_inbound_sms(emulator: Emulator, api: Api) -> None:
    stored = control(emulator, op="inbound_sms", text="hi", **{"from": "+16505550123"}).json()
    read = api.get(f"{EXTENSION}/message-store/{stored['id']}").json()
    assert read == stored | {"vmSideRecipients": stored["to"]}
    assert read["direction"] == "Inbound"
    assert read["from"]["phoneNumber"] == "+16505550123"
    assert read["to"][0]["phoneNumber"] == emulator.phone_number
    with pytest.raises(ValueError, match="no extension"):
        emulator.inbound_sms("hi", to="+19995550000")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"{}", "op must be one of"),
        (b"[", "JSON"),
        (b'{"op":"advance"}', "seconds is missing"),
        (b'{"op":"advance","seconds":-1}', "ahead"),
        (b'{"op":"fail","color":"red"}', "color is unknown"),
    ],
)
def test_wrong_control_requests(emulator: Emulator, content: bytes, says: str) -> None:
    answer = httpx.post(emulator.control_url, content=content, headers=JSON, verify=False)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_control_can_be_switched_off() -> None:
    with Emulator(control=False) as emulator:
        assert control(emulator, op="reset").json()["errorCode"] == "AGW-404"
        assert httpx.get(f"{emulator.control_url}/openapi.json", verify=False).status_code == 404


@pytest.mark.parametrize(
    ("host", "options", "served"),
    [
        ("127.0.0.1", {}, True),
        ("localhost", {}, True),
        ("0.0.0.0", {}, False),
        ("127.0.0.1", {"control": False}, False),
        ("0.0.0.0", {"control": True}, True),
    ],
)
def test_control_is_off_unless_the_host_is_loopback(
    host: str, options: dict[str, bool], served: bool
) -> None:
    with Emulator(host=host, public_host="127.0.0.1", **options) as emulator:
        assert (control(emulator, op="executed").status_code == 200) is served
        assert httpx.get(f"{emulator.control_url}/openapi.json", verify=False).is_success is served


@pytest.mark.parametrize(
    "headers",
    [
        *({"Host": host} for host in ("evil.example", "evil.example:80", "127.0.0.1.evil.example")),
        {"Host": "["},
        *({"Host": host} for host in ("127.0.0.1:80, evil", "evil@127.0.0.1", "127.0.0.1/evil")),
        {"Host": ""},
        *({"Origin": origin} for origin in ("https://evil.example", "null", "http://127.0.0.1:1")),
        {"Host": "evil.example", "Origin": "http://evil.example"},
    ],
)
def test_pages_of_other_origins_cannot_control(emulator: Emulator, headers: dict[str, str]) -> None:
    before = emulator.clock.time()
    command = {"op": "advance", "seconds": 60}
    refused = [
        httpx.post(emulator.control_url, json=command, headers=headers, verify=False),
        httpx.get(f"{emulator.control_url}/openapi.json", headers=headers, verify=False),
        httpx.request("OPTIONS", emulator.control_url, headers=headers, verify=False),
    ]
    for answer in refused:
        assert answer.status_code == 403
        assert answer.json()["error"]
        assert "access-control-allow-origin" not in answer.headers
    assert emulator.clock.time() == before


@pytest.mark.parametrize("content_type", SIMPLE_TYPES)
def test_types_that_pages_may_post_anywhere_are_refused(
    emulator: Emulator, content_type: str
) -> None:
    headers = {"Content-Type": content_type} if content_type else {}
    command = b'{"op":"advance","seconds":60}'
    before = emulator.clock.time()
    answer = httpx.post(emulator.control_url, content=command, headers=headers, verify=False)
    assert (answer.status_code, emulator.clock.time()) == (415, before)
    assert "application/json" in answer.json()["error"]


def test_own_pages_and_names_may_control() -> None:
    with Emulator(public_host="emulator.test") as emulator:
        port = emulator.url.rpartition(":")[2]
        url = f"http://127.0.0.1:{port}/_emulator"
        for host in (f"emulator.test:{port}", f"localhost:{port}", f"[::1]:{port}", "10.1.2.3"):
            for headers in ({"Host": host}, {"Host": host, "Origin": f"http://{host}"}):
                answer = httpx.post(url, json={"op": "executed"}, headers=headers, verify=False)
                assert answer.status_code == 200, answer.text


def test_description_is_served(emulator: Emulator) -> None:
    document = httpx.get(f"{emulator.control_url}/openapi.json", verify=False).json()
    assert sum(len(item) for item in document["paths"].values()) >= OPERATION_COUNT


def test_control_takes_post_only(emulator: Emulator) -> None:
    assert httpx.get(emulator.control_url, verify=False).status_code == 405


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"op": "inbound_sms", "text": 5}, "text has a wrong type"),
        ({"op": "inbound_sms", "sender": "+16505550123"}, "sender is unknown"),
        ({"op": "hang_up"}, "session is missing"),
        ({"op": "hang_up", "session": "1"}, "there is no call 1"),
        ({"op": "answering", "number": "+16505550123", "answering": "sing"}, "mode must be one of"),
        ({"op": "notify", "event": "/restapi/v1.0/account/~/extension", "body": []}, "body has"),
        ({"op": "fail", "headers": 1}, "headers has a wrong type"),
        ({"op": "advance", "seconds": "1"}, "seconds has a wrong type"),
        ({"op": "authorize"}, "url is missing"),
        ({"op": "manner", "number": "+16505550123", "manner": "deaf"}, "manner must be one of"),
        ({"op": "fail_next", "kind": "call", "reason": "Busy"}, "kind must be one of"),
        (
            {"op": "fail_next", "kind": "fax", "reason": "LineBussy"},
            "is no reason for a failed fax",
        ),
        ({"op": "fail_next", "kind": "sms", "reason": "413"}, "is no reason for a failed sms"),
        ({"op": "fail_delivery", "number": "+1", "faxCode": "Oops"}, "is no reason for a failed"),
    ],
)
def test_wrong_arguments(emulator: Emulator, arguments: dict[str, object], says: str) -> None:
    answer = control(emulator, **arguments)
    assert answer.status_code == 400
    assert says in answer.json()["error"]


def test_every_method_over_http(emulator: Emulator) -> None:
    number = "+16505550123"
    assert control(emulator, op="answering", number=number, answering="busy").json() == {"ok": True}
    failing = {
        "op": "fail_delivery",
        "number": number,
        "textCode": "SMS-RC-1",
        "faxCode": "NoAnswer",
    }
    assert control(emulator, **failing).json() == {"ok": True}
    planned = control(emulator, op="fail_next", kind="mms", reason="SMS-UP-430")
    assert planned.json() == {"ok": True}
    assert control(emulator, op="manner", number=number, manner="working").json() == {"ok": True}
    fax = control(emulator, op="inbound_fax", text="a page", **{"from": number}).json()
    assert (fax["type"], fax["from"]["phoneNumber"]) == ("Fax", number)
    call = control(emulator, op="inbound_call", to=emulator.phone_number).json()
    assert control(emulator, op="hang_up", session=call["id"]).json() == {"ok": True}
    event = "/restapi/v1.0/account/~/extension/~/presence"
    assert control(emulator, op="notify", event=event, body={"sequence": 1}).json() == {
        "delivered": 0
    }
    url = (
        f"{emulator.url}/restapi/oauth/authorize?response_type=code"
        f"&client_id={emulator.client_id}&redirect_uri=http://127.0.0.1/callback"
    )
    refused = control(emulator, op="authorize", url=url, approved=False).json()["location"]
    assert refused.startswith("http://127.0.0.1/callback?error=access_denied")
    approved = control(emulator, op="authorize", url=url).json()["location"]
    assert approved.startswith("http://127.0.0.1/callback?code=")
    assert control(emulator, op="rediscover").json() == {"ok": True}
    fault = {"op": "fail", "status": 503, "headers": {"Retry-After": 3}, "bodyBase64": "/w=="}
    assert control(emulator, **fault).json() == {"ok": True, "fault": 1}
    failed = httpx.get(f"{emulator.url}/restapi", verify=False)
    assert (failed.content, failed.headers["Retry-After"]) == (b"\xff", "3")


def test_faults_are_listed_and_removed(emulator: Emulator, api: Api) -> None:
    first = emulator.faults.add(path=ACCOUNT, status=503, count=3, skip=1)
    second = control(emulator, op="fail", drop=True, processed=True, path="/x").json()["fault"]
    assert api.get(ACCOUNT).status_code == 200
    assert api.get(ACCOUNT).status_code == 503
    listed = control(emulator, op="faults").json()
    assert [(f["number"], f["left"], f["skip"], f["effect"]) for f in listed] == [
        (first, 2, 0, "status 503"),
        (second, 1, 0, "drop, carried out"),
    ]
    assert control(emulator, op="remove_fault", fault=first).json() == {"ok": True}
    assert api.get(ACCOUNT).status_code == 200
    assert "no planned fault" in control(emulator, op="remove_fault", fault=first).json()["error"]
    control(emulator, op="clear_faults")
    assert emulator.faults.all() == []


def test_one_login_expires_and_ends(emulator: Emulator, api: Api) -> None:
    with Api(emulator) as other:
        sessions = emulator._platform.components.services.oauth.sessions.active()
        mine, others = (session.id for session in sessions)
        emulator.expire(session_id=mine)
        assert code_of(api.get(ACCOUNT)) == "OAU-128"
        assert other.get(ACCOUNT).status_code == 200
        assert control(emulator, op="end_sessions", session=others).json() == {"ended": 1}
        assert code_of(other.get(ACCOUNT)) == "OAU-213"
    with pytest.raises(ValueError, match="there is no login"):
        emulator.expire(session_id=others)


def test_added_users_and_numbers_are_real(emulator: Emulator, api: Api) -> None:
    added = control(
        emulator,
        op="add_user",
        firstName="Grace",
        lastName="Hopper",
        phoneNumber="+16505559999",
        permissions=["ReadMessages"],
    ).json()["extension"]
    read = api.get(f"{ACCOUNT}/extension/{added}").json()
    assert (read["name"], read["extensionNumber"]) == ("Grace Hopper", "106")
    number = control(emulator, op="add_number", extension=added).json()["phoneNumber"]
    numbers = api.get(f"{ACCOUNT}/extension/{added}/phone-number").json()["records"]
    own = [one["phoneNumber"] for one in numbers if one["usageType"] == "DirectNumber"]
    assert own == ["+16505559999", number]
    emulator.inbound_sms("hi", to=number)
    with Api(emulator, logged_in=False) as other:
        jwt = control(emulator, op="issue_jwt", extension=added, apps=[emulator.client_id])
        other.use(other.token(assertion=jwt.json()["jwt"]).json())
        inbox = other.get(f"{EXTENSION}/message-store").json()["records"]
        assert [message["subject"] for message in inbox] == ["hi"]
        assert other.get(f"{EXTENSION}/call-log").status_code == 403
    for wrong, says in (
        ({"op": "add_user", "phoneNumber": number}, "is in use"),
        ({"op": "add_user", "extensionNumber": "101"}, "is in use"),
        ({"op": "add_user", "account": "1"}, "there is no account 1"),
        ({"op": "add_number", "phoneNumber": "650"}, "is no phone number"),
        ({"op": "add_number", "features": "CallerId"}, "features has a wrong type"),
    ):
        answer = control(emulator, **wrong)
        assert answer.status_code == 400
        assert says in answer.json()["error"]
