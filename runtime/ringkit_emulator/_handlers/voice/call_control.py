"""Call control: sessions and parties of calls, recording, supervision and replies."""

from __future__ import annotations

from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._state.accounts import Extension, extension_party
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_RINGING_STATUSES: Final = ("Setup", "Proceeding")
_TARGET_MEMBERS: Final = ("phoneNumber", "extensionNumber", "extensionId")


def _find_session(call: Call) -> TelephonySession:
    session_id = call.path["telephonySessionId"]
    session = call.state.telephony.sessions.get(session_id)
    if session is None or session.account_id != call.account.id:
        raise not_found("telephonySessionId", session_id)
    return session


def _find_party(call: Call) -> tuple[TelephonySession, Party]:
    session = _find_session(call)
    party = session.parties.get(call.path["partyId"])
    if party is None:
        raise not_found("partyId", call.path["partyId"])
    return session, party


def _party_in_status(call: Call, *codes: str) -> tuple[TelephonySession, Party]:
    """Return the session and the party; raises PlatformError (409) for a status not in `codes`."""
    session, party = _find_party(call)
    if party.code not in codes:
        raise PlatformError(409, "CMN-101", f"The party is {party.code}", parameter="partyId")
    return session, party


def create_call_out(call: Call) -> Answer:
    """Start a call from a device of the user; returns the session."""
    target = without_none({name: call.document["to"].get(name) for name in _TARGET_MEMBERS})
    if not target:
        raise bad_parameter("to")
    if "phoneNumber" in target:
        target["phoneNumber"] = f"+{str(target['phoneNumber']).lstrip('+')}"
    party = call.state.call_routing.dial(call.account, call.user, target, "CallOut")
    device = call.document["from"].get("deviceId")
    if device is not None:
        party.caller = party.caller | {"deviceId": device}
    session = _session_with(call, party)
    return json_answer(201, {"session": session.document()})


def _session_with(call: Call, party: Party) -> TelephonySession:
    sessions = call.state.telephony.sessions.values()
    return next(session for session in sessions if party.id in session.parties)


def create_conference(call: Call) -> Answer:
    """Start a conference that has only its host yet; returns the session."""
    telephony = call.state.telephony
    session = telephony.create(call.account.id, "Conference")
    own = extension_party(call.account, call.user)
    host = telephony.add_party(
        session, call.user.id, "Outbound", own, {"phoneNumber": "conference"}
    )
    host.roles = {"conferenceRole": "Host"}
    telephony.set_status(session, host, "Proceeding")
    telephony.set_status(session, host, "Answered")
    return json_answer(201, {"session": session.document()})


def read_session(call: Call) -> Answer:
    """Return a telephony session."""
    return json_answer(200, _find_session(call).document())


def delete_session(call: Call) -> Answer:
    """End a call for all its parties."""
    call.state.telephony.end(_find_session(call), "CallFinished")
    return no_content()


def read_party(call: Call) -> Answer:
    """Return a party of a call."""
    return json_answer(200, _find_party(call)[1].document())


def update_party(call: Call) -> Answer:
    """Change `muted` or `standAlone` of a party."""
    session, party = _party_in_status(call, "Answered", "Hold", *_RINGING_STATUSES)
    changes = call.document.get("party", {})
    party.muted = changes.get("muted", party.muted)
    party.stand_alone = changes.get("standAlone", party.stand_alone)
    call.state.telephony.publish(session, party)
    return json_answer(200, party.document())


def delete_party(call: Call) -> Answer:
    """Disconnect a party; the call ends with its host, unless `keepConferenceAlive` is set."""
    session, party = _find_party(call)
    call.state.telephony.disconnect(session, party, "CallFinished")
    keep = call.document.get("keepConferenceAlive", False)
    if party.roles.get("conferenceRole") == "Host" and not keep:
        call.state.telephony.end(session, "CallFinished")
    return no_content()


def answer_party(call: Call) -> Answer:
    """Answer a ringing call."""
    session, party = _party_in_status(call, *_RINGING_STATUSES)
    party.callee = party.callee | {"deviceId": call.document["deviceId"]}
    call.state.call_routing.answer(session, party)
    return json_answer(200, party.document())


def reject_party(call: Call) -> Answer:
    """Reject a ringing call: the caller is sent to voicemail."""
    session, party = _party_in_status(call, *_RINGING_STATUSES)
    call.state.call_routing.send_to_voicemail(session, party)
    return no_content()


def ignore_party(call: Call) -> Answer:
    """Stop ringing one member of a call queue."""
    session, party = _party_in_status(call, *_RINGING_STATUSES)
    call.state.telephony.disconnect(session, party, "Rejected")
    return no_content()


