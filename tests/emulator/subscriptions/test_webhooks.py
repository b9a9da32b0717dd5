"""Webhooks: handshake, deliveries, failures, with a real HTTP receiver (platform-facts.md, 9.4)."""

import socket
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from tests.emulator.subscriptions.certificates import server_context
from tests.emulator.subscriptions.webhook_receiver import Behaviour, Received, Receiver
from tests.emulator.support import Api, code_of, fits

PATH = "/restapi/v1.0/subscription"
WEBINAR_PATH = "/webinar/notifications/v1/subscriptions"
EXTENSION = "/restapi/v1.0/account/~/extension/~"
STORE = f"{EXTENSION}/message-store"
JSON = {"Content-Type": "application/json"}


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    """A webhook that accepts the handshake and all notifications."""
    with Receiver() as running:
        yield running


def ask(api: Api, mode: dict[str, str], *filters: str, **more: Any) -> httpx.Response:
    document = {"eventFilters": list(filters) or [STORE], "deliveryMode": mode, **more}
    return api.post(PATH, json=document)


def subscribed(api: Api, mode: dict[str, str], *filters: str, **more: Any) -> Any:
    return fits(ask(api, mode, *filters, **more), "createSubscription")


def numbers(received: list[Received]) -> list[int]:
    return [one.json()["body"]["number"] for one in received]


def test_handshake(api: Api, receiver: Receiver) -> None:
    document = subscribed(api, receiver.mode | {"verificationToken": "s3cret"})
    (asked,) = receiver.wait(1)
    assert asked.body == b""
    assert asked.headers["content-length"] == "0"
    assert "content-type" not in asked.headers
    assert asked.headers["accept"] == "application/json"
    assert len(asked.headers["validation-token"]) >= 16
    assert asked.headers["verification-token"] == "s3cret"
    assert asked.headers["user-agent"].startswith("RingCentral-Webhook/")
    mode = {"transportType": "WebHook", "address": receiver.url, "encryption": False}
    assert document["deliveryMode"] == mode
    assert document["expiresIn"] == 604_800
    again = subscribed(api, receiver.mode)
    assert again["id"] != document["id"]
    other = receiver.wait(2)[1]
    assert other.headers["validation-token"] != asked.headers["validation-token"]
    assert "verification-token" not in other.headers


@pytest.mark.parametrize("keeps", [True, False])
def test_what_is_queued_is_posted_over_one_connection_if_it_is_kept(
    api: Api, emulator: Emulator, keeps: bool
) -> None:
    with Receiver(keeps_connections=keeps) as receiver:
        subscribed(api, receiver.mode)
        with receiver.silent():
            for number in range(5):
                assert emulator.notify(STORE, {"number": number}) == 1
        assert numbers(receiver.wait(6)[1:]) == list(range(5))
        assert receiver.connections == 1 + (1 if keeps else 5)  # one for the handshake


@pytest.mark.parametrize(
    ("code", "behaviour"),
    [
        ("SUB-522", Behaviour(status=201)),
        ("SUB-522", Behaviour(status=302, headers={"Location": "/hook"})),
        ("SUB-522", Behaviour(status=500)),
        ("SUB-520", Behaviour(echo=False)),
        ("SUB-525", Behaviour(echo=False, headers=JSON | {"Validation-Token": "another"})),
        ("SUB-525", Behaviour(body=b"x" * 1024)),
        ("SUB-525", Behaviour(headers=JSON | {"X-Large": "x" * 1024})),
        ("SUB-525", Behaviour(headers={})),
        ("SUB-525", Behaviour(headers={"Content-Type": "text/html"})),
        ("SUB-521", Behaviour(hang_up=True)),
    ],
    ids=[
        *("201", "redirect", "500", "no echo", "wrong echo", "body", "headers"),
        *("no type", "HTML", "hang up"),
    ],
)
def test_handshake_that_fails(
    api: Api, receiver: Receiver, code: str, behaviour: Behaviour
) -> None:
    receiver.behaviour = behaviour
    answer = ask(api, receiver.mode)
    assert (answer.status_code, code_of(answer)) == (400, code), answer.text
    assert api.get(PATH).json()["records"] == []
    assert len(receiver.received) == 1


