"""Snapshots: what was taken is there again, in this emulator and in another."""

import json
import random
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ringkit import filters
from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._clock import Clock
from ringkit_emulator._snapshots.snapshot import STORED, parts_of, sealed
from ringkit_emulator._snapshots.values import member_names
from tests.emulator.bodies import body_for
from tests.emulator.preparation import ids_for
from tests.emulator.requests import DESCRIPTION, smallest
from tests.emulator.subscriptions.webhook_receiver import Receiver
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of
from tests.support.platform import NO_LIMITS

NOON = 1_767_787_200.0
OUTSIDE = "+16505550177"
LISTS = (
    f"{EXTENSION}/message-store?dateFrom=2025-12-01&perPage=1000",
    f"{EXTENSION}/call-log?dateFrom=2025-12-01&perPage=1000&view=Detailed",
    f"{EXTENSION}/address-book/contact",
    f"{EXTENSION}/presence?detailedTelephonyState=true",
    f"{ACCOUNT}/extension",
    f"{ACCOUNT}/phone-number",
    f"{ACCOUNT}/a2p-sms/messages",
    "/team-messaging/v1/chats",
    "/restapi/v1.0/subscription",
)


def busy(emulator: Emulator, api: Api) -> None:
    """Begin what will take a minute of the emulator's clock, and change what can be changed."""
    own = {"from": {"phoneNumber": emulator.phone_number}}
    text = {**own, "to": [{"phoneNumber": OUTSIDE}], "text": "On my way"}
    requests: list[tuple[str, str, Any]] = [
        ("POST", f"{EXTENSION}/sms", text),
        ("POST", f"{EXTENSION}/fax", {"to": [{"phoneNumber": OUTSIDE}], "coverPageText": "Hi"}),
        ("POST", f"{EXTENSION}/ring-out", {**own, "to": {"phoneNumber": OUTSIDE}}),
        ("POST", f"{EXTENSION}/address-book/contact", {"firstName": "Nina"}),
        ("PUT", f"{EXTENSION}/presence", {"userStatus": "Busy"}),
        ("POST", f"{ACCOUNT}/extension", {
            "contact": {"firstName": "Zoe", "email": "zoe@example.com"}, "type": "User",
        }),
        ("POST", "/team-messaging/v1/teams", {"name": "Night", "public": False, "members": []}),
        ("POST", f"{ACCOUNT}/a2p-sms/batches", {
            "from": emulator.phone_number, "text": "Sale", "messages": [{"to": [OUTSIDE]}],
        }),
        ("POST", "/restapi/v1.0/subscription", {
            "eventFilters": [f"{EXTENSION}/message-store"],
            "deliveryMode": {"transportType": "PubNub"},
        }),
    ]  # fmt: skip
    for method, path, body in requests:
        files = {"attachment": ("a.txt", b"Hello", "text/plain")} if path.endswith("/fax") else None
        arguments = {"data": {"to": OUTSIDE}, "files": files} if files else {"json": body}
        answer = api.request(method, path, **arguments)  # type: ignore[arg-type]
        assert answer.is_success, (path, answer.text)
    emulator.inbound_call(from_=OUTSIDE)
    emulator.inbound_voicemail("Call me", from_=OUTSIDE)
    emulator.set_manner("+16505550178", "busy")
    emulator.fail_next("fax", "LineBusy")


def after_a_minute(emulator: Emulator, api: Api) -> dict[str, Any]:
    """Return what the lists show when the calls and messages in progress have ended."""
    emulator.clock.advance(60)
    emulator.inbound_sms("After that", from_=OUTSIDE)
    return {path: api.get(path).raise_for_status().json() for path in LISTS}


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS, frozen_clock=True, start_time=NOON) as running:
        yield running


def test_what_was_in_progress_ends_the_same_way(emulator: Emulator, api: Api) -> None:
    busy(emulator, api)
    snapshot = emulator.snapshot()
    first = after_a_minute(emulator, api)
    messages = first[LISTS[0]]["records"]
    sent = [m for m in messages if m["to"][0].get("phoneNumber") == OUTSIDE]
    assert {m["messageStatus"] for m in sent} >= {"Delivered", "Sent"}
    assert any(r["result"] == "Voicemail" for r in first[LISTS[1]]["records"])
    for _ in range(2):
        emulator.restore(snapshot)
        assert (emulator.log(), emulator.clock.time()) == ([], NOON)
        assert after_a_minute(emulator, api) == first
    emulator.restore(snapshot)
    assert json.loads(emulator.snapshot()) == json.loads(snapshot)


