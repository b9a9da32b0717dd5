"""Call control by ids: what each method does, and what its errors say."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit.errors import ConflictError, ForbiddenError, NotFoundError
from ringkit.telephony import CallControl, PartyControl
from ringkit_emulator import Emulator
from tests.support.platform import async_client

Calls = Callable[[str], Any]


def ringing(emulator: Emulator, rc: RingCentral) -> tuple[CallControl, PartyControl]:
    session = emulator.inbound_call()
    call = rc.telephony.session(session["id"])
    return call, call.party(session["parties"][1]["id"])


def talking(emulator: Emulator, rc: RingCentral) -> tuple[CallControl, PartyControl]:
    call, party = ringing(emulator, rc)
    party.answer("d-1")
    return call, party


def codes(call: CallControl) -> list[str]:
    return [f"{party.status.code}" for party in call.read().parties]


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda p: p.answer("d"), ["Answered", "Answered"]),
        (lambda p: p.reject(), ["Proceeding", "VoiceMail"]),
        (lambda p: p.forward(extension_number="102"), ["Proceeding", "Gone", "Proceeding"]),
        (lambda p: p.pick_up("d"), ["Answered", "Answered"]),
        (lambda p: p.ignore("d"), []),
        (lambda p: p.reply("later"), []),
        (lambda p: p.hang_up(), []),
    ],
    ids=["answer", "reject", "forward", "pick up", "ignore", "reply", "hang up"],
)
def test_a_ringing_party(
    emulator: Emulator, rc: RingCentral, act: Callable[[Any], Any], expected: list[str]
) -> None:
    call, party = ringing(emulator, rc)
    act(party)
    if expected:
        assert codes(call) == expected
    else:
        with pytest.raises(NotFoundError):
            call.read()


def test_a_connected_party(emulator: Emulator, rc: RingCentral) -> None:
    call, party = talking(emulator, rc)
    assert party.hold().status.code == "Hold"
    assert party.unhold().status.code == "Answered"
    assert party.mute().muted is True
    assert party.unmute().muted is False
    recording = party.record()
    assert recording.active is True
    assert party.pause_recording(recording.id).active is False
    assert party.resume_recording(recording.id).active is True
    party.flip("3")
    own = emulator.extension_id
    assert party.supervise("d", agent_extension_id=own).direction == "Outbound"
    assert call.supervise("d", agent_extension_id=own).direction == "Outbound"
    parked = party.park()
    assert parked.park.id
    assert party.pick_up("d").status.code == "Answered"
    assert party.transfer("+16505550178").status.code == "Gone"
    call.end()
    with pytest.raises(NotFoundError):
        call.read()


def test_two_calls(emulator: Emulator, rc: RingCentral) -> None:
    _, first = talking(emulator, rc)
    other, second = talking(emulator, rc)
    assert first.bridge(second).status.reason == "AttendedTransfer"
    assert codes(other)[1] == "Gone"
    conference = rc.api.call_control.create_conference_call().session
    _, third = talking(emulator, rc)
    joined = rc.telephony.session(conference.id).bring_in(third)
    assert joined.conference_role == "Participant"
    host = rc.telephony.session(conference.id).party(conference.parties[0].id)
    host.hang_up(keep_conference_alive=True)
    with pytest.raises(NotFoundError):
        third.read()


def test_for_asyncio(emulator: Emulator) -> None:
    async def control() -> None:
        async with async_client(emulator) as rc:
            session = emulator.inbound_call()
            call = rc.telephony.session(session["id"])
            party = call.party(session["parties"][1]["id"])
            await party.answer("d")
            assert (await party.hold()).status.code == "Hold"
            with pytest.raises(ConflictError, match="a party that talks"):
                await party.hold()
            await party.unhold()
            recording = await party.record()
            await party.pause_recording(recording.id)
            assert (await party.resume_recording(recording.id)).active is True
            assert (await party.mute()).muted is True
            await party.unmute()
            await party.flip("1")
            own = emulator.extension_id
            await party.supervise("d", agent_extension_id=own)
            await call.supervise("d", agent_extension_number="101")
            await party.park()
            await party.pick_up("d")
            await party.transfer(extension_number="102")
            assert (await party.read()).status.code == "Gone"
            await call.end()
            with pytest.raises(NotFoundError):
                await call.read()
            for act in ("reject", "hang_up"):
                session = emulator.inbound_call()
                party = rc.telephony.session(session["id"]).party(session["parties"][1]["id"])
                await getattr(party, act)()
            session = emulator.inbound_call()
            party = rc.telephony.session(session["id"]).party(session["parties"][1]["id"])
            await party.forward(voicemail=own)

    asyncio.run(control())


@pytest.mark.parametrize(
    ("act", "needs"),
    [
        (lambda p: p.answer("d"), "a party that rings"),
        (lambda p: p.reject(), "a party that rings"),
        (lambda p: p.forward("+16505550178"), "a party that rings"),
        (lambda p: p.unhold(), "a party on hold"),
        (lambda p: p.pick_up("d"), "a party that is parked or rings"),
    ],
    ids=["answer", "reject", "forward", "unhold", "pick up"],
)
def test_a_status_that_does_not_allow_it(
    emulator: Emulator, rc: RingCentral, act: Callable[[Any], Any], needs: str
) -> None:
    _, party = talking(emulator, rc)
    with pytest.raises(ConflictError) as caught:
        act(party)
    text = str(caught.value)
    assert "The party is Answered" in text
    assert f"this needs {needs}" in text
    assert party.id in text
    assert str(pickle.loads(pickle.dumps(caught.value))) == text


def test_a_call_that_has_ended(emulator: Emulator, rc: RingCentral) -> None:
    call, party = talking(emulator, rc)
    call.end()
    for act in (party.hold, party.hang_up, call.end, call.read):
        with pytest.raises(NotFoundError, match="the call has ended"):
            act()


def test_a_party_that_the_user_may_not_control(emulator: Emulator, rc: RingCentral) -> None:
    _, party = talking(emulator, rc)
    body = '{"errorCode": "TAS-106", "message": "Operation is not allowed"}'
    headers = {"Content-Type": "application/json"}
    emulator.faults.add(path="*/hold", status=403, body=body, headers=headers)
    with pytest.raises(ForbiddenError, match=r"TAS-106.*control a party of the user") as caught:
        party.hold()
    assert caught.value.error_code == "TAS-106"


def test_wrong_arguments_are_refused_before_anything_is_sent(
    emulator: Emulator, rc: RingCentral
) -> None:
    call, party = talking(emulator, rc)
    sent = len(emulator.log())
    for act in (
        lambda: rc.telephony.session(""),
        lambda: call.party(""),
        lambda: party.answer(""),
        lambda: party.transfer(),
        lambda: party.transfer("+16505550178", voicemail="1"),
        lambda: party.forward(),
        lambda: party.pause_recording(""),
        lambda: party.flip(""),
        lambda: party.reply(""),
        lambda: call.supervise("d"),
        lambda: call.supervise("d", agent_extension_id="1", agent_extension_number="2"),
    ):
        with pytest.raises(ValueError, match="give"):
            act()  # type: ignore[no-untyped-call]
    assert len(emulator.log()) == sent
    assert repr(party) == f"<PartyControl {party.id} of {call.id}>"
    assert repr(call) == f"<CallControl {call.id}>"