def test_slow_handshake(receiver: Receiver) -> None:
    options = SubscriptionOptions(webhook_timeout=0.2)
    receiver.behaviour = Behaviour(delay=1)
    with Emulator(subscriptions=options) as emulator, Api(emulator) as api:
        answer = ask(api, receiver.mode)
        assert (answer.status_code, code_of(answer)) == (400, "SUB-521")
        assert "in time" in answer.json()["message"]


def test_unreachable_address(api: Api) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        answer = ask(api, {"transportType": "WebHook", "address": address})
    assert (answer.status_code, code_of(answer)) == (400, "SUB-521")


@pytest.mark.parametrize(
    "address", ["", "ftp://127.0.0.1/", "/hook", "http://", "http://[::1", "http://h:99999/"]
)
def test_invalid_addresses(api: Api, address: str) -> None:
    answer = ask(api, {"transportType": "WebHook", "address": address})
    assert (answer.status_code, code_of(answer)) == (400, "CMN-101")


@pytest.mark.parametrize("secret", ["", "line\r\nbreak", "ü", 7])
def test_invalid_secrets(api: Api, receiver: Receiver, secret: Any) -> None:
    answer = ask(api, receiver.mode | {"verificationToken": secret})
    assert (answer.status_code, code_of(answer)) == (400, "CMN-101")
    assert answer.json()["errors"][0]["parameterName"] == "deliveryMode.verificationToken"
    assert receiver.received == []


def test_the_content_type_of_the_reply_may_be_left_free(receiver: Receiver) -> None:
    receiver.behaviour = Behaviour(headers={"Content-Type": "application/json; charset=utf-8"})
    with Emulator() as emulator, Api(emulator) as api:
        subscribed(api, receiver.mode)
    options = SubscriptionOptions(webhook_json_replies=False)
    receiver.behaviour = Behaviour(headers={"Content-Type": "text/html"})
    with Emulator(subscriptions=options) as emulator, Api(emulator) as api:
        subscribed(api, receiver.mode)


def test_tls(receiver: Receiver, tmp_path: Path) -> None:
    context, trusted = server_context(tmp_path)
    options = SubscriptionOptions(webhook_ca=str(trusted))
    with Receiver(context) as secure:
        with Emulator() as emulator, Api(emulator) as api:
            answer = ask(api, secure.mode)
            assert (answer.status_code, code_of(answer)) == (400, "SUB-524")
        with Emulator(subscriptions=options) as emulator, Api(emulator) as api:
            subscribed(api, secure.mode)
            assert emulator.notify(STORE, {"number": 1}) == 1
            assert numbers(secure.wait(2)[1:]) == [1]


def test_deliveries(emulator: Emulator, api: Api, receiver: Receiver) -> None:
    document = subscribed(api, receiver.mode | {"verificationToken": "s3cret"})
    emulator.inbound_sms("Grüße")
    emulator.notify(STORE, {"number": 2})
    emulator.notify(STORE, {"number": 3})
    first, *rest = receiver.wait(4)[1:]
    assert first.headers["content-type"] == "application/json; charset=UTF-8"
    assert first.headers["user-agent"].startswith("RingCentral-Webhook/")
    assert first.headers["verification-token"] == "s3cret"
    assert "validation-token" not in first.headers
    received = first.json()
    assert received["subscriptionId"] == document["id"]
    assert received["event"] == document["eventFilters"][0]
    assert received["ownerId"] == emulator.extension_id
    assert received["body"]["changes"][0]["type"] == "SMS"
    assert numbers(rest) == [2, 3]


def test_a_webhook_is_sent_nothing_that_it_set(emulator: Emulator, api: Api) -> None:
    with Receiver(keeps_connections=True) as receiver:
        subscribed(api, receiver.mode)
        receiver.behaviour.headers = JSON | {"Set-Cookie": "session=1; Path=/"}
        with receiver.silent():
            for number in range(3):
                emulator.notify(STORE, {"number": number})
        assert ["cookie" in one.headers for one in receiver.wait(4)] == [False] * 4


