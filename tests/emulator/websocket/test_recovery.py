"""Recovery of WebSocket sessions: what is replayed, and when it fails."""

import asyncio
import json
from typing import Any

import pytest
from websockets.asyncio.client import connect as connect_async
from websockets.exceptions import ConnectionClosed

from ringkit_emulator import Emulator, SubscriptionOptions
from ringkit_emulator._websocket.frames import SessionPosition, encode_session_token
from tests.emulator.support import Api
from tests.emulator.websocket.support import (
    MESSAGES,
    SUBSCRIPTION,
    TIMEOUT_SECONDS,
    Socket,
    address,
)
from tests.support.platform import NO_LIMITS


def state(client: Socket) -> tuple[str | None, str | None]:
    """Return the state of the recovery, and the error code if it failed."""
    body = client.details[1]
    return body.get("recoveryState"), body.get("recoveryErrorCode")


def new_message(notification: Any) -> int:
    return int(notification["body"]["changes"][0]["newMessageIds"][0])


def test_what_was_missed_is_replayed(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        subscription = client.subscribe()
        emulator.inbound_sms("delivered")
        client.notification()
        assert emulator.drop_ws() == 1
        assert client.close_code() == 1006
    missed = [emulator.inbound_sms("missed")["id"] for _ in range(3)]
    with Socket(api, client.wsc["token"]) as back:
        assert state(back) == ("Successful", None)
        assert back.details[0]["wsc"]["sequence"] == 1
        replayed = [back.notification() for _ in range(3)]
        assert [new_message(one) for one in replayed] == missed
        assert {one["subscriptionId"] for one in replayed} == {subscription["id"]}
        emulator.inbound_sms("live")
        assert back.notification()["subscriptionId"] == subscription["id"]
        assert back.wsc["sequence"] == 5


def test_the_token_of_the_first_frame_serves(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        first = client.details[0]["wsc"]["token"]
        client.subscribe()
        emulator.inbound_sms("delivered")
        seen = client.notification()
    with Socket(api, first) as back:
        assert state(back) == ("Successful", None)
        assert back.notification() == seen
        back.assert_nothing_received()


def test_what_the_client_did_not_receive_is_replayed(emulator: Emulator, api: Api) -> None:
    """The server may consider a connection open after the client has lost it."""
    with Socket(api) as client:
        client.subscribe()
        sent = emulator.inbound_sms("sent, never received")["id"]
        with Socket(api, client.wsc["token"]) as back:
            assert state(back) == ("Successful", None)
            assert new_message(back.notification()) == sent
            client.notification()
            assert client.close_code() == 1000
            emulator.inbound_sms("x")
            back.notification()


def test_a_session_recovers_again_and_again(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
        token = client.wsc["token"]
    for _ in range(3):
        missed = emulator.inbound_sms("missed")["id"]
        with Socket(api, token) as back:
            assert new_message(back.notification()) == missed
            token = back.wsc["token"]
            emulator.clock.advance(170)
            back.assert_nothing_received()
        emulator.clock.advance(170)


def test_replay_starts_over_where_it_broke_off(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
    missed = [emulator.inbound_sms("missed")["id"] for _ in range(2)]
    with Socket(api, client.wsc["token"]) as back:
        token = back.details[0]["wsc"]["token"]
    with Socket(api, token) as again:
        assert [new_message(again.notification()) for _ in range(2)] == missed


def test_the_buffer_is_bounded() -> None:
    options = SubscriptionOptions(ws_recovery_buffer=3)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as emulator, Api(emulator) as api:
        with Socket(api) as client:
            assert client.details[1]["recoveryBufferSize"] == 3
            client.subscribe()
            emulator.drop_ws()
        missed = [emulator.inbound_sms("missed")["id"] for _ in range(5)]
        with Socket(api, client.wsc["token"]) as back:
            assert state(back) == ("Successful", None)
            assert [new_message(back.notification()) for _ in range(3)] == missed[2:]
            back.assert_nothing_received()


def test_recovery_after_the_timeout_fails(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
        emulator.drop_ws()
    emulator.inbound_sms("lost")
    emulator.clock.advance(180)
    with Socket(api, client.wsc["token"]) as back:
        assert state(back) == ("Failed", "WSG-1005")
        assert api.get(SUBSCRIPTION).json()["records"] == []
        back.assert_nothing_received()
        back.subscribe()
        delivered = emulator.inbound_sms("delivered")["id"]
        assert new_message(back.notification()) == delivered


def test_without_a_subscription_there_is_nothing_to_recover(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        emulator.drop_ws()
    with Socket(api, client.wsc["token"]) as back:
        assert state(back) == ("Failed", "WSG-1005")


def test_without_a_token_nothing_is_said_of_recovery(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
    with Socket(api) as other:
        assert state(other) == (None, None)
        emulator.inbound_sms("x")
        other.assert_nothing_received()


def test_another_login_recovers_nothing(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
    with Api(emulator) as other, Socket(other, client.wsc["token"]) as back:
        assert state(back) == ("Failed", "WSG-1003")
    with Socket(api, client.wsc["token"]) as back:
        assert state(back) == ("Successful", None)


def test_a_refreshed_token_is_the_same_login(emulator: Emulator, api: Api) -> None:
    tokens = api.token(assertion=emulator.jwt).json()
    with Socket(api.use(tokens)) as client:
        client.subscribe()
    fresh = api.token("refresh_token", refresh_token=tokens["refresh_token"]).json()
    with Socket(api.use(fresh), client.wsc["token"]) as back:
        assert state(back) == ("Successful", None)


def test_a_malformed_token_is_rejected(api: Api) -> None:
    with Socket(api, "fake") as client:
        meta, body = client.details
        assert meta["type"] == "Error"
        assert body == {
            "errorCode": "WSG-400",
            "message": "Malformed WebSocket session context token",
        }
        assert client.close_code() == 4400


def test_a_token_of_an_unknown_session(api: Api) -> None:
    token = encode_session_token(SessionPosition("0d5c5a3e-5f0a-4a87-9f0f-0123456789ab", 3))
    with Socket(api, token) as client:
        assert state(client) == ("Failed", "WSG-1005")


def test_a_timed_out_socket_can_be_recovered(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
        emulator.clock.advance(1801)
        assert client.receive()[1]["errorCode"] == "WSG-902"
        assert client.close_code() == 4408
    missed = emulator.inbound_sms("missed")["id"]
    with Socket(api, client.wsc["token"]) as back:
        assert state(back) == ("Successful", None)
        assert new_message(back.notification()) == missed


def test_drop_can_close_and_forget(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
        assert emulator.drop_ws(code=1012, reason="restart", forget=True) == 1
        assert client.close_code() == 1012
    with Socket(api, client.wsc["token"]) as back:
        assert state(back) == ("Failed", "WSG-1005")
    with pytest.raises(ValueError, match="code"):
        emulator.drop_ws(code=1005)


def test_silence(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
        assert api.post("/_emulator", json={"op": "silence_ws"}).json() == {"silenced": 1}
        assert emulator.silence_ws() == 1
        client.send([{"type": "Heartbeat", "messageId": "not delivered"}])
        missed = emulator.inbound_sms("missed")["id"]
        with Socket(api, client.wsc["token"]) as back:
            assert state(back) == ("Successful", None)
            assert new_message(back.notification()) == missed
            assert client.close_code() == 1006
            back.assert_nothing_received()
    assert [entry.method for entry in emulator.log()].count("WS") == 2


def test_drop_over_http(emulator: Emulator, api: Api) -> None:
    with Socket(api) as first, Socket(api) as second:
        answer = api.post("/_emulator", json={"op": "drop_ws", "code": 4321})
        assert answer.json() == {"dropped": 2}
        assert (first.close_code(), second.close_code()) == (4321, 4321)
    assert api.post("/_emulator", json={"op": "drop_ws"}).json() == {"dropped": 0}
    for wrong in ({"code": 7}, {"nonsense": 1}, {"code": 1000, "reason": "x" * 124}):
        assert api.post("/_emulator", json={"op": "drop_ws", **wrong}).status_code == 400


def test_a_reset_drops_everything(emulator: Emulator, api: Api) -> None:
    with Socket(api) as client:
        client.subscribe()
        emulator.reset()
        assert client.close_code() == 1006
    with Api(emulator) as fresh:
        with Socket(fresh, client.wsc["token"]) as back:
            assert state(back) == ("Failed", "WSG-1005")
            back.subscribe()
            emulator.inbound_sms("delivered")
            back.notification()


def test_asyncio_client(emulator: Emulator, api: Api) -> None:
    async def run() -> None:
        async with connect_async(address(api), proxy=None) as socket:
            details = json.loads(await socket.recv())
            assert details[0]["type"] == "ConnectionDetails"
            meta = {"type": "ClientRequest", "messageId": "1", "method": "POST"}
            mode = {"transportType": "WebSocket"}
            body = {"eventFilters": [MESSAGES], "deliveryMode": mode}
            await socket.send(json.dumps([meta | {"path": SUBSCRIPTION}, body]))
            assert json.loads(await socket.recv())[0]["status"] == 200
            await asyncio.to_thread(emulator.inbound_sms, "delivered")
            delivered = json.loads(await socket.recv())
            await asyncio.to_thread(emulator.drop_ws)
            with pytest.raises(ConnectionClosed):
                await socket.recv()
        missed = (await asyncio.to_thread(emulator.inbound_sms, "missed"))["id"]
        url = await asyncio.to_thread(address, api, delivered[0]["wsc"]["token"])
        async with connect_async(url, proxy=None) as socket:
            assert json.loads(await socket.recv())[1]["recoveryState"] == "Successful"
            assert new_message(json.loads(await socket.recv())[1]) == missed

    asyncio.run(asyncio.wait_for(run(), TIMEOUT_SECONDS))
