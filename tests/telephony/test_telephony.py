"""`rc.telephony`: RingOut, presence, active calls, the call log."""

from __future__ import annotations

import asyncio
import inspect
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit._helpers.builders import CallLogFilters
from ringkit.errors import BadRequestError
from ringkit.telephony import RingOutCall
from ringkit_api import call_log
from ringkit_api.models import RingOutStatus
from ringkit_emulator import Emulator
from tests.support.platform import async_client

TO = "+16505550188"
QUICK = {"poll": 0.01}


def test_ring_out(emulator: Emulator, rc: RingCentral) -> None:
    call = rc.telephony.ring_out(emulator.phone_number, TO, caller_id=emulator.phone_number)
    assert call.statuses == ("InProgress", "InProgress", "InProgress")
    assert not call.connected
    emulator.clock.advance(2.5)
    call.refresh()
    assert call.statuses == ("InProgress", "Success", "InProgress")
    emulator.clock.advance(5)
    assert call.wait(**QUICK) == "Success"
    assert call.connected
    assert not call.ended
    call.cancel()
    assert call.ended
    assert call.call_status == "Finished"
    call.cancel()
    call.refresh()
    assert call.call_status == "Finished"


def test_what_is_sent(emulator: Emulator, rc: RingCentral) -> None:
    rc.telephony.ring_out("101", TO, play_prompt=True)
    body = next(r.json() for r in emulator.log() if r.path.endswith("/ring-out"))
    assert body == {"from": {"phoneNumber": "101"}, "to": {"phoneNumber": TO}, "playPrompt": True}


@pytest.mark.parametrize(
    ("mode", "status", "failure"),
    [
        ("busy", "Busy", "the callee is busy"),
        ("no_answer", "NoAnswer", "the callee did not answer"),
        ("reject", "Rejected", "the callee rejected the call"),
    ],
    ids=["busy", "no answer", "rejected"],
)
def test_a_callee_that_is_not_reached(
    emulator: Emulator, rc: RingCentral, mode: Any, status: str, failure: str
) -> None:
    emulator.set_answer_mode(TO, mode)
    call = rc.telephony.ring_out(emulator.phone_number, TO)
    assert call.failure == ""
    emulator.clock.advance(60)
    assert call.wait(**QUICK) == "CannotReach"
    assert call.ended
    assert call.callee_status == status
    assert call.failure == failure


@pytest.mark.parametrize(
    ("statuses", "failure"),
    [
        (("InProgress", "InProgress", "InProgress"), ""),
        (("Success", "Success", "Success"), ""),
        (("Finished", "Finished", "Finished"), ""),
        (("CannotReach", "NoAnswer", "InProgress"), "the caller did not answer"),
        (("Invalid", "Success", "Invalid"), "the callee has an invalid number"),
        (("Error", "Success", "NosuchUser"), "the callee has a number that does not exist"),
        (("Error", "InProgress", "InProgress"), "the call failed: a party could not be called"),
        (("New", "New", "Success"), "the caller has the status New"),
    ],
    ids=[
        "in progress", "connected", "over", "caller", "invalid", "unknown number", "whole call",
        "unknown status",
    ],
)  # fmt: skip
def test_why_a_ring_out_has_failed(
    rc: RingCentral, statuses: tuple[str, str, str], failure: str
) -> None:
    names = ("callStatus", "callerStatus", "calleeStatus")
    document = {"id": "1", "status": dict(zip(names, statuses, strict=True))}
    data = RingOutStatus.from_dict(document)
    call = RingOutCall(rc.telephony._context, data)
    assert call.statuses == statuses
    assert call.failure == failure


def test_waiting_no_longer_than_wanted(emulator: Emulator, rc: RingCentral) -> None:
    call = rc.telephony.ring_out(emulator.phone_number, TO)
    assert call.wait(0.05, **QUICK) == "InProgress"
    assert call.wait(0) == "InProgress"
    emulator.clock.advance(2)
    emulator.clock.advance(4)
    assert call.wait(20, **QUICK) == "Success"


