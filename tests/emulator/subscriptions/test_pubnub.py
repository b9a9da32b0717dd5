"""Notifications over PubNub, read by the real clients (platform-facts.md, 9.3 and 13)."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._subscriptions.pubnub import encrypt
from tests.emulator.subscriptions.pubnub_clients import CLIENTS, decrypted
from tests.emulator.support import Api
from tests.support.platform import NO_LIMITS

PATH = "/restapi/v1.0/subscription"
EXTENSION = "/restapi/v1.0/account/~/extension/~"
STORE = f"{EXTENSION}/message-store"
PRESENCE = f"{EXTENSION}/presence"
EXTERNAL_NUMBER = "+16505550123"


@pytest.fixture(params=CLIENTS)
def client_type(request: pytest.FixtureRequest) -> Any:
    """Each of the real clients in turn."""
    return CLIENTS[request.param]


def subscribed(api: Api, *filters: str, **more: Any) -> Any:
    mode = {"transportType": "PubNub", **more}
    answer = api.post(PATH, json={"eventFilters": list(filters), "deliveryMode": mode})
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_encryption_matches_the_sample() -> None:
    envelope = {
        "uuid": "00000000-0000-4000-8000-000000000001",
        "event": "/restapi/v1.0/account/1/extension/2/presence",
        "timestamp": "2026-01-02T03:04:05.678Z",
        "subscriptionId": "s-1",
        "ownerId": "2",
        "body": {"extensionId": "2", "telephonyStatus": "NoCall"},
    }
    text = (
        "bQwO2U8jz3vttg6raABEBn+2FMiNDrybOV1raCmk9otLjRnzYg6KN8XJOQa30oKo9tdgyq1GlabQRuNy"
        "qVm6VQXSSMi8pnspUnPMxcLAJ+bg0lFq38WYVWf2f4N5a8FGGy6YKwoWtzFuFqSCUagIRtYePPEgLT3G"
        "9FGIMqrgYyW01vOFjSGonhkpN4rOLPLIgv6BAgnAbs4pYoirext+M352Yr7DDnTiy95sEQcUcM3PTILm"
        "/VLVlj/ASAZTrWN28oRjiBaOK0aGQkvFd1fwtqB8zR7KTz4XLB72p03hKYj68GTpvSiEs8kV9LjHRo5l"
    )
    key = "AAECAwQFBgcICQoLDA0ODw=="
    assert encrypt(envelope, key) == text
    assert decrypted({"encryptionKey": key}, text) == envelope


def test_notifications(emulator: Emulator, api: Api, client_type: Any) -> None:
    document = subscribed(api, STORE, f"{STORE}/instant?type=SMS", PRESENCE)
    mode = document["deliveryMode"]
    assert mode["encryption"] is True
    with closing(client_type(emulator.pubnub_origin, mode)) as client:
        message = emulator.inbound_sms("hello", from_=EXTERNAL_NUMBER)
        api.put(PRESENCE, json={"userStatus": "Busy"})
        assert emulator.notify(PRESENCE, {"sequence": 7}) == 1
        received = client.listener.wait(4)
    by_kind = [one["event"].rpartition("/")[2] for one in received]
    assert by_kind == ["message-store", "instant?type=SMS", "presence", "presence"]
    for one in received:
        assert one["subscriptionId"] == document["id"]
        assert one["ownerId"] == emulator.extension_id
        assert one["event"] in document["eventFilters"]
        assert one["timestamp"].endswith("Z")
    assert len({one["uuid"] for one in received}) == 4
    assert received[0]["body"]["changes"][0]["newMessageIds"] == [message["id"]]
    assert received[1]["body"]["subject"] == "hello"
    assert received[1]["body"]["from"]["phoneNumber"] == EXTERNAL_NUMBER
    assert received[2]["body"]["userStatus"] == "Busy"
    assert "activeCalls" not in received[2]["body"]
    assert received[3]["body"] == {"sequence": 7}


def test_plain_payloads(emulator: Emulator, api: Api, client_type: Any) -> None:
    mode = subscribed(api, STORE)["deliveryMode"]
    assert mode["encryption"] is False
    with closing(client_type(emulator.pubnub_origin, mode)) as client:
        emulator.inbound_sms("Grüße 🙂")
        (received,) = client.listener.wait(1)
    assert received["body"]["extensionId"] == int(emulator.extension_id)


def test_burst_arrives_in_order(emulator: Emulator, api: Api, client_type: Any) -> None:
    mode = subscribed(api, STORE, encryption=True)["deliveryMode"]
    with closing(client_type(emulator.pubnub_origin, mode)) as client:
        for number in range(350):
            assert emulator.notify(STORE, {"number": number}) == 1
        received = client.listener.wait(350)
    assert [one["body"]["number"] for one in received] == list(range(350))


def test_nothing_is_lost_while_the_connection_is_down(
    emulator: Emulator, api: Api, client_type: Any
) -> None:
    mode = subscribed(api, STORE)["deliveryMode"]
    with closing(client_type(emulator.pubnub_origin, mode)) as client:
        emulator.notify(STORE, {"number": 1})
        client.listener.wait(1)
        # The poll in progress is answered; the next one is dropped.
        emulator.faults.add(kind="drop", path="/v2/subscribe/*", count=1)
        emulator.notify(STORE, {"number": 2})
        emulator.notify(STORE, {"number": 3})
        received = client.listener.wait(3)
    assert [one["body"]["number"] for one in received] == [1, 2, 3]


def test_idle_polls_end_and_begin_again(emulator: Emulator, api: Api, client_type: Any) -> None:
    mode = subscribed(api, STORE)["deliveryMode"]
    with closing(client_type(emulator.pubnub_origin, mode)) as client:
        for passed in range(1, 3):
            wait_for_polls(emulator, waiting=1)
            emulator.clock.advance(280)
            wait_for_polls(emulator, answered=passed + 1)
        emulator.notify(STORE, {"number": 1})
        assert len(client.listener.wait(1)) == 1


def polls(emulator: Emulator) -> list[int | None]:
    """Return the statuses of the polls, None of those that wait."""
    return [entry.status for entry in emulator.log() if entry.path.startswith("/v2/subscribe/")]


def wait_for_polls(emulator: Emulator, *, waiting: int = 0, answered: int = 0) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        statuses = polls(emulator)
        if statuses.count(None) >= waiting and statuses.count(200) >= answered:
            return
        time.sleep(0.01)
    pytest.fail(f"polls: {polls(emulator)}")


def test_a_day_of_renewals(emulator: Emulator, api: Api, client_type: Any) -> None:
    document = subscribed(api, STORE)
    path, mode = f"{PATH}/{document['id']}", document["deliveryMode"]
    with closing(client_type(emulator.pubnub_origin, mode)) as client:
        for number in range(24):
            for _ in range(4):
                emulator.clock.advance(899)
                assert api.post(f"{path}/renew").json()["deliveryMode"] == mode
            api.use(api.token(assertion=emulator.jwt).json())
            assert emulator.notify(STORE, {"number": number}) == 1
        assert len(client.listener.wait(24)) == 24
        emulator.clock.advance(901)
        assert api.get(path).json()["errorCode"] == "SUB-507"
        assert emulator.notify(STORE, {"number": 24}) == 0


def test_rotation_leaves_the_old_channel_silent(client_type: Any) -> None:
    options = SubscriptionOptions(pubnub_rotates=True)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as emulator, Api(emulator) as api:
        first = subscribed(api, PRESENCE)
        origin = emulator.pubnub_origin
        with closing(client_type(origin, first["deliveryMode"])) as old:
            emulator.notify(PRESENCE, {"number": 1})
            old.listener.wait(1)
            mode = api.put(f"{PATH}/{first['id']}").json()["deliveryMode"]
            with closing(client_type(origin, mode)) as new:
                emulator.notify(PRESENCE, {"number": 2})
                assert [one["body"]["number"] for one in new.listener.wait(1)] == [2]
            assert len(old.listener.messages) == 1


def test_leave_and_heartbeat(emulator: Emulator, api: Api) -> None:
    mode = subscribed(api, STORE)["deliveryMode"]
    client = CLIENTS["threads"](emulator.pubnub_origin, mode, enable_presence_heartbeat=True)
    with closing(client):
        wait_for_call(emulator, "/heartbeat")
    wait_for_call(emulator, "/leave")


def wait_for_call(emulator: Emulator, ending: str) -> None:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        calls = [e for e in emulator.log() if e.path.partition("?")[0].endswith(ending)]
        if calls and calls[0].status == 200:
            return
        time.sleep(0.01)
    pytest.fail(f"no {ending}")


@pytest.fixture
def raw(emulator: Emulator) -> Iterator[httpx.Client]:
    """A client of the PubNub origin."""
    with httpx.Client(base_url=f"http://{emulator.pubnub_origin}", timeout=10) as client:
        yield client


def test_wire_form(emulator: Emulator, api: Api, raw: httpx.Client) -> None:
    mode = subscribed(api, STORE)["deliveryMode"]
    key, channel = mode["subscriberKey"], mode["address"]
    path = f"/v2/subscribe/{key}/{channel},other/0"
    first = raw.get(path, params={"uuid": "u", "pnsdk": "x"}).json()
    assert first["m"] == []
    assert (len(first["t"]["t"]), first["t"]["r"]) == (17, 12)
    emulator.notify(STORE, {"number": 1})
    emulator.notify(STORE, {"number": 2})
    page = raw.get(path, params={"tt": first["t"]["t"], "tr": 12}).json()
    assert page["t"]["t"] == page["m"][-1]["p"]["t"]
    one, two = page["m"]
    assert {name: one[name] for name in ("c", "f", "k", "a")} == {
        "c": channel,
        "f": 0,
        "k": key,
        "a": "2",
    }
    assert one["d"]["body"] == {"number": 1}
    again = raw.get(path, params={"tt": one["p"]["t"]}).json()
    assert again["m"] == [two]


def test_first_protocol(emulator: Emulator, api: Api, raw: httpx.Client) -> None:
    mode = subscribed(api, STORE)["deliveryMode"]
    path = f"/subscribe/{mode['subscriberKey']}/{mode['address']}"
    messages, timetoken = raw.get(f"{path}/0/0").json()
    assert messages == []
    emulator.notify(STORE, {"number": 1})
    messages, later = raw.get(f"{path}/0/{timetoken}").json()
    assert [one["body"] for one in messages] == [{"number": 1}]
    assert int(later) > int(timetoken)
    script = raw.get(f"{path}/call/{timetoken}").text
    assert json.loads(script.removeprefix("call(").removesuffix(")"))[1] == later
    several = raw.get(f"{path},other/0/{timetoken}").json()
    assert several[2] == mode["address"]


def test_other_calls(emulator: Emulator, api: Api, raw: httpx.Client) -> None:
    (now,) = raw.get("/time/0").json()
    assert now == pytest.approx(emulator.clock.time() * 10**7, rel=1e-9)
    mode = subscribed(api, STORE)["deliveryMode"]
    presence = f"/v2/presence/sub-key/{mode['subscriberKey']}/channel/{mode['address']}"
    ok = {"status": 200, "message": "OK", "service": "Presence"}
    assert raw.get(f"{presence}/heartbeat").json() == ok
    assert raw.get(f"{presence}/leave").json() == ok | {"action": "leave"}
    for path in (
        f"/v2/subscribe/unknown/{mode['address']}/0",
        f"/subscribe/unknown/{mode['address']}/0/0",
        f"/v2/subscribe/{mode['subscriberKey']}/x/0?tt=abc",
        presence.replace(mode["subscriberKey"], "unknown") + "/leave",
    ):
        answer = raw.get(path)
        assert (answer.status_code, answer.json()["error"]) == (400, True)


def test_reset_answers_waiting_polls(emulator: Emulator, api: Api, raw: httpx.Client) -> None:
    mode = subscribed(api, STORE)["deliveryMode"]
    path = f"/v2/subscribe/{mode['subscriberKey']}/{mode['address']}/0"
    timetoken = raw.get(path).json()["t"]["t"]
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(raw.get, path, params={"tt": timetoken})
        wait_for_polls(emulator, waiting=1)
        emulator.reset()
        assert waiting.result(timeout=10).json()["m"] == []
    assert raw.get(path).status_code == 400