def test_tokens_of_before_are_valid_and_those_of_after_are_not(
    emulator: Emulator, api: Api
) -> None:
    before = api.token(assertion=emulator.jwt).json()
    snapshot = emulator.snapshot()
    later = [api.token(assertion=emulator.jwt).json() for _ in range(3)]
    for _ in range(2):
        emulator.restore(snapshot)
        assert api.use(before).get(EXTENSION).status_code == 200
        # Not even when as many have logged in again as had before.
        later += [api.token(assertion=emulator.jwt).json() for _ in range(3)]
        access = [tokens["access_token"] for tokens in later]
        assert len(set(access)) == len(access)
        for tokens in later[:3]:
            assert code_of(api.use(tokens).get(EXTENSION)) == "OAU-213"
    refreshed = api.token("refresh_token", refresh_token=before["refresh_token"])
    assert refreshed.status_code == 200


def test_another_emulator_continues(emulator: Emulator, api: Api, tmp_path: Path) -> None:
    busy(emulator, api)
    path = tmp_path / "busy.json"
    emulator.snapshot(path)
    first = after_a_minute(emulator, api)
    with Emulator(seed=99, limits=NO_LIMITS, frozen_clock=True) as other, Api(other) as there:
        there.headers["Authorization"] = api.headers["Authorization"]
        assert there.get(EXTENSION).status_code == 401
        other.restore(path)
        assert (other.jwt, other.client_id) == (emulator.jwt, emulator.client_id)
        found = after_a_minute(other, there)
        moved = json.loads(json.dumps(first).replace(emulator.url, other.url))
        assert found == moved
        assert emulator.url not in json.dumps(found)
        with other.client() as rc:
            assert rc.api.extensions.read_extension().extension_number == "101"


def test_rate_limits_are_as_they_were() -> None:
    with Emulator(limits={"Light": 3}, frozen_clock=True) as emulator, Api(emulator) as api:
        api.get(EXTENSION)
        api.get(EXTENSION)
        snapshot = emulator.snapshot()
        for _ in range(2):
            emulator.restore(snapshot)
            assert [api.get(EXTENSION).status_code for _ in range(2)] == [200, 429]


def test_a_subscription_over_a_websocket_continues() -> None:
    with Emulator(limits=NO_LIMITS) as emulator, emulator.client() as rc:
        with rc.subscription(filters.message_store()) as subscription:
            snapshot = emulator.snapshot()
            emulator.restore(snapshot)
            emulator.inbound_sms("Still there?")
            event = subscription.next(timeout=20)
        assert event is not None
        assert "createSubscription" not in emulator.executed()


def test_what_a_webhook_has_not_got_yet_is_posted() -> None:
    options = SubscriptionOptions(webhook_redelivery=(30.0,))
    with (
        Receiver() as receiver,
        Emulator(limits=NO_LIMITS, frozen_clock=True, subscriptions=options) as emulator,
        Api(emulator) as api,
    ):
        mode = {"transportType": "WebHook", "address": receiver.url}
        body = {"eventFilters": [f"{EXTENSION}/message-store"], "deliveryMode": mode}
        assert api.post("/restapi/v1.0/subscription", json=body).status_code == 200
        receiver.behaviour.status = 503
        emulator.inbound_sms("One")
        receiver.wait(2)
        snapshot = emulator.snapshot()
        receiver.behaviour.status = 200
        emulator.restore(snapshot)
        emulator.clock.advance(31)
        receiver.wait(3)