def test_both_headers_of_the_secret(receiver: Receiver) -> None:
    options = SubscriptionOptions(webhook_verified_by="Validation-Token")
    with Emulator(subscriptions=options) as emulator, Api(emulator) as api:
        subscribed(api, receiver.mode | {"verificationToken": "s3cret"})
        emulator.notify(STORE, {"number": 1})
        asked, received = receiver.wait(2)
        assert asked.headers["validation-token"] != "s3cret"
        assert received.headers["validation-token"] == "s3cret"
    with Emulator() as emulator, Api(emulator) as api:
        subscribed(api, receiver.mode | {"validationToken": "other"})
        emulator.notify(STORE, {"number": 1})
        assert receiver.wait(4)[3].headers["validation-token"] == "other"


def test_failures_blacklist(emulator: Emulator, api: Api, receiver: Receiver) -> None:
    path = f"{PATH}/{subscribed(api, receiver.mode)['id']}"
    receiver.behaviour = Behaviour(status=503)
    emulator.notify(STORE, {"number": 1})
    receiver.wait(2)
    emulator.clock.advance(599)
    # A success restarts the time of failures.
    receiver.behaviour = Behaviour(status=204)
    emulator.notify(STORE, {"number": 2})
    receiver.wait(3)
    receiver.behaviour = Behaviour(status=302, headers={"Location": "/hook"})
    emulator.clock.advance(1)
    emulator.notify(STORE, {"number": 3})
    emulator.notify(STORE, {"number": 4})
    # The fourth is sent after the failure of the third has been recorded.
    receiver.wait(5)
    assert api.get(path).json()["status"] == "Active"
    emulator.clock.advance(600)
    document = notify_until_blacklisted(emulator, api, path)
    assert document["blacklistedData"]["reason"] == "HTTP status 302"
    assert document["blacklistedData"]["blacklistedAt"].endswith("Z")
    assert numbers(receiver.received[1:5]) == [1, 2, 3, 4]
    receiver.behaviour = Behaviour()
    sent = len(receiver.received)
    assert emulator.notify(STORE, {"number": 6}) == 0
    renewed = api.post(f"{path}/renew")
    assert (renewed.status_code, renewed.json()["status"]) == (200, "Blacklisted")
    assert api.delete(path).status_code == 204
    subscribed(api, receiver.mode)
    assert emulator.notify(STORE, {"number": 7}) == 1
    assert numbers(receiver.wait(sent + 2)[sent + 1 :]) == [7]


def notify_until_blacklisted(emulator: Emulator, api: Api, path: str) -> Any:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        document = fits(api.get(path), "readSubscription")
        if document["status"] == "Blacklisted":
            return document
        emulator.notify(STORE, {"number": 5})
        time.sleep(0.02)
    return pytest.fail("not blacklisted")


def test_blacklisted_by_the_test(emulator: Emulator, api: Api, receiver: Receiver) -> None:
    one, two = subscribed(api, receiver.mode), subscribed(api, receiver.mode)
    emulator.blacklist(one["id"], "too slow")
    document = fits(api.get(f"{PATH}/{one['id']}"), "readSubscription")
    assert (document["status"], document["blacklistedData"]["reason"]) == (
        "Blacklisted",
        "too slow",
    )
    control = httpx.post(emulator.control_url, json={"op": "blacklist", "subscription": two["id"]})
    assert control.status_code == 200
    assert api.get(f"{PATH}/{two['id']}").json()["status"] == "Blacklisted"
    with pytest.raises(ValueError, match="no subscription"):
        emulator.blacklist("nothing")


def test_week_and_ten_years(emulator: Emulator, api: Api, receiver: Receiver) -> None:
    path = f"{PATH}/{subscribed(api, receiver.mode, expiresIn=10**9)['id']}"
    assert api.get(path).json()["expiresIn"] == 315_360_000
    assert api.put(path).json()["expiresIn"] == 604_800
    emulator.clock.advance(604_799)
    api.use(api.token(assertion=emulator.jwt).json())
    assert emulator.notify(STORE, {"number": 1}) == 1
    emulator.clock.advance(1)
    assert code_of(api.get(path)) == "SUB-507"
    assert emulator.notify(STORE, {"number": 2}) == 0
    assert numbers(receiver.wait(2)[1:]) == [1]


