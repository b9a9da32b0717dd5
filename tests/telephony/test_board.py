"""Live boards of an extension, a call queue and the account, against the emulator."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit.errors import ServerError
from ringkit.subscriptions import PubNub, SubscriptionError
from ringkit.telephony import Board, Change, PartyChange, PresenceChange
from ringkit.telephony._board import _MAX_FALSE_ALARMS, Scope, _Reading
from ringkit_emulator import Emulator
from tests.support.platform import NO_LIMITS, async_client, client

CALLER = "+16505550177"
PRESENCE = "/restapi/v1.0/account/~/extension/~/presence"


def until(condition: Callable[[], Any]) -> None:
    give_up = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < give_up, "the condition was not met in time"
        time.sleep(0.005)


def next_status(board: Board) -> str:
    """The status of the party of the next change of one."""
    while True:
        change = board.next(20)
        assert change is not None
        if isinstance(change, PartyChange):
            return change.party.status


def now(emulator: Emulator) -> datetime:
    """The time of the emulator, as its texts have it: in milliseconds."""
    at = emulator.clock.now()
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


def reads(emulator: Emulator, path: str) -> int:
    return sum(each.method == "GET" and path in each.path for each in emulator.log())


def test_an_extension(emulator: Emulator, rc: RingCentral) -> None:
    with rc.telephony.watch() as board:
        assert board.current
        assert board.calls == ()
        assert board.presences[emulator.extension_id].telephony_status == "NoCall"
        emulator.inbound_call(from_=CALLER)
        change = board.next(20)
        assert isinstance(change, PartyChange)
        assert change.joined
        assert change.extension_id == emulator.extension_id
        assert CALLER in str(change)
        presence = board.next(20)
        assert isinstance(presence, PresenceChange)
        assert presence.changed == ("status", "telephony_status")
        assert "Ringing" in str(presence)
        assert next_status(board) == "Proceeding"
        (party,) = board.parties_of(emulator.extension_id)
        assert party.ringing
        assert party.other.number == CALLER
        assert party.own.extension_id == emulator.extension_id
        assert party.since == now(emulator)
        control = board.control(party)
        control.answer("d")
        assert next_status(board) == "Answered"
        emulator.clock.advance(5)
        control.hold()
        assert next_status(board) == "Hold"
        (party,) = board.parties_of(emulator.extension_id)
        assert party.on_hold
        assert party.since == now(emulator)
        control.unhold()
        control.record()
        until(lambda: any(party.recorded for party in board.parties_of(emulator.extension_id)))
        control.hang_up()
        until(lambda: not board.calls)
        assert board.call(party.call_id) is None
    assert not board.current
    assert rc.get("/restapi/v1.0/subscription").json()["records"] == []
    changes = list(board)
    assert isinstance(changes[-1], PartyChange | PresenceChange)
    with pytest.raises(SubscriptionError, match="once"), board:
        pass


def test_for_asyncio(emulator: Emulator) -> None:
    async def watch() -> None:
        emulator.inbound_call(from_=CALLER)
        async with async_client(emulator) as rc:
            async with rc.telephony.watch_account() as board:
                (call,) = board.calls
                (party,) = call.parties
                assert party.ringing
                await board.control(party).answer("d")
                seen: list[Change] = []
                async for change in board:
                    seen.append(change)
                    if isinstance(change, PartyChange) and change.party.talking:
                        await rc.telephony.session(call.id).end()
                    if isinstance(change, PartyChange) and change.left:
                        break
                assert any(isinstance(change, PresenceChange) for change in seen)
            rest = [change async for change in board]
            assert all(change.extension_id == emulator.extension_id for change in rest)
            with pytest.raises(StopAsyncIteration):
                await board.next()

    asyncio.run(watch())


def test_cancelled_while_it_is_entered(emulator: Emulator) -> None:
    """At any moment: no subscription is left, and nothing runs."""

    async def enter() -> None:
        async with async_client(emulator) as rc:
            await rc.get("/restapi/v1.0/subscription")
            running = asyncio.all_tasks()
            cancelled = 0
            for step in range(16):
                entering = asyncio.create_task(rc.telephony.watch().__aenter__())
                await asyncio.sleep(step * 0.001)
                entering.cancel()
                try:
                    board = await entering
                except asyncio.CancelledError:
                    cancelled += 1
                else:
                    await board.__aexit__(None, None, None)
            assert cancelled >= 3
            for _ in range(200):
                left = (await rc.get("/restapi/v1.0/subscription")).json()["records"]
                if not left and asyncio.all_tasks() <= running:
                    return
                await asyncio.sleep(0.01)
            assert (left, asyncio.all_tasks()) == ([], running)

    asyncio.run(enter())


def test_calls_in_progress_are_read_with_their_details(emulator: Emulator, rc: RingCentral) -> None:
    session = emulator.inbound_call(from_=CALLER)
    party_id = session["parties"][1]["id"]
    control = rc.telephony.session(session["id"]).party(party_id)
    control.answer("d")
    control.record()
    control.mute()
    with rc.telephony.watch() as board:
        (party,) = board.calls[0].parties
        assert party.talking
        assert party.muted
        assert party.recorded
        assert board.calls[0].started == now(emulator)
        assert party.other.number == CALLER
        assert board.next(0) is None
    before = reads(emulator, "/telephony/sessions/")
    with rc.telephony.watch(details=False) as board:
        (party,) = board.calls[0].parties
        assert party.talking
        assert not party.recorded
        control.hold()
        until(lambda: board.calls[0].parties[0].recorded)
        emulator.drop_ws(forget=True)
        emulator.hang_up(session["id"])
        until(lambda: not board.calls)
    assert reads(emulator, "/telephony/sessions/") == before


def test_a_call_queue(emulator: Emulator, rc: RingCentral) -> None:
    queue = next(iter(rc.api.call_queues.list_call_queues()))
    members = {
        f"{each.id}" for each in rc.api.call_queues.list_call_queue_members(group_id=queue.id)
    }
    everyone = {f"{each.id}" for each in rc.api.extensions.list_extensions(type=["User"])}
    assert members < everyone
    numbers = {
        f"{each.extension.id}": each.phone_number
        for each in rc.api.phone_numbers.list_account_phone_numbers()
        if each.usage_type == "DirectNumber"
    }
    with rc.telephony.watch_queue(queue.id) as board:
        assert board.presences.keys() == members
        for other in everyone - members:
            emulator.inbound_call(to=numbers[other])
        member = min(members & numbers.keys())
        emulator.inbound_call(to=numbers[member])
        change = board.next(20)
        assert change is not None
        assert change.extension_id == member
        until(lambda: board.parties_of(member))
        assert {party.extension_id for call in board.calls for party in call.parties} == {member}


def test_over_pubnub(emulator: Emulator, rc: RingCentral) -> None:
    pytest.importorskip("pubnub")
    origin = emulator.pubnub_origin
    with rc.telephony.watch(transport=PubNub(origin=origin, ssl=False)) as board:
        emulator.inbound_call(from_=CALLER)
        assert [next_status(board), next_status(board)] == ["Setup", "Proceeding"]
        assert board.calls[0].parties[0].other.number == CALLER


def test_a_filter_that_is_refused() -> None:
    permissions = frozenset({"ReadAccounts", "ReadPresence", "SubscriptionWebSocket", "WebSocket"})
    with Emulator(permissions=permissions, limits=NO_LIMITS) as emulator, client(emulator) as rc:
        board = rc.telephony.watch()
        with pytest.raises(SubscriptionError, match=r"telephony/sessions.*CallControl"), board:
            pass
        assert rc.get("/restapi/v1.0/subscription").json()["records"] == []
        assert list(board) == []


def test_a_reading_that_fails_at_the_beginning(emulator: Emulator, rc: RingCentral) -> None:
    emulator.faults.add(path=PRESENCE, status=500, count=None)
    with pytest.raises(ServerError), rc.with_options(max_attempts=1).telephony.watch():
        pass
    assert rc.get("/restapi/v1.0/subscription").json()["records"] == []


def test_a_reading_that_fails_later_is_tried_again(emulator: Emulator, rc: RingCentral) -> None:
    with rc.with_options(max_attempts=1).telephony.watch() as board:
        emulator.faults.add(path=PRESENCE, status=500)
        emulator.drop_ws(forget=True)
        emulator.inbound_call()
        until(lambda: board.calls)
        until(lambda: board.current)
        assert reads(emulator, "/presence") == 3


def test_an_error_that_lasts_ends_the_board(emulator: Emulator, rc: RingCentral) -> None:
    with rc.with_options(max_attempts=1).telephony.watch() as board:
        emulator.faults.add(path=PRESENCE, status=403, count=None)
        emulator.drop_ws(forget=True)
        with pytest.raises(Exception, match="403"):
            list(board)
        assert not board.current


def test_the_end_of_the_client_ends_the_board(emulator: Emulator) -> None:
    with client(emulator) as rc:
        board = rc.telephony.watch()
        board.__enter__()
    assert list(board) == []
    assert not board.current


def test_numbers_that_are_not_consecutive(emulator: Emulator, rc: RingCentral) -> None:
    """Each causes a reading, until they have proved to mean nothing."""
    event = f"{PRESENCE}?detailedTelephonyState=true"
    body = {"extensionId": emulator.extension_id, "presenceStatus": "Available"}
    with rc.telephony.watch(settle=0.0) as board:
        before = reads(emulator, "/presence")
        for number in range(0, 100, 10):
            assert emulator.notify(event, {**body, "sequence": number}) == 1
            time.sleep(0.05)
        until(lambda: reads(emulator, "/presence") == before + _MAX_FALSE_ALARMS)
        time.sleep(0.1)
        assert reads(emulator, "/presence") == before + _MAX_FALSE_ALARMS
        assert board.presences[emulator.extension_id].status == "Available"


def test_a_board_that_was_not_entered(rc: RingCentral) -> None:
    with pytest.raises(SubscriptionError, match="enter the board"):
        rc.telephony.watch().next(0)


def test_what_is_read_once(emulator: Emulator, rc: RingCentral) -> None:
    """Without a subscription; it can be read again, and entered later."""
    board = rc.telephony.watch()
    board.read()
    assert board.calls == ()
    emulator.inbound_call(from_=CALLER)
    board.read()
    (party,) = board.parties_of(emulator.extension_id)
    assert party.ringing
    assert not board.current
    assert not any("wstoken" in each.path for each in emulator.log())
    with board:
        assert board.current
        with pytest.raises(SubscriptionError, match="reads by itself"):
            board.read()

    async def read() -> None:
        async with async_client(emulator) as other:
            account = other.telephony.watch_account()
            await account.read()
            assert [call.id for call in account.calls] == [party.call_id]

    asyncio.run(read())


def test_in_a_child_process_it_has_ended(rc: RingCentral) -> None:
    with rc.telephony.watch() as board:
        board.after_fork()
        with pytest.raises(SubscriptionError, match="forked"):
            board.next(0)


def test_wrong_arguments(rc: RingCentral) -> None:
    for wrong in ({"settle": -1}, {"read_every": 0}, {"transport": "pigeon"}):
        with pytest.raises(ValueError, match=r"."):
            rc.telephony.watch(**wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="empty"):
        rc.telephony.watch("")
    with pytest.raises(TypeError):
        rc.telephony.watch(shade="red")  # type: ignore[call-arg]
    assert [str(Scope("1")), str(Scope(queue_id="2")), str(Scope())] == [
        "extension 1", "call queue 2", "the account",
    ]  # fmt: skip


def test_when_to_read() -> None:
    reading = _Reading(settle=2, every=300, now=0)
    assert reading.due_at(None) == 300
    assert reading.due_at(10) == 12
    reading.want()
    assert reading.due_at(None) == 0
    assert not reading.begun()
    reading.succeeded(20, false_alarm=False)
    assert reading.due_at(None) == 320
    assert reading.due_at(21) == 40  # not again at once
    assert reading.begun()
    assert 1 <= reading.failed(50) <= 2
    assert reading.wanted
    assert reading.due_at(None) == 51
    assert 2 <= reading.failed(60) <= 6
    reading.begun()
    for _ in range(_MAX_FALSE_ALARMS):
        reading.succeeded(100, false_alarm=True)
    assert reading.due_at(21) == 400
    assert _Reading(settle=2, every=None, now=0).due_at(None) is None