def test_every_part_is_stored_or_is_none_of_it(emulator: Emulator) -> None:
    """A member that is added to the state is added to the table, or is no state."""
    gateway = emulator._websockets.gateway
    parts = parts_of(emulator._platform, gateway)
    assert STORED.keys() <= parts.keys()
    elsewhere = {
        ("webhooks", "_queues"), ("webhooks", "_tasks"), ("webhooks", "_tls_context"),
        ("channels", "_polls"), ("ids", "_secrets"), ("components", "_resets"),
        ("components", "request_log"), ("components", "services"), ("components", "_state_file"),
        ("components", "bus"), ("components", "routes"), ("components", "parameters"),
        ("components", "bodies"), ("context", "bus"), ("channels", "_closed"),
        ("components", "user"), ("components", "app"),
    }  # fmt: skip
    data = (dict, list, set)
    known = {id(part) for part in parts.values()}
    for name, part in parts.items():
        if isinstance(part, Clock):
            continue
        for member in member_names(type(part), part):
            value = getattr(part, member)
            if member in STORED.get(name, ()) or (name, member) in elsewhere:
                continue
            if isinstance(value, data) and id(value) not in known:
                # Callbacks between parts, and tables of the options and the description.
                assert member in {
                    "on_end", "on_renewal", "on_session_end", "on_reset", "listeners",
                    "_transports", "_limits",
                }, (name, member)  # fmt: skip


def test_whatever_an_operation_leaves_is_in_the_snapshot() -> None:
    many = SubscriptionOptions(limit=1000)
    with (
        Receiver() as receiver,
        Emulator(limits=NO_LIMITS, frozen_clock=True, subscriptions=many) as emulator,
        Api(emulator) as api,
    ):
        api.webhook = receiver.url
        for operation in DESCRIPTION.operations.values():
            if operation.method in ("POST", "PUT", "PATCH") and operation.group != "Auth":
                sent = body_for(api, smallest(operation, ids_for(api, operation)))
                api.request(sent.operation.method, sent.url, **sent.arguments())
        snapshot = emulator.snapshot()
        emulator.restore(snapshot)
        assert json.loads(emulator.snapshot()) == json.loads(snapshot)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        pytest.param(lambda _: b"\x80\x04", "not JSON", id="pickle"),
        pytest.param(lambda _: b"[]", "not a snapshot of an emulator", id="other-json"),
        pytest.param(
            lambda s: s.replace(b'"version":1', b'"version":99'),
            "has version 99, and this emulator reads version 1", id="version",
        ),
        pytest.param(
            lambda s: s.replace(b'["Extension",', b'["Popen",'), "there is no class Popen",
            id="class",
        ),
        pytest.param(
            lambda s: s.replace(b'"timers":[]', b'"timers":[{"$method":["clients","find"]}]'),
            "a timer cannot call clients.find", id="method",
        ),
        pytest.param(
            lambda s: s.replace(b'"timers":[]', b'"timers":[{"$function":"system"}]'),
            "damaged", id="function",
        ),
        pytest.param(
            lambda s: s.replace(b'["Extension",{', b'["Extension",{"__class__":1,'),
            "Extension has no member __class__", id="member",
        ),
        pytest.param(
            lambda s: s.replace(b'["Extension",{"id":"', b'["Extension",{"email":"'),
            "Extension needs the member id", id="member-missing",
        ),
        pytest.param(
            lambda s: s.replace(b'"timers":[]', b'"timers":[{"$random":[3,[-1],null]}]'),
            "damaged", id="random",
        ),
        pytest.param(lambda _: b"[" * 100_000, "not JSON", id="nested"),
    ],
)  # fmt: skip
def test_what_is_no_snapshot_is_refused(
    emulator: Emulator, api: Api, change: Any, message: str
) -> None:
    snapshot = emulator.snapshot()
    content = json.loads(snapshot)
    del content["sha256"]
    spoilt = change(json.dumps(content, separators=(",", ":")).encode())
    if spoilt.startswith(b"{"):
        spoilt = sealed(json.loads(spoilt))
    assert spoilt != snapshot
    with pytest.raises(ValueError, match=message):
        emulator.restore(spoilt)
    assert api.token(assertion=emulator.jwt).status_code == 200


def test_a_damaged_snapshot_is_refused_and_nothing_is_lost(emulator: Emulator, api: Api) -> None:
    busy(emulator, api)
    snapshot = emulator.snapshot()
    emulator.inbound_sms("After the snapshot", from_=OUTSIDE)
    present = emulator.snapshot()
    chance = random.Random(20260101)
    same = json.loads(snapshot)
    for _ in range(200):
        spoilt = bytearray(snapshot)
        for _ in range(chance.choice((1, 1, 4))):
            at = chance.randrange(len(spoilt))
            match chance.randrange(4):
                case 0:
                    spoilt[at] = chance.randrange(256)
                case 1:
                    spoilt[at] = chance.choice(b'0123456789"[]{}:,$')
                case 2:
                    del spoilt[at : at + chance.randrange(1, 40)]
                case _:
                    begin = chance.randrange(len(snapshot))
                    spoilt[at:at] = snapshot[begin : begin + chance.randrange(1, 30)]
        try:
            if json.loads(bytes(spoilt)) == same:
                continue
        except ValueError:
            pass
        with pytest.raises(ValueError, match="snapshot"):
            emulator.restore(bytes(spoilt))
    assert emulator.snapshot() == present
    assert api.get(EXTENSION).status_code == 200