def test_a_ring_out_of_another_extension(emulator: Emulator, rc: RingCentral) -> None:
    other = next(
        f"{each.id}"
        for each in rc.api.extensions.list_extensions(type=["User"])
        if f"{each.id}" != emulator.extension_id
    )
    with rc.telephony.watch(other) as board:
        call = rc.telephony.ring_out("102", TO, extension_id=other)
        emulator.clock.advance(2)
        emulator.clock.advance(4)
        assert call.wait(**QUICK) == "Success"
        change = board.next(20)
        assert change is not None
        assert change.extension_id == other
        call.cancel()
    assert all(
        f"/extension/{other}/" in each.path for each in emulator.log() if "/ring-out" in each.path
    )


def test_watching_a_ring_out(emulator: Emulator, rc: RingCentral) -> None:
    call = rc.telephony.ring_out(emulator.phone_number, TO)
    seen = []
    for statuses in call.watch(**QUICK):
        seen.append(statuses)
        if call.connected:
            call.cancel()
        else:
            emulator.clock.advance(3)
    assert seen[0] == ("InProgress", "InProgress", "InProgress")
    assert seen[-1] == ("Success", "Success", "Success")
    assert len(seen) == len(set(seen)) == 3


def test_errors_are_raised(rc: RingCentral) -> None:
    with pytest.raises(BadRequestError):
        rc.telephony.ring_out(f"{TO}*12", TO)


def test_active_calls_and_the_call_log(emulator: Emulator, rc: RingCentral) -> None:
    assert list(rc.telephony.active_calls()) == []
    session = emulator.inbound_call()
    assert len(list(rc.telephony.active_calls())) == 1
    emulator.hang_up(session["id"])
    emulator.clock.advance(2)
    week = emulator.clock.now() - timedelta(days=7)
    calls = list(rc.telephony.call_log(week, per_page=10))
    recent = list(rc.telephony.call_log())
    assert len(calls) >= len(recent) >= 1
    assert calls[0].to_dict() == recent[0].to_dict()
    none = rc.telephony.call_log(datetime(2020, 1, 1, tzinfo=UTC), datetime(2020, 1, 2, tzinfo=UTC))
    assert list(none) == []
    missed = list(rc.telephony.call_log(week, direction="Inbound", view="Detailed"))
    assert all(record.direction == "Inbound" for record in missed)


def test_for_asyncio(emulator: Emulator) -> None:
    async def ring() -> None:
        async with async_client(emulator) as rc:
            call = await rc.telephony.ring_out(emulator.phone_number, TO)
            seen: list[Any] = []
            async for statuses in call.watch(**QUICK):
                seen.append(statuses)
                if call.connected:
                    await call.cancel()
                else:
                    emulator.clock.advance(3)
            assert seen[-1] == ("Success", "Success", "Success")
            await call.refresh()
            assert await call.wait(**QUICK) == "Finished"
            assert [record async for record in rc.telephony.active_calls()] == []
            recent = [record async for record in rc.telephony.call_log()]
            assert recent[0].direction == "Outbound"

    asyncio.run(ring())


def test_the_filters_are_the_arguments_of_the_operation() -> None:
    operation = inspect.signature(call_log.read_user_call_log).parameters
    own = {"date_from", "date_to", "with_recording"}  # the last one is deprecated
    assert CallLogFilters.__annotations__.keys() == operation.keys() - own


@pytest.mark.parametrize(
    ("to", "target"),
    [(TO, {"phoneNumber": TO}), ("102", {"extensionNumber": "102"})],
    ids=["number", "extension"],
)
def test_call_out(emulator: Emulator, rc: RingCentral, to: str, target: dict[str, str]) -> None:
    call = rc.telephony.call_out("d1", to)
    sent = next(r.json() for r in emulator.log() if r.path.endswith("/call-out"))
    assert sent == {"from": {"deviceId": "d1"}, "to": target}
    assert call.read().id == call.id
    call.end()

    async def in_asyncio() -> None:
        async with async_client(emulator) as async_rc:
            control = await async_rc.telephony.call_out("d1", to)
            assert (await control.read()).id == control.id
            await control.end()

    asyncio.run(in_asyncio())
    with pytest.raises(ValueError, match="device_id must not be empty"):
        rc.telephony.call_out("", to)
