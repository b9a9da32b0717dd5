"""Call control: recording, supervision, replies."""

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.telephony import in_state, party_of, session_of
from ringkit_emulator._state.accounts import Extension, extension_party
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession
from ringkit_emulator._wire.errors import bad_parameter, not_found
from ringkit_emulator._wire.messages import Answer, json_answer


def _recording_document(recording: Document) -> Document:
    return recording | {"mode": "OnDemand", "view": "Party"}


def start_recording(call: Call) -> Answer:
    """Record a call."""
    session, party = in_state(call, "Answered", "Hold")
    recording = {"id": call.state.context.ids.text("recording"), "active": True}
    party.recordings.append(recording)
    call.state.telephony.publish(session, party)
    return json_answer(201, _recording_document(recording))


def update_recording(call: Call) -> Answer:
    """Pause or resume a recording."""
    session, party = party_of(call)
    recording_id = call.path["recordingId"]
    recording = next((r for r in party.recordings if r["id"] == recording_id), None)
    if recording is None:
        raise not_found("recordingId", recording_id)
    recording["active"] = call.document["active"]
    call.state.telephony.publish(session, party)
    return json_answer(200, _recording_document(recording))


def supervise_session(call: Call) -> Answer:
    """Listen to the call of an agent."""
    return _supervise(call, session_of(call))


def supervise_party(call: Call) -> Answer:
    """Listen to one party of a call."""
    session, _ = in_state(call, "Answered", "Hold")
    return _supervise(call, session)


def _supervise(call: Call, session: TelephonySession) -> Answer:
    agent = _agent(call)
    if not any(p.extension_id == agent.id and p.active for p in session.parties.values()):
        raise bad_parameter("agentExtensionId", agent.id, "The agent is not in this call")
    own = extension_party(call.account, call.user) | {
        "deviceId": call.document["supervisorDeviceId"]
    }
    telephony = call.state.telephony
    listener = telephony.add_party(
        session, call.user.id, "Outbound", own, extension_party(call.account, agent)
    )
    listener.muted = True
    telephony.set_status(session, listener, "Answered", "Supervising")
    return json_answer(201, _listener_document(listener))


def _listener_document(party: Party) -> Document:
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
    """Answer a ringing call with a text; the call ends."""
    session, party = in_state(call, "Setup", "Proceeding")
    call.state.telephony.disconnect(session, party, "CallReplied")
    document = party.document()
    hidden = ("accountId", "extensionId", "attributes", "recordings")
    return json_answer(200, {k: v for k, v in document.items() if k not in hidden})


ROUTES: RouteTable = {
    "startCallRecording": Route(start_recording),
    "pauseResumeCallRecording": Route(update_recording),
    "superviseCallSession": Route(supervise_session),
    "superviseCallParty": Route(supervise_party),
    "replyParty": Route(reply_party),
}
