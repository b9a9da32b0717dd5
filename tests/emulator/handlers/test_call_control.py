"""Call control on virtual time, and its effects on presence, voicemail and the call log."""

from typing import Any

from ringkit_emulator import Emulator
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.handlers.calls import EXTERNAL_NUMBER, latest_call, telephony_status
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits
from tests.support.platform import NO_LIMITS

SESSIONS = f"{ACCOUNT}/telephony/sessions"


def call_out(api: Api, **to: str) -> dict[str, Any]:
    body = {"from": {"deviceId": "d-1"}, "to": to}
    answer = api.post(f"{ACCOUNT}/telephony/call-out", json=body)
    assert answer.status_code == 201
    session: dict[str, Any] = fits(answer, "createCallOutCallSession")["session"]
    return session


def party_url(session: dict[str, Any], index: int = 0) -> str:
    return f"{SESSIONS}/{session['id']}/parties/{session['parties'][index]['id']}"


def codes(api: Api, session: dict[str, Any]) -> list[str]:
    read = fits(api.get(f"{SESSIONS}/{session['id']}"), "readCallSessionStatus")
    return [party["status"]["code"] for party in read["parties"]]


def test_call_out_hold_and_hang_up(emulator: Emulator, api: Api) -> None:
    session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
    assert session["parties"][0]["from"]["deviceId"] == "d-1"
    assert codes(api, session) == ["Proceeding", "Proceeding"]
    mine = party_url(session)
    early = api.post(f"{mine}/hold")
    assert early.status_code == 409
    emulator.clock.advance(3)
    assert codes(api, session) == ["Answered", "Answered"]
    fits(api.post(f"{mine}/hold", json={"proto": "Auto"}), "holdCallParty")
    assert telephony_status(api) == "OnHold"
    fits(api.post(f"{mine}/unhold"), "unholdCallParty")
    muted = fits(api.patch(mine, json={"party": {"muted": True}}), "updateCallParty")
    assert muted["muted"] is True
    assert fits(api.get(mine), "readCallPartyStatus")["muted"] is True
    emulator.clock.advance(30)
    assert api.delete(mine).status_code == 204
    assert api.get(f"{SESSIONS}/{session['id']}").status_code == 404
    assert latest_call(api)["duration"] == 33


def test_recording_of_a_call(emulator: Emulator, api: Api) -> None:
    session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
    emulator.clock.advance(3)
    mine = party_url(session)
    recording = fits(api.post(f"{mine}/recordings"), "startCallRecording")
    paused = api.patch(f"{mine}/recordings/{recording['id']}", json={"active": False})
    assert fits(paused, "pauseResumeCallRecording")["active"] is False
    assert api.patch(f"{mine}/recordings/1", json={"active": True}).status_code == 404
    emulator.clock.advance(20)
    assert api.delete(f"{SESSIONS}/{session['id']}").status_code == 204
    logged = latest_call(api, recordingType="OnDemand")["recording"]
    assert logged["id"] == recording["id"]
    assert api.get(logged["contentUri"]).content.startswith(b"RIFF")


def test_a_recording_is_not_found_at_once() -> None:
    with (
        Emulator(limits=NO_LIMITS, frozen_clock=True, recording_delay=30) as emulator,
        Api(emulator) as api,
    ):
        session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
        emulator.clock.advance(3)
        fits(api.post(f"{party_url(session)}/recordings"), "startCallRecording")
        emulator.clock.advance(20)
        api.delete(f"{SESSIONS}/{session['id']}").raise_for_status()
        content = latest_call(api, recordingType="OnDemand")["recording"]["contentUri"]
        early = api.get(content)
        assert (early.status_code, code_of(early)) == (404, "CMN-102")
        emulator.clock.advance(29)
        assert api.get(content).status_code == 404
        emulator.clock.advance(1)
        assert api.get(content).status_code == 200