@pytest.mark.parametrize(
    ("transport", "permission"),
    [("WebHook", "SubscriptionWebhook"), ("RC/APNS", "SubscriptionAPNS"), ("PubNub", None)],
)
def test_app_permission(receiver: Receiver, transport: str, permission: str | None) -> None:
    mode = {"certificateName": "c", "registrationId": "r", **receiver.mode}
    mode["transportType"] = transport
    needed = frozenset({"ReadMessages"})
    with Emulator(permissions=needed) as emulator, Api(emulator) as api:
        answer = ask(api, mode)
        if permission is None:
            assert answer.status_code == 200
        else:
            assert (answer.status_code, code_of(answer)) == (403, "SUB-528")
            assert answer.json()["message"] == (
                f"[{permission}] application permission is required for [{transport}] transport"
            )
            assert receiver.received == []
    if permission is not None:
        with Emulator(permissions=needed | {permission}) as emulator, Api(emulator) as api:
            assert ask(api, mode).status_code == 200


def test_redelivery(receiver: Receiver) -> None:
    """A notification is posted again after its pauses, and others do not wait for it."""
    options = SubscriptionOptions(webhook_redelivery=(10, 60))
    with Emulator(frozen_clock=True, subscriptions=options) as emulator, Api(emulator) as api:
        subscribed(api, receiver.mode)
        receiver.behaviour = Behaviour(statuses=[500, 200, 503, 200])
        emulator.notify(STORE, {"number": 1})
        # What follows is posted when the failure before it has been recorded.
        for number, pause, count in [(2, 0, 3), (3, 10, 5), (4, 60, 7), (5, 1000, 8)]:
            emulator.clock.advance(pause)
            emulator.notify(STORE, {"number": number})
            receiver.wait(count)
        received = receiver.received[1:]
        assert numbers(received) == [1, 2, 1, 3, 1, 4, 5]
        assert received[0].body == received[2].body == received[4].body


def test_limit_is_checked_before_the_handshake(receiver: Receiver) -> None:
    options = SubscriptionOptions(limit=1)
    with Emulator(subscriptions=options) as emulator, Api(emulator) as api:
        subscribed(api, receiver.mode)
        assert code_of(ask(api, receiver.mode)) == "SUB-505"
        assert len(receiver.received) == 1


def test_webinar_subscriptions(emulator: Emulator, api: Api, receiver: Receiver) -> None:
    event = "/webinar/configuration/v1/company/sessions"
    document = {"eventFilters": [event], "deliveryMode": receiver.mode}
    answer = api.post(WEBINAR_PATH, json=document)
    assert answer.status_code == 201
    made = fits(answer, "rcwN11sCreateSubscription")
    path = f"{WEBINAR_PATH}/{made['id']}"
    assert made["uri"] == emulator.url + path
    listed = fits(api.get(WEBINAR_PATH), "rcwN11sListSubscriptions")
    assert listed["records"] == [made]
    assert api.get(PATH).json()["records"] == []
    assert api.get(f"{PATH}/{made['id']}").status_code == 404
    assert api.post(f"{path}/renew").status_code == 200
    assert emulator.notify(event, {"number": 1}) == 1
    assert numbers(receiver.wait(2)[1:]) == [1]
    assert code_of(ask(api, receiver.mode, event)) == "SUB-508"
    refused = api.post(WEBINAR_PATH, json=document | {"eventFilters": [STORE]})
    assert code_of(refused) == "SUB-508"
    assert api.delete(path).status_code == 204


def test_reset_forgets(emulator: Emulator, api: Api, receiver: Receiver) -> None:
    subscribed(api, receiver.mode)
    emulator.reset()
    assert emulator.notify(STORE, {"number": 1}) == 0
    api.use(api.token(assertion=emulator.jwt).json())
    assert api.get(PATH).json()["records"] == []


def test_stop_while_a_webhook_is_slow(receiver: Receiver) -> None:
    with Emulator() as emulator, Api(emulator) as api:
        subscribed(api, receiver.mode)
        receiver.behaviour = Behaviour(delay=0.5)
        emulator.notify(STORE, {"number": 1})