def without_secrets(text: str) -> str:
    """Return an answer without its sync token, which is another after each restoration."""
    return re.sub(r'"syncToken":"\w+"', "", text)


def test_whatever_happened_the_lists_are_equal_in_another_emulator() -> None:
    """After random operations and acts, all lists answer the same where the state is restored."""
    reads = [
        operation for operation in DESCRIPTION.operations.values()
        if operation.method == "GET" and operation.group != "Auth"
    ]  # fmt: skip
    writes = [
        operation for operation in DESCRIPTION.operations.values()
        if operation.method in ("POST", "PUT", "PATCH") and operation.group != "Auth"
    ]  # fmt: skip
    chance = random.Random(20260529)
    many = SubscriptionOptions(limit=1000)
    with (
        Receiver() as receiver,
        Emulator(limits=NO_LIMITS, frozen_clock=True, start_time=NOON, subscriptions=many) as first,
        Api(first) as api,
    ):
        api.webhook = receiver.url
        acts: list[Callable[[], object]] = [
            lambda: first.inbound_sms("Hello", from_=OUTSIDE),
            lambda: first.inbound_call(from_=OUTSIDE),
            lambda: first.inbound_voicemail("Call me", from_=OUTSIDE),
            lambda: first.fail_next("fax", "LineBusy"),
            lambda: first.clock.advance(chance.uniform(1, 90)),
        ]
        asked = [smallest(operation, ids_for(api, operation)) for operation in reads]
        chosen = chance.sample(writes, 120)
        walk = [body_for(api, smallest(operation, ids_for(api, operation))) for operation in chosen]
        for sent in walk:
            api.request(sent.operation.method, sent.url, **sent.arguments())
            chance.choice(acts)()
        snapshot = first.snapshot()
        with Emulator(limits=NO_LIMITS, frozen_clock=True, seed=4, subscriptions=many) as second:
            second.restore(first.snapshot())
            second.restore(snapshot)
            first.restore(snapshot)
            with Api(second, logged_in=False) as there:
                there.headers["Authorization"] = api.headers["Authorization"]
                for emulator in (first, second):
                    emulator.clock.advance(45)  # what was in progress ends the same way
                answered = 0
                for request in asked:
                    arguments = request.operation.method, request.url
                    here = api.request(*arguments, **request.arguments())
                    other = there.request(*arguments, **request.arguments())
                    answered += here.is_success
                    moved = here.text.replace(first.url, second.url)
                    moved = moved.replace(first.media_url, second.media_url)
                    assert other.status_code == here.status_code, request.url
                    assert without_secrets(other.text) == without_secrets(moved), request.url
                assert answered > len(asked) / 2, answered


def test_over_http(emulator: Emulator, api: Api) -> None:
    def control(**arguments: object) -> httpx.Response:
        return httpx.post(emulator.control_url, json=arguments)

    snapshot = control(op="snapshot").json()["snapshot"]
    emulator.inbound_sms("More")
    before = api.get(f"{EXTENSION}/message-store").json()
    assert control(op="restore", snapshot=snapshot).json() == {"ok": True, "jwt": emulator.jwt}
    assert api.get(f"{EXTENSION}/message-store").json() != before
    refused = control(op="restore", snapshot="{}")
    assert (refused.status_code, "not a snapshot" in refused.json()["error"]) == (400, True)


@pytest.mark.parametrize("seed", [0, 5])
def test_the_jwt_is_that_of_the_seed(seed: int) -> None:
    found = set()
    for start in (NOON, NOON + 1e6):
        with Emulator(seed=seed, start_time=start) as emulator, Api(emulator) as api:
            emulator.reset()
            found.add(emulator.jwt)
            assert api.token(assertion=emulator.jwt).status_code == 200
    assert len(found) == 1
    with Emulator(seed=seed + 1) as other:
        assert other.jwt not in found