def hold_party(call: Call) -> Answer:
    """Put a party on hold."""
    session, party = _party_in_status(call, "Answered")
    call.state.telephony.set_status(session, party, "Hold")
    return json_answer(200, party.document())


def unhold_party(call: Call) -> Answer:
    """Take a party off hold."""
    session, party = _party_in_status(call, "Hold")
    call.state.telephony.set_status(session, party, "Answered")
    return json_answer(200, party.document())


def park_party(call: Call) -> Answer:
    """Park a party; it can be picked up from another device."""
    session, party = _party_in_status(call, "Answered", "Hold")
    party.park_id = call.state.context.ids.text("park")[-3:]
    call.state.telephony.set_status(session, party, "Parked", "CallPark")
    return json_answer(201, party.document())


def pickup_party(call: Call) -> Answer:
    """Pick up a parked or ringing party from a device."""
    session, party = _party_in_status(call, "Parked", *_RINGING_STATUSES)
    own = extension_party(call.account, call.user) | {"deviceId": call.document["deviceId"]}
    party = _moved(call, session, party, call.user.id, "Pickup")
    party.park_id, party.callee = None, own
    call.state.telephony.set_status(session, party, "Answered", "Pickup")
    for other in session.parties.values():
        if other is not party and other.code in _RINGING_STATUSES:
            call.state.telephony.set_status(session, other, "Answered")
    return json_answer(201, party.document())


def _moved(
    call: Call, session: TelephonySession, party: Party, extension_id: str, reason: str
) -> Party:
    """Return the party with which an extension takes the place of another in a call."""
    if party.extension_id == extension_id:
        return party
    telephony = call.state.telephony
    moved = telephony.add_party(session, extension_id, party.direction, party.caller, party.callee)
    telephony.set_status(session, moved, "Setup")
    telephony.set_status(session, party, "Gone", reason)
    return moved


def transfer_party(call: Call) -> Answer:
    """Transfer the other party of an answered call (blind transfer)."""
    session, party = _party_in_status(call, "Answered", "Hold")
    return _redirect(call, session, party, "BlindTransfer")


def forward_party(call: Call) -> Answer:
    """Forward a ringing call."""
    session, party = _party_in_status(call, *_RINGING_STATUSES)
    return _redirect(call, session, party, "CallRedirected")


def _redirect(call: Call, session: TelephonySession, party: Party, reason: str) -> Answer:
    target = _redirect_target(call)
    if target is None:
        voicemail_of = call.account.extensions.get(str(call.document.get("voicemail", "")))
        if voicemail_of is None:
            raise bad_parameter("voicemail", call.document.get("voicemail"))
        party = _moved(call, session, party, voicemail_of.id, reason)
        call.state.call_routing.send_to_voicemail(session, party)
        return json_answer(200, party.document())
    others = [p for p in session.parties.values() if p is not party and p.active]
    call.state.telephony.set_status(session, party, "Gone", reason)
    if others:
        call.state.call_routing.ring_target(session, others[0], target)
    return json_answer(200, party.document())


def _redirect_target(call: Call) -> Document | None:
    for name in _TARGET_MEMBERS:
        if name in call.document:
            value = str(call.document[name])
            return {name: f"+{value.lstrip('+')}" if name == "phoneNumber" else value}
    return None


def flip_party(call: Call) -> Answer:
    """Move a call to another device of the user."""
    session, party = _party_in_status(call, "Answered", "Hold")
    call.state.telephony.set_status(session, party, party.code, "CallFlip")
    return no_content(status=200)


def bridge_party(call: Call) -> Answer:
    """Connect a party of this call with a party of another call (attended transfer)."""
    session, party = _party_in_status(call, "Answered", "Hold")
    other_session, other = _party_of_other_call(call, call.document["telephonySessionId"])
    call.state.telephony.set_status(session, party, "Answered", "AttendedTransfer")
    call.state.telephony.set_status(other_session, other, "Gone", "AttendedTransfer")
    return json_answer(200, party.document())


def bring_in_party(call: Call) -> Answer:
    """Move a party of another call into a conference; the other call ends."""
    session = _find_session(call)
    other_session, other = _party_of_other_call(call, call.document["sessionId"])
    telephony = call.state.telephony
    joined = telephony.add_party(
        session, other.extension_id, other.direction, other.caller, other.callee
    )
    joined.roles = {"conferenceRole": "Participant"}
    telephony.set_status(session, joined, "Answered")
    telephony.set_status(other_session, other, "Gone", "CallSwitch")
    telephony.end(other_session, "CallSwitch")
    return json_answer(201, joined.document())


