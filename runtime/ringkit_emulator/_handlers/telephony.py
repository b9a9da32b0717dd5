"""Call control: sessions, their parties, and what is done to them."""

from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._state.accounts import extension_party
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession
from ringkit_emulator._wire.errors import PlatformError, bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content

_RINGING: Final = ("Setup", "Proceeding")
_TARGETS: Final = ("phoneNumber", "extensionNumber", "extensionId")


def session_of(call: Call) -> TelephonySession:
    """Return the session that the path names; raises PlatformError (404)."""
    session_id = call.path["telephonySessionId"]
    session = call.state.telephony.sessions.get(session_id)
    if session is None or session.account_id != call.account.id:
        raise not_found("telephonySessionId", session_id)
    return session


def party_of(call: Call) -> tuple[TelephonySession, Party]:
    """Return session and party that the path names; raises PlatformError (404)."""
    session = session_of(call)
    party = session.parties.get(call.path["partyId"])
    if party is None:
        raise not_found("partyId", call.path["partyId"])
    return session, party


def in_state(call: Call, *codes: str) -> tuple[TelephonySession, Party]:
    """Return session and party where the party is in one of the states; else 409."""
    session, party = party_of(call)
    if party.code not in codes:
        raise PlatformError(409, "CMN-101", f"The party is {party.code}", parameter="partyId")
    return session, party


def create_call_out(call: Call) -> Answer:
    """Call a number from a device of the user."""
    target = without_none({name: call.document["to"].get(name) for name in _TARGETS})
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
    """Open a conference that parties are brought into."""
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
    """Answer a session."""
    return json_answer(200, session_of(call).document())


def delete_session(call: Call) -> Answer:
    """End a call."""
    call.state.telephony.end(session_of(call), "CallFinished")
    return no_content()


def read_party(call: Call) -> Answer:
    """Answer a party."""
    return json_answer(200, party_of(call)[1].document())


def update_party(call: Call) -> Answer:
    """Mute a party or let it stand alone."""
    session, party = in_state(call, "Answered", "Hold", *_RINGING)
    changes = call.document.get("party", {})
    party.muted = changes.get("muted", party.muted)
    party.stand_alone = changes.get("standAlone", party.stand_alone)
    call.state.telephony.publish(session, party)
    return json_answer(200, party.document())


def delete_party(call: Call) -> Answer:
    """Take a party out of the call."""
    session, party = party_of(call)
    call.state.telephony.disconnect(session, party, "CallFinished")
    keep = call.document.get("keepConferenceAlive", False)
    if party.roles.get("conferenceRole") == "Host" and not keep:
        call.state.telephony.end(session, "CallFinished")
    return no_content()


def answer_party(call: Call) -> Answer:
    """Pick up."""
    session, party = in_state(call, *_RINGING)
    party.callee = party.callee | {"deviceId": call.document["deviceId"]}
    call.state.call_routing.answer(session, party)
    return json_answer(200, party.document())


def reject_party(call: Call) -> Answer:
    """Refuse a ringing call: the caller reaches voicemail."""
    session, party = in_state(call, *_RINGING)
    call.state.call_routing.send_to_voicemail(session, party)
    return no_content()


def ignore_party(call: Call) -> Answer:
    """Stop ringing a member of a queue."""
    session, party = in_state(call, *_RINGING)
    call.state.telephony.disconnect(session, party, "Rejected")
    return no_content()


def hold_party(call: Call) -> Answer:
    """Put a party on hold."""
    session, party = in_state(call, "Answered")
    call.state.telephony.set_status(session, party, "Hold")
    return json_answer(200, party.document())


def unhold_party(call: Call) -> Answer:
    """Take a party off hold."""
    session, party = in_state(call, "Hold")
    call.state.telephony.set_status(session, party, "Answered")
    return json_answer(200, party.document())


def park_party(call: Call) -> Answer:
    """Park a party until somebody picks it up."""
    session, party = in_state(call, "Answered", "Hold")
    party.park_id = call.state.context.ids.text("park")[-3:]
    call.state.telephony.set_status(session, party, "Parked", "CallPark")
    return json_answer(201, party.document())


def pickup_party(call: Call) -> Answer:
    """Pick up a parked or ringing party from a device."""
    session, party = in_state(call, "Parked", *_RINGING)
    party.park_id = None
    party.extension_id = call.user.id
    party.callee = extension_party(call.account, call.user) | {
        "deviceId": call.document["deviceId"]
    }
    call.state.telephony.set_status(session, party, "Answered", "Pickup")
    return json_answer(201, party.document())


def transfer_party(call: Call) -> Answer:
    """Send the other side of a call to somebody else."""
    session, party = in_state(call, "Answered", "Hold")
    return _redirect(call, session, party, "BlindTransfer")


def forward_party(call: Call) -> Answer:
    """Send a ringing call on to somebody else."""
    session, party = in_state(call, *_RINGING)
    return _redirect(call, session, party, "CallRedirected")


def _redirect(call: Call, session: TelephonySession, party: Party, reason: str) -> Answer:
    target = _redirect_target(call)
    if target is None:
        voicemail_of = call.account.extensions.get(str(call.document.get("voicemail", "")))
        if voicemail_of is None:
            raise bad_parameter("voicemail", call.document.get("voicemail"))
        party.extension_id = voicemail_of.id
        call.state.call_routing.send_to_voicemail(session, party)
        return json_answer(200, party.document())
    others = [p for p in session.parties.values() if p is not party and p.active]
    call.state.telephony.set_status(session, party, "Gone", reason)
    if others:
        call.state.call_routing.ring_target(session, others[0], target)
    return json_answer(200, party.document())


def _redirect_target(call: Call) -> Document | None:
    for name in _TARGETS:
        if name in call.document:
            value = str(call.document[name])
            return {name: f"+{value.lstrip('+')}" if name == "phoneNumber" else value}
    return None


def flip_party(call: Call) -> Answer:
    """Move a call to another device of the user."""
    session, party = in_state(call, "Answered", "Hold")
    call.state.telephony.set_status(session, party, party.code, "CallFlip")
    return no_content(status=200)


def bridge_party(call: Call) -> Answer:
    """Connect a party of this call with one of another call."""
    session, party = in_state(call, "Answered", "Hold")
    other_session, other = _elsewhere(call, call.document["telephonySessionId"])
    call.state.telephony.set_status(session, party, "Answered", "AttendedTransfer")
    call.state.telephony.set_status(other_session, other, "Gone", "AttendedTransfer")
    return json_answer(200, party.document())


def bring_in_party(call: Call) -> Answer:
    """Bring a party of another call into a conference."""
    session = session_of(call)
    other_session, other = _elsewhere(call, call.document["sessionId"])
    telephony = call.state.telephony
    joined = telephony.add_party(
        session, other.extension_id, other.direction, other.caller, other.callee
    )
    joined.roles = {"conferenceRole": "Participant"}
    telephony.set_status(session, joined, "Answered")
    telephony.set_status(other_session, other, "Gone", "CallSwitch")
    telephony.end(other_session, "CallSwitch")
    return json_answer(201, joined.document())


def _elsewhere(call: Call, session_id: str) -> tuple[TelephonySession, Party]:
    session = call.state.telephony.sessions.get(str(session_id))
    if session is None:
        raise not_found("telephonySessionId", session_id)
    party = session.parties.get(str(call.document["partyId"]))
    if party is None:
        raise not_found("partyId", call.document["partyId"])
    return session, party


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
}
