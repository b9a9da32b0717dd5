"""Presence of one user, of all users of the account, and unified presence."""

from __future__ import annotations

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._wire.messages import Answer, json_answer

_AVAILABILITIES = {
    "TakeAllCalls": "TakeAllCalls",
    "DoNotAcceptAnyCalls": "DoNotAcceptAnyCalls",
    "DoNotAcceptDepartmentCalls": "DoNotAcceptQueueCalls",
}
_DND_STATUSES = {availability: status for status, availability in _AVAILABILITIES.items()}


def _presence_document(call: Call, extension: Extension) -> Document:
    presences = call.state.presence
    presence = presences.of(extension.id)
    uri = call.urls.extension(extension.account_id, extension.id)
    document = {
        "uri": f"{uri}/presence",
        "extension": {
            "id": int(extension.id),
            "uri": uri,
            "extensionNumber": extension.number,
        },
        **presences.summary(extension.id),
        "message": presence.message,
        "callerIdVisibility": presence.caller_id_visibility,
    }
    if call.query.get("detailedTelephonyState"):
        sip = call.query.get("sipData", False)
        document["activeCalls"] = presences.active_calls(extension.id, sip=sip)
    return document


def read_presence(call: Call) -> Answer:
    """Return the presence of a user."""
    return json_answer(200, _presence_document(call, call.extension))


def update_presence(call: Call) -> Answer:
    """Change the presence of a user and return it."""
    call.state.presence.update(call.extension, call.document)
    return read_presence(call)


def read_account_presence(call: Call) -> Answer:
    """Return the presence of every user of the account, page by page."""
    return numbered_list(call, call.account.users(), lambda user: _presence_document(call, user))


def _unified_document(call: Call) -> Document:
    presences, extension = call.state.presence, call.extension
    presence = presences.of(extension.id)
    status = presences.presence_status(extension.id)
    dnd = presence.glip_dnd or presence.dnd_status == "DoNotAcceptAnyCalls"
    visibility = "Visible" if presence.visible else "Invisible"
    return {
        "status": "DND" if dnd else status,
        "glip": {
            "status": "Offline" if presence.user_status == "Offline" else "Online",
            "visibility": "Visible" if presence.glip_visible else "Invisible",
            "availability": "DND" if presence.glip_dnd else "Available",
        },
        "telephony": {
            "status": presences.telephony_status(extension.id),
            "visibility": visibility,
            "availability": _AVAILABILITIES.get(presence.dnd_status, "TakeAllCalls"),
        },
        "meeting": {"status": "NoMeeting"},
    }


def read_unified_presence(call: Call) -> Answer:
    """Return the unified presence of a user: phone, team messaging and meetings."""
    return json_answer(200, _unified_document(call))


def update_unified_presence(call: Call) -> Answer:
    """Change the unified presence of a user."""
    presence = call.state.presence.of(call.extension.id)
    glip = call.document.get("glip", {})
    if "visibility" in glip:
        presence.glip_visible = glip["visibility"] == "Visible"
    if "availability" in glip:
        presence.glip_dnd = glip["availability"] == "DND"
    telephony = call.document.get("telephony", {})
    availability = telephony.get("availability")
    changes = {} if availability is None else {"dndStatus": _DND_STATUSES[availability]}
    call.state.presence.update(call.extension, changes)
    return json_answer(200, _unified_document(call))


ROUTES: RouteTable = {
    "readUserPresenceStatus": Route(read_presence),
    "updateUserPresenceStatus": Route(update_presence),
    "readAccountPresence": Route(read_account_presence),
    "readUnifiedPresence": Route(read_unified_presence),
    "updateUnifiedPresence": Route(update_unified_presence),
}