def test_inbound_call_answered(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    ringing = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    assert telephony_status(api) == "Ringing"
    party = party_url(ringing, 1)
    fits(api.post(f"{party}/answer", json={"deviceId": "d-2"}), "answerCallParty")
    assert telephony_status(api) == "CallConnected"
    again = api.post(f"{party}/answer", json={"deviceId": "d-2"})
    assert again.status_code == 409
    emulator.clock.advance(5)
    emulator.hang_up(ringing["id"])
    record = latest_call(api)
    assert (record["direction"], record["result"], record["duration"]) == ("Inbound", "Accepted", 5)
    mine = [
        event.body["parties"][0]["status"]["code"]
        for event in recorder.of("telephony/sessions")
        if event.owner_id == emulator.extension_id and "extensionId" in event.body
    ]
    assert mine == ["Setup", "Proceeding", "Answered", "Disconnected"]
    sequences = [event.body["sequence"] for event in recorder.of("telephony/sessions")]
    assert sequences == sorted(sequences)
    seen = [
        event.body["telephonyStatus"]
        for event in recorder.of("presence")
        if "/extension/" in event.filter
    ]
    assert seen == ["Ringing", "Ringing", "CallConnected", "NoCall"]


def test_unanswered_call_leaves_a_voicemail(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    ringing = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    emulator.clock.advance(30)
    assert codes(api, ringing)[1] == "VoiceMail"
    emulator.clock.advance(10)
    assert latest_call(api)["result"] == "Voicemail"
    mailbox = api.get(f"{EXTENSION}/message-store", params={"messageType": "VoiceMail"})
    message, *_ = fits(mailbox, "listMessages")["records"]
    assert message["from"]["phoneNumber"] == EXTERNAL_NUMBER
    (sound,) = message["attachments"]
    assert (sound["type"], sound["vmDuration"]) == ("AudioRecording", 10)
    assert api.get(sound["uri"]).content.startswith(b"RIFF")
    assert [e.body["id"] for e in recorder.of("voicemail")] == [message["id"]]


def test_rejected_call_goes_to_voicemail(emulator: Emulator, api: Api) -> None:
    ringing = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    assert api.post(f"{party_url(ringing, 1)}/reject").status_code == 204
    assert codes(api, ringing)[1] == "VoiceMail"


def test_reply_and_ignore_end_the_call(emulator: Emulator, api: Api) -> None:
    ringing = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    reply = api.post(f"{party_url(ringing, 1)}/reply", json={"replyWithText": "later"})
    assert fits(reply, "replyParty")["status"]["reason"] == "CallReplied"
    ringing = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    ignored = api.post(f"{party_url(ringing, 1)}/ignore", json={"deviceId": "d"})
    assert ignored.status_code == 204
    assert telephony_status(api) == "NoCall"


def test_call_to_a_colleague_rings_there(emulator: Emulator, api: Api) -> None:
    session = call_out(api, extensionNumber="102")
    colleague = session["parties"][1]["extensionId"]
    theirs = f"{ACCOUNT}/extension/{colleague}/presence"
    assert api.get(theirs).json()["telephonyStatus"] == "Ringing"
    api.post(f"{party_url(session, 1)}/answer", json={"deviceId": "d"})
    assert codes(api, session) == ["Answered", "Answered"]
    both = fits(api.get(f"{ACCOUNT}/active-calls"), "listCompanyActiveCalls")["records"]
    assert len(both) == 2
    api.delete(f"{SESSIONS}/{session['id']}")
    company = api.get(f"{ACCOUNT}/call-log", params={"sessionId": both[0]["sessionId"]})
    assert sorted(r["direction"] for r in company.json()["records"]) == ["Inbound", "Outbound"]


def test_transfer_forward_and_voicemail(emulator: Emulator, api: Api) -> None:
    session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
    emulator.clock.advance(3)
    moved = api.post(f"{party_url(session)}/transfer", json={"extensionNumber": "103"})
    assert fits(moved, "transferCallParty")["status"] == {
        "code": "Gone",
        "reason": "BlindTransfer",
        "rcc": False,
    }
    assert codes(api, session) == ["Gone", "Answered", "Proceeding"]
    ringing = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    forwarded = api.post(f"{party_url(ringing, 1)}/forward", json={"extensionNumber": "104"})
    fits(forwarded, "forwardCallParty")
    ringing = emulator.inbound_call(from_=EXTERNAL_NUMBER)
    to_mail = api.post(
        f"{party_url(ringing, 1)}/forward", json={"voicemail": emulator.extension_id}
    )
    assert fits(to_mail, "forwardCallParty")["status"]["code"] == "VoiceMail"
    unknown = api.post(f"{party_url(ringing, 1)}/transfer", json={"voicemail": "1"})
    assert unknown.status_code == 409


def test_park_and_pickup(emulator: Emulator, api: Api) -> None:
    session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
    emulator.clock.advance(3)
    mine = party_url(session)
    parked = fits(api.post(f"{mine}/park"), "callParkParty")
    assert parked["park"]["id"]
    assert telephony_status(api) == "ParkedCall"
    picked = api.post(f"{mine}/pickup", json={"deviceId": "d"})
    assert fits(picked, "pickupCallParty")["status"]["code"] == "Answered"


def test_conference(emulator: Emulator, api: Api) -> None:
    answer = api.post(f"{ACCOUNT}/telephony/conference")
    conference = fits(answer, "createConferenceCallSession")["session"]
    session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
    emulator.clock.advance(3)
    body = {"sessionId": session["id"], "partyId": session["parties"][0]["id"]}
    joined = api.post(f"{SESSIONS}/{conference['id']}/parties/bring-in", json=body)
    assert fits(joined, "createCallPartyWithBringIn")["conferenceRole"] == "Participant"
    assert codes(api, conference) == ["Answered", "Answered"]
    assert api.delete(party_url(conference)).status_code == 204
    assert api.get(f"{SESSIONS}/{conference['id']}").status_code == 404


def test_supervise_bridge_and_flip(emulator: Emulator, api: Api) -> None:
    session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
    emulator.clock.advance(3)
    body = {
        "mode": "Listen",
        "supervisorDeviceId": "d",
        "agentExtensionId": emulator.extension_id,
    }
    supervised = api.post(f"{SESSIONS}/{session['id']}/supervise", json=body)
    assert fits(supervised, "superviseCallSession")["muted"] is True
    fits(api.post(f"{party_url(session)}/supervise", json=body), "superviseCallParty")
    wrong = body | {"agentExtensionId": "1"}
    assert api.post(f"{SESSIONS}/{session['id']}/supervise", json=wrong).status_code == 400
    assert api.post(f"{party_url(session)}/flip", json={"callFlipId": "1"}).status_code == 200
    other = call_out(api, phoneNumber="+16505550178")
    emulator.clock.advance(3)
    target = {"telephonySessionId": other["id"], "partyId": other["parties"][0]["id"]}
    bridged = api.post(f"{party_url(session)}/bridge", json=target)
    assert fits(bridged, "bridgeCallParty")["status"]["reason"] == "AttendedTransfer"
    assert codes(api, other)[0] == "Gone"


def test_unknown_sessions_and_parties(emulator: Emulator, api: Api) -> None:
    assert code_of(api.get(f"{SESSIONS}/s-1")) == "CMN-102"
    session = call_out(api, phoneNumber=EXTERNAL_NUMBER)
    unknown = api.get(f"{SESSIONS}/{session['id']}/parties/p-1")
    assert (unknown.status_code, unknown.json()["parameterName"]) == (404, "partyId")