def _party_of_other_call(call: Call, session_id: str) -> tuple[TelephonySession, Party]:
    session = call.state.telephony.sessions.get(str(session_id))
    if session is None:
        raise not_found("telephonySessionId", session_id)
    party = session.parties.get(str(call.document["partyId"]))
    if party is None:
        raise not_found("partyId", call.document["partyId"])
    return session, party


def _recording_document(recording: Document) -> Document:
    return recording | {"mode": "OnDemand", "view": "Party"}


def start_recording(call: Call) -> Answer:
    """Start recording a call."""
    session, party = _party_in_status(call, "Answered", "Hold")
    recording = {"id": call.state.context.ids.text("recording"), "active": True}
    party.recordings.append(recording)
    call.state.telephony.publish(session, party)
    return json_answer(201, _recording_document(recording))


def update_recording(call: Call) -> Answer:
    """Pause or resume a recording."""
    session, party = _find_party(call)
    recording_id = call.path["recordingId"]
    recording = next((r for r in party.recordings if r["id"] == recording_id), None)
    if recording is None:
        raise not_found("recordingId", recording_id)
    recording["active"] = call.document["active"]
    call.state.telephony.publish(session, party)
    return json_answer(200, _recording_document(recording))


def supervise_session(call: Call) -> Answer:
    """Let a supervisor listen to the call of an agent."""
    return _supervise(call, _find_session(call))


def supervise_party(call: Call) -> Answer:
    """Let a supervisor listen to one party of a call."""
    session, _ = _party_in_status(call, "Answered", "Hold")
    return _supervise(call, session)


def _supervise(call: Call, session: TelephonySession) -> Answer:
    agent = _agent(call)
    if not any(p.extension_id == agent.id and p.active for p in session.parties.values()):
        raise bad_parameter("agentExtensionId", agent.id, "The agent is not in this call")
    own = extension_party(call.account, call.user) | {
        "deviceId": call.document["supervisorDeviceId"]
    }
    telephony = call.state.telephony
    supervisor = telephony.add_party(
        session, call.user.id, "Outbound", own, extension_party(call.account, agent)
    )
    supervisor.muted = True
    telephony.set_status(session, supervisor, "Answered", "Supervising")
    return json_answer(201, _supervisor_document(supervisor))


def _supervisor_document(party: Party) -> Document:
    hidden = ("id", "attributes", "recordings", "park")
    return {name: value for name, value in party.document().items() if name not in hidden}


def _agent(call: Call) -> Extension:
    document = call.document
    agent = call.account.extensions.get(str(document.get("agentExtensionId", "")))
    agent = agent or call.account.by_number(str(document.get("agentExtensionNumber", "")))
    if agent is None:
        raise bad_parameter("agentExtensionId", document.get("agentExtensionId"))
    return agent


def reply_party(call: Call) -> Answer:
    """Reply to a ringing call with a text message; the call ends."""
    session, party = _party_in_status(call, "Setup", "Proceeding")
    call.state.telephony.disconnect(session, party, "CallReplied")
    document = party.document()
    hidden = ("accountId", "extensionId", "attributes", "recordings")
    return json_answer(200, {k: v for k, v in document.items() if k not in hidden})


ROUTES: RouteTable = {
    "createCallOutCallSession": Route(create_call_out),
    "createConferenceCallSession": Route(create_conference),
    "readCallSessionStatus": Route(read_session),
    "deleteCallSession": Route(delete_session),
    "readCallPartyStatus": Route(read_party),
    "updateCallParty": Route(update_party),
    "deleteCallParty": Route(delete_party),
    "answerCallParty": Route(answer_party),
    "rejectParty": Route(reject_party),
    "ignoreCallInQueue": Route(ignore_party),
    "holdCallParty": Route(hold_party),
    "unholdCallParty": Route(unhold_party),
    "callParkParty": Route(park_party),
    "pickupCallParty": Route(pickup_party),
    "transferCallParty": Route(transfer_party),
    "forwardCallParty": Route(forward_party),
    "callFlipParty": Route(flip_party),
    "bridgeCallParty": Route(bridge_party),
    "createCallPartyWithBringIn": Route(bring_in_party),
    "startCallRecording": Route(start_recording),
    "pauseResumeCallRecording": Route(update_recording),
    "superviseCallSession": Route(supervise_session),
    "superviseCallParty": Route(supervise_party),
    "replyParty": Route(reply_party),
}
