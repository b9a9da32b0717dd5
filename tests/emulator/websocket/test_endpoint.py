"""WebSockets: opening them, requests and notifications, limits, timeouts, faults."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from logging import WARNING
from socket import create_connection

import httpx
import pytest
from websockets.exceptions import InvalidMessage, InvalidStatus
from websockets.sync.client import connect

from ringkit_emulator import Emulator, SubscriptionOptions
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of
from tests.emulator.websocket.support import MESSAGES, PRESENCE, SUBSCRIPTION, Socket, address
from tests.support.platform import NO_LIMITS

FEW = SubscriptionOptions(ws_max_connections=2, ws_max_requests=2)


@pytest.fixture
def socket(api: Api) -> Iterator[Socket]:
    with Socket(api) as client:
        yield client


def test_connection_details_come_first(api: Api, socket: Socket) -> None:
    meta, body = socket.details
    assert meta["type"] == "ConnectionDetails"
    assert meta["status"] == 200
    assert meta["wsc"]["sequence"] == 1
    assert meta["headers"]["RCRequestId"]
    assert body.pop("creationTime").endswith("+0000")
    assert body == {
        "maxConnectionsPerSession": 50,
        "recoveryBufferSize": 100,
        "recoveryTimeout": 180,
        "idleTimeout": 1800,
        "absoluteTimeout": 86400,
        "maxActiveRequests": 10,
    }


@pytest.mark.parametrize(
    ("query", "status"), [("", 400), ("?access_token=", 400), ("?access_token=unknown", 401)]
)
def test_a_connection_needs_a_token(api: Api, query: str, status: int) -> None:
    url = api.emulator.url.replace("http", "ws", 1) + "/ws" + query
    with Socket(api, url=url) as client:
        meta, body = client.details
        assert (meta["type"], meta["status"]) == ("Error", status)
        assert body["errorCode"] == f"WSG-{status}"
        assert client.close_code() == 4000 + status


def test_a_token_opens_one_connection(api: Api) -> None:
    url = address(api)
    with Socket(api, url=url) as first, Socket(api, url=url) as second:
        assert first.details[0]["type"] == "ConnectionDetails"
        assert second.details[1]["errorCode"] == "WSG-401"


def test_a_reusable_token_opens_connections_until_it_expires() -> None:
    with (
        Emulator(
            limits=NO_LIMITS, frozen_clock=True, ws_token_ttl=600, ws_token_reusable=True
        ) as emulator,
        Api(emulator) as api,
    ):
        assert api.post("/restapi/oauth/wstoken").json()["expires_in"] == 600
        url = address(api)
        for seconds, kind in ((0, "ConnectionDetails"), (599, "ConnectionDetails"), (1, "Error")):
            emulator.clock.advance(seconds)
            with Socket(api, url=url) as client:
                assert client.details[0]["type"] == kind


def test_a_token_waits_half_a_minute(emulator: Emulator, api: Api) -> None:
    in_time, late = address(api), address(api)
    emulator.clock.advance(29)
    with Socket(api, url=in_time) as client:
        assert client.details[0]["type"] == "ConnectionDetails"
    emulator.clock.advance(1)
    with Socket(api, url=late) as client:
        assert client.details[1]["errorCode"] == "WSG-401"


def test_only_one_path_takes_websockets(
    emulator: Emulator, api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    for base in (f"{emulator.url}/other", f"{emulator.media_url}/ws"):
        url = base.replace("http", "ws", 1)
        with pytest.raises(InvalidStatus) as caught, connect(url, proxy=None):
            pass
        assert caught.value.response.status_code == 404
    assert [record for record in caplog.records if record.levelno >= WARNING] == []


def test_requests_are_answered(socket: Socket) -> None:
    meta, body = socket.request("GET", EXTENSION)
    assert meta["type"] == "ClientRequest"
    assert meta["status"] == 200
    assert meta["headers"]["X-Rate-Limit-Group"] == "light"
    assert meta["headers"]["RCRequestId"]
    assert body["extensionNumber"] == "101"


def test_a_query_may_stand_in_the_path_or_beside_it(socket: Socket) -> None:
    path = f"{EXTENSION}/message-store?perPage=2&dateFrom=2020-01-01"
    assert len(socket.request("GET", path)[1]["records"]) == 2
    query = {"perPage": 3, "dateFrom": "2020-01-01"}
    assert len(socket.request("GET", f"{EXTENSION}/message-store", query=query)[1]["records"]) == 3


def test_a_request_may_name_the_host(emulator: Emulator, socket: Socket) -> None:
    assert socket.request("GET", f"{emulator.url}{ACCOUNT}")[0]["status"] == 200


def test_a_body_is_taken(emulator: Emulator, socket: Socket) -> None:
    text = {
        "from": {"phoneNumber": emulator.phone_number},
        "to": [{"phoneNumber": "+16505550177"}],
        "text": "over a socket",
    }
    meta, message = socket.request("POST", f"{EXTENSION}/sms", text)
    assert meta["status"] == 200
    assert message["subject"] == "over a socket"


def test_errors_are_the_platforms(socket: Socket) -> None:
    meta, body = socket.request("GET", f"{EXTENSION}/message-store/1")
    assert (meta["type"], meta["status"]) == ("ClientRequest", 404)
    assert body["errors"][0]["errorCode"] == "CMN-102"
    assert socket.request("GET", "/nowhere")[1]["errorCode"] == "AGW-404"


def test_an_answer_without_body_is_metadata_alone(emulator: Emulator, socket: Socket) -> None:
    message = emulator.inbound_sms("x")
    frame = socket.request("DELETE", f"{EXTENSION}/message-store/{message['id']}")
    assert len(frame) == 1
    assert frame[0]["status"] == 204


def test_a_multipart_answer_is_no_json(emulator: Emulator, socket: Socket) -> None:
    ids = ",".join(str(emulator.inbound_sms("x")["id"]) for _ in range(2))
    socket.ask("GET", f"{EXTENSION}/message-store/{ids}")
    text = socket.receive_text()
    meta, mark, parts = text.partition(",--Boundary")
    assert mark
    assert json.loads(meta[1:])["status"] == 207
    assert parts.endswith("--]") or parts.rstrip("\r\n]").endswith("--")


def test_requests_that_need_http_are_rejected(emulator: Emulator, socket: Socket) -> None:
    assert socket.request("POST", "/restapi/oauth/wstoken")[0]["status"] == 404
    form = {"Content-Type": "multipart/form-data; boundary=x"}
    assert socket.request("POST", f"{EXTENSION}/fax", "text", headers=form)[0]["status"] == 415
    attachment = emulator.inbound_sms("x")["attachments"][0]["uri"]
    meta, body = socket.request("GET", attachment)
    assert (meta["status"], body["errorCode"]) == (501, "CMN-202")
    assert meta["headers"]["RCRequestId"]


def test_unreadable_frames_are_answered_with_an_error(socket: Socket) -> None:
    socket.send("{")
    meta, body = socket.receive()
    assert (meta["type"], meta["status"], body["errorCode"]) == ("Error", 400, "WSG-400")
    socket.send(b"\x00")
    assert socket.receive()[1]["errorCode"] == "WSG-400"
    socket.send([{"type": "Nonsense", "messageId": "mine"}])
    assert socket.receive()[0]["messageId"] == "mine"
    assert socket.request("GET", EXTENSION)[0]["status"] == 200


def test_a_null_body_is_refused(socket: Socket) -> None:
    path = f"{SUBSCRIPTION}/{socket.subscribe()['id']}"
    head = {"type": "ClientRequest", "messageId": "mine", "method": "DELETE", "path": path}
    for body in (None, [], 7, True):
        socket.send([head, body])
        meta, error = socket.receive()
        assert (meta["type"], meta["messageId"], meta["status"]) == ("Error", "mine", 400)
        assert meta["headers"]["RCRequestId"]
        assert error["errorCode"] == "WSG-808"
    assert socket.request("GET", path)[0]["status"] == 200, "it was not deleted"
    assert socket.request("DELETE", path)[0]["status"] == 204


def test_heartheartbeats_are_echoed(socket: Socket) -> None:
    socket.send([{"type": "Heartbeat", "messageId": "beat"}])
    assert socket.receive() == [{"type": "Heartbeat", "messageId": "beat"}]


def test_requests_use_the_newest_access_token(emulator: Emulator, api: Api) -> None:
    tokens = api.token(assertion=emulator.jwt).json()
    api.use(tokens)
    with Socket(api) as client:
        emulator.expire()
        meta, body = client.request("GET", EXTENSION)
        assert (meta["status"], body["errors"][0]["errorCode"]) == (401, "OAU-128")
        api.token("refresh_token", refresh_token=tokens["refresh_token"]).raise_for_status()
        assert client.request("GET", EXTENSION)[0]["status"] == 200


def test_a_revoked_session_ends_its_subscription(emulator: Emulator, api: Api) -> None:
    tokens = api.token(assertion=emulator.jwt).json()
    with Api(emulator, logged_in=False) as other, Socket(other.use(tokens)) as client:
        subscription = client.subscribe()
        auth = httpx.BasicAuth(emulator.client_id, emulator.client_secret or "")
        revoked = {"token": tokens["access_token"]}
        httpx.post(f"{emulator.url}/restapi/oauth/revoke", data=revoked, auth=auth)
        emulator.inbound_sms("not delivered")
        meta, body = client.request("DELETE", f"{SUBSCRIPTION}/{subscription['id']}")
        assert (meta["status"], body["errors"][0]["errorCode"]) == (401, "OAU-213")


@pytest.mark.parametrize(
    "operation",
    [{"op": "end_sessions"}, {"op": "log_in_elsewhere"}, {"op": "log_in_elsewhere", "count": 6}],
)
def test_a_login_that_is_ended_from_outside(
    emulator: Emulator, api: Api, operation: dict[str, object]
) -> None:
    tokens = api.token(assertion=emulator.jwt).json()
    with Socket(api.use(tokens)) as client:
        client.subscribe()
        httpx.post(emulator.control_url, json=operation).raise_for_status()
        emulator.inbound_sms("not delivered")
        answer = api.get(EXTENSION)
        assert (answer.status_code, code_of(answer)) == (401, "OAU-213")
        refreshed = api.token("refresh_token", refresh_token=tokens["refresh_token"])
        assert (refreshed.status_code, code_of(refreshed)) == (400, "OAU-213")
        meta, body = client.request("GET", SUBSCRIPTION)
        assert (meta["status"], body["errors"][0]["errorCode"]) == (401, "OAU-213")
    fresh = api.use(api.token(assertion=emulator.jwt).json())
    assert fresh.get(SUBSCRIPTION).json()["records"] == []
    with Socket(fresh, client.wsc["token"]) as back:
        assert back.details[1]["recoveryState"] == "Failed"


def test_logins_within_the_limit_end_no_other(emulator: Emulator, api: Api) -> None:
    emulator.log_in_elsewhere(4)
    assert api.get(EXTENSION).status_code == 200
    assert emulator.end_sessions() == 5
    with pytest.raises(ValueError, match="no extension 1"):
        emulator.end_sessions(extension_id="1")


@pytest.mark.parametrize(("expired", "code"), [(False, "CMN-102"), (True, "SUB-507")])
def test_a_subscription_that_is_removed_from_outside(
    emulator: Emulator, api: Api, socket: Socket, expired: bool, code: str
) -> None:
    path = f"{SUBSCRIPTION}/{socket.subscribe()['id']}"
    operation = {"op": "remove_subscription", "subscription": path.rpartition("/")[2]}
    answer = httpx.post(emulator.control_url, json=operation | {"expired": expired})
    assert answer.status_code == 200
    emulator.inbound_sms("not delivered")
    meta, body = socket.request("PUT", path, {})
    assert (meta["status"], body["errors"][0]["errorCode"]) == (404, code)
    assert code_of(api.get(path)) == code
    assert socket.subscribe()["status"] == "Active"
    with pytest.raises(ValueError, match="no subscription"):
        emulator.remove_subscription("nothing")


def test_notifications_arrive(emulator: Emulator, socket: Socket) -> None:
    subscription = socket.subscribe()
    assert subscription["deliveryMode"] == {"transportType": "WebSocket", "encryption": False}
    assert subscription["uri"] == f"{SUBSCRIPTION}/{subscription['id']}"
    assert subscription["eventFilters"] == [
        MESSAGES.replace("account/~", f"account/{emulator.account_id}").replace(
            "extension/~", f"extension/{emulator.extension_id}"
        )
    ]
    message = emulator.inbound_sms("delivered")
    meta, notification = socket.receive()
    assert meta["type"] == "ServerNotification"
    assert meta["messageId"] == notification["uuid"]
    assert meta["wsc"]["sequence"] == 3
    assert notification["subscriptionId"] == subscription["id"]
    assert notification["body"]["changes"][0]["newMessageIds"] == [message["id"]]


def test_answers_about_a_subscription_do_not_name_it(socket: Socket) -> None:
    body = {"eventFilters": [MESSAGES], "deliveryMode": {"transportType": "WebSocket"}}
    meta, subscription = socket.request("POST", SUBSCRIPTION, body)
    assert (meta["status"], subscription["status"]) == (200, "Active")
    assert "WSG-SubscriptionId" not in meta["headers"]


def test_answers_about_a_subscription_name_it_if_asked() -> None:
    options = SubscriptionOptions(ws_subscription_header=True)
    with (
        Emulator(limits=NO_LIMITS, subscriptions=options) as emulator,
        Api(emulator) as api,
        Socket(api) as socket,
    ):
        check_subscription_header(socket)


def check_subscription_header(socket: Socket) -> None:
    mode = {"transportType": "WebSocket"}
    body = {"eventFilters": [MESSAGES], "deliveryMode": mode}
    meta, subscription = socket.request("POST", f"{SUBSCRIPTION}/", body)
    assert meta["headers"]["WSG-SubscriptionId"] == subscription["id"]
    path = f"{SUBSCRIPTION}/{subscription['id']}"
    for method, content in (("GET", None), ("PUT", body), ("DELETE", None)):
        meta = socket.request(method, path, content)[0]
        assert meta["headers"]["WSG-SubscriptionId"] == subscription["id"]
    assert "WSG-SubscriptionId" not in socket.request("GET", path)[0]["headers"]


def test_a_second_subscription_replaces_the_first(emulator: Emulator, socket: Socket) -> None:
    first = socket.subscribe(MESSAGES)
    second = socket.subscribe(PRESENCE)
    assert socket.request("GET", f"{SUBSCRIPTION}/{first['id']}")[0]["status"] == 404
    emulator.inbound_sms("not delivered")
    emulator.notify(PRESENCE, {"presenceStatus": "Busy"})
    assert socket.notification()["subscriptionId"] == second["id"]


def test_an_invalid_subscription_keeps_the_old_one(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        kept = client.subscribe()
        body = {"eventFilters": ["/nothing"], "deliveryMode": {"transportType": "WebSocket"}}
        meta, error = client.request("POST", SUBSCRIPTION, body)
        assert (meta["status"], error["errorCode"]) == (400, "SUB-508")
        emulator.inbound_sms("delivered")
        assert client.notification()["subscriptionId"] == kept["id"]


def test_filters_change_over_the_socket_only(api: Api, emulator: Emulator, socket: Socket) -> None:
    path = f"{SUBSCRIPTION}/{socket.subscribe(PRESENCE)['id']}"
    assert api.put(path, json={"eventFilters": [MESSAGES]}).status_code == 400
    assert socket.request("PUT", path, {"eventFilters": [MESSAGES]})[0]["status"] == 200
    emulator.inbound_sms("delivered")
    assert socket.notification()["event"].endswith("/message-store")


def test_the_subscription_of_another_socket_is_not_found(api: Api, socket: Socket) -> None:
    path = f"{SUBSCRIPTION}/{socket.subscribe()['id']}"
    with Socket(api) as other:
        assert other.request("PUT", path, {"eventFilters": [MESSAGES]})[0]["status"] == 404
        assert socket.request("PUT", path, {"eventFilters": [MESSAGES]})[0]["status"] == 200


def test_a_burst_arrives_complete_and_in_order(emulator: Emulator, socket: Socket) -> None:
    socket.subscribe(PRESENCE)
    for number in range(1000):
        assert emulator.notify(PRESENCE, {"sequence": number}) == 1
    frames = [socket.receive() for _ in range(1000)]
    assert [body["body"]["sequence"] for _, body in frames] == list(range(1000))
    assert [meta["wsc"]["sequence"] for meta, _ in frames] == list(range(3, 1003))


def test_an_emulator_stops_with_open_sockets(caplog: pytest.LogCaptureFixture) -> None:
    with ExitStack() as stack:
        with Emulator(limits=NO_LIMITS) as emulator, Api(emulator) as client:
            sockets = [stack.enter_context(Socket(client)) for _ in range(3)]
            sockets[0].subscribe()
            emulator.faults.add(kind="delay", seconds=600)
            sockets[1].ask("GET", EXTENSION)
        assert [socket.close_code() for socket in sockets] == [1006] * 3
    assert [record for record in caplog.records if record.levelno >= WARNING] == []


def test_websocket_subscriptions_cannot_be_created_over_http(api: Api) -> None:
    body = {"eventFilters": [MESSAGES], "deliveryMode": {"transportType": "WebSocket"}}
    assert api.post(SUBSCRIPTION, json=body).status_code == 400


def test_each_socket_receives_its_own_notifications(
    emulator: Emulator, api: Api, socket: Socket
) -> None:
    with Socket(api) as other:
        mine, theirs = socket.subscribe(MESSAGES), other.subscribe(PRESENCE)
        emulator.inbound_sms("x")
        emulator.notify(PRESENCE, {"presenceStatus": "Busy"})
        assert socket.notification()["subscriptionId"] == mine["id"]
        assert other.notification()["subscriptionId"] == theirs["id"]
        socket.assert_nothing_received()


def test_the_subscription_of_a_lost_socket_ends_after_the_recovery_timeout(
    emulator: Emulator, api: Api
) -> None:
    with Socket(api) as client:
        client.subscribe()
        assert len(api.get(SUBSCRIPTION).json()["records"]) == 1
    emulator.clock.advance(179)
    assert len(api.get(SUBSCRIPTION).json()["records"]) == 1
    emulator.clock.advance(2)
    assert api.get(SUBSCRIPTION).json()["records"] == []


def test_a_subscription_lives_as_long_as_its_socket(emulator: Emulator, api: Api) -> None:
    options = SubscriptionOptions(ws_idle_timeout=10**6, ws_absolute_timeout=10**6)
    with Emulator(limits=NO_LIMITS, frozen_clock=True, subscriptions=options) as long_lived:
        with Api(long_lived) as client, Socket(client) as socket:
            socket.subscribe()
            long_lived.clock.advance(3 * 86_400)
            long_lived.inbound_sms("delivered")
            assert socket.notification()["event"].endswith("/message-store")


def test_limit_of_connections_per_login(api: Api) -> None:
    with Emulator(limits=NO_LIMITS, subscriptions=FEW) as emulator, Api(emulator) as client:
        with Socket(client), Socket(client) as second:
            with Socket(client) as third:
                assert third.details[1]["errorCode"] == "WSG-429"
            with Api(emulator) as elsewhere, Socket(elsewhere) as other:
                assert other.details[0]["type"] == "ConnectionDetails"
            second.assert_nothing_received()


def test_limit_of_requests_in_progress() -> None:
    with (
        Emulator(limits=NO_LIMITS, frozen_clock=True, subscriptions=FEW) as emulator,
        Api(emulator) as client,
        Socket(client) as socket,
    ):
        emulator.faults.add(kind="delay", path="/restapi/*", seconds=5, count=2)
        waiting = [socket.ask("GET", EXTENSION) for _ in range(2)]
        meta = socket.request("GET", EXTENSION)[0]
        assert meta["status"] == 429
        emulator.clock.advance(5)
        answered = [socket.receive()[0] for _ in range(2)]
        assert sorted(m["messageId"] for m in answered) == sorted(waiting)
        assert [m["status"] for m in answered] == [200, 200]


def test_an_idle_socket_is_closed(emulator: Emulator, socket: Socket) -> None:
    emulator.clock.advance(1799)
    socket.assert_nothing_received()
    emulator.clock.advance(1799)
    socket.assert_nothing_received()
    emulator.clock.advance(1801)
    meta, body = socket.receive()
    assert meta["type"] == "Error"
    assert body == {"errorCode": "WSG-902", "message": "Idle timeout expired"}
    assert socket.close_code() == 4408


def test_notifications_keep_a_socket_busy(emulator: Emulator, socket: Socket) -> None:
    socket.subscribe()
    for _ in range(3):
        emulator.clock.advance(1000)
        emulator.inbound_sms("x")
        socket.notification()


def test_absolute_timeout(emulator: Emulator, socket: Socket) -> None:
    for _ in range(86_400 // 1200):
        socket.assert_nothing_received()
        emulator.clock.advance(1200)
    meta, body = socket.receive()
    assert meta["type"] == "Error"
    assert body["errorCode"] == "WSG-903"
    assert socket.close_code() == 4408


def test_frames_are_logged(emulator: Emulator, api: Api, socket: Socket) -> None:
    socket.request("GET", EXTENSION)
    socket.request("GET", "/nowhere")
    frames = [entry for entry in emulator.log() if entry.method == "WS"]
    assert [(entry.path, entry.status) for entry in frames] == [("/ws", 200), ("/ws", 404)]
    assert frames[0].json()[0]["path"] == EXTENSION
    handshake = next(entry for entry in emulator.log() if entry.path.startswith("/ws?"))
    assert (handshake.method, handshake.status) == ("GET", 101)
    asked = api.post("/_emulator", json={"op": "log"}).json()
    assert [entry["method"] for entry in asked].count("WS") == 2


def test_faults_of_requests(emulator: Emulator, socket: Socket) -> None:
    emulator.faults.add(path=EXTENSION, status=503, headers={"Retry-After": "3"})
    meta = socket.request("GET", EXTENSION)[0]
    assert (meta["status"], meta["headers"]["Retry-After"]) == (503, "3")
    emulator.faults.add(path=EXTENSION, kind="garbage")
    socket.ask("GET", EXTENSION)
    with pytest.raises(json.JSONDecodeError):
        json.loads(socket.receive_text())
    emulator.faults.add(path=EXTENSION, kind="truncate")
    socket.ask("GET", EXTENSION)
    with pytest.raises(json.JSONDecodeError):
        json.loads(socket.receive_text())
    emulator.faults.add(path=EXTENSION, kind="drop")
    socket.ask("GET", EXTENSION)
    assert socket.close_code() == 1006


def test_the_server_may_send_heartheartbeats() -> None:
    options = SubscriptionOptions(ws_heartbeat_interval=60.0)
    with (
        Emulator(limits=NO_LIMITS, frozen_clock=True, subscriptions=options) as emulator,
        Api(emulator) as client,
        Socket(client) as socket,
    ):
        emulator.clock.advance(120)
        heartbeats = [socket.receive() for _ in range(2)]
        assert {frame[0]["type"] for frame in heartbeats} == {"Heartbeat"}
        for frame in heartbeats:
            socket.send(frame)
        socket.assert_nothing_received()


def test_the_server_pings() -> None:
    options = SubscriptionOptions(ws_ping_interval=0.05)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as emulator, Api(emulator) as client:
        host, port = client.base_url.host, client.base_url.port or 0
        target = address(client).partition(f":{port}")[2]
        upgrade = (
            f"GET {target} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        )
        with create_connection((host, port), timeout=20) as raw:
            raw.sendall(upgrade.encode())
            received = b""
            # A ping of four bytes (RFC 6455 5.5.2).
            while b"\x89\x04" not in received:
                received += raw.recv(4096)


def test_faults_of_heartheartbeats(emulator: Emulator, api: Api, socket: Socket) -> None:
    emulator.faults.add(method="WS", kind="delay", seconds=60)
    socket.send([{"type": "Heartbeat", "messageId": "late"}])
    socket.assert_nothing_received()
    emulator.clock.advance(60)
    assert socket.receive()[0]["messageId"] == "late"
    emulator.faults.add(method="WS", status=500)
    socket.send([{"type": "Heartbeat", "messageId": "bad"}])
    meta, body = socket.receive()
    assert (meta["type"], meta["messageId"], body["errorCode"]) == ("Error", "bad", "WSG-500")
    emulator.faults.add(method="WS", kind="garbage")
    socket.send([{"type": "Heartbeat", "messageId": "bad"}])
    assert socket.receive_text() == "[garbage"
    emulator.faults.add(method="WS", kind="drop")
    socket.send([{"type": "Heartbeat", "messageId": "last"}])
    assert socket.close_code() == 1006


def test_faults_of_handshakes(emulator: Emulator, api: Api) -> None:
    emulator.faults.add(path="/ws", status=503, headers={"Retry-After": "9"})
    with pytest.raises(InvalidStatus) as caught, connect(address(api), proxy=None):
        pass
    assert caught.value.response.status_code == 503
    assert caught.value.response.headers["Retry-After"] == "9"
    emulator.faults.add(path="/ws", kind="drop")
    with pytest.raises((InvalidMessage, OSError)), connect(address(api), proxy=None):
        pass
    emulator.faults.add(path="/ws", kind="delay", seconds=0)
    with Socket(api) as client:
        assert client.details[0]["type"] == "ConnectionDetails"


def test_rate_limits_apply() -> None:
    limits = NO_LIMITS | {"Light": 2}
    with Emulator(limits=limits, frozen_clock=True) as emulator, Api(emulator) as client:
        with Socket(client) as socket:
            statuses = [socket.request("GET", EXTENSION)[0]["status"] for _ in range(3)]
            assert statuses == [200, 200, 429]


@pytest.mark.parametrize("permitted", [False, True])
def test_an_app_needs_the_permission_for_subscriptions_over_a_websocket(permitted: bool) -> None:
    permissions = {"ReadMessages", "WebSocket", *(["SubscriptionWebSocket"] if permitted else [])}
    with (
        Emulator(permissions=frozenset(permissions)) as emulator,
        Api(emulator) as api,
        Socket(api) as socket,
    ):
        mode = {"transportType": "WebSocket"}
        body = {"eventFilters": [MESSAGES], "deliveryMode": mode}
        meta, document = socket.request("POST", SUBSCRIPTION, body)
        if permitted:
            assert meta["status"] == 200
        else:
            assert (meta["status"], document["errorCode"]) == (403, "SUB-528")
            assert "[SubscriptionWebSocket]" in document["message"]
