"""Presence of users, of the account, and of a user over all services."""

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.lists import numbered_list
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._wire.messages import Answer, json_answer

_AVAILABILITY = {
    "TakeAllCalls": "TakeAllCalls",
    "DoNotAcceptAnyCalls": "DoNotAcceptAnyCalls",
    "DoNotAcceptDepartmentCalls": "DoNotAcceptQueueCalls",
}
_DND = {value: name for name, value in _AVAILABILITY.items()}


def _document(call: Call, extension: Extension) -> Document:
    board = call.state.presence
    presence = board.of(extension.id)
    uri = call.links.extension(extension.account_id, extension.id)
    document = {
        "uri": f"{uri}/presence",
        "extension": {
            "id": int(extension.id),
            "uri": uri,
            "extensionNumber": extension.number,
        },
        **board.summary(extension.id),
        "message": presence.message,
        "callerIdVisibility": presence.caller_id_visibility,
    }
    if call.query.get("detailedTelephonyState"):
        sip = call.query.get("sipData", False)
        document["activeCalls"] = board.active_calls(extension.id, sip=sip)
    return document


def read_presence(call: Call) -> Answer:
    """Answer the presence of a user."""
    return json_answer(200, _document(call, call.extension))


def update_presence(call: Call) -> Answer:
    """Set the presence of a user."""
    call.state.presence.update(call.extension, call.document)
    return read_presence(call)


def read_account_presence(call: Call) -> Answer:
    """Answer the presence of everybody in the account."""
    return numbered_list(call, call.account.users(), lambda user: _document(call, user))


def _unified(call: Call) -> Document:
    board, extension = call.state.presence, call.extension
    presence = board.of(extension.id)
    status = board.presence_status(extension.id)
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
            "status": board.telephony_status(extension.id),
            "visibility": visibility,
            "availability": _AVAILABILITY.get(presence.dnd_status, "TakeAllCalls"),
        },
        "meeting": {"status": "NoMeeting"},
    }


def read_unified_presence(call: Call) -> Answer:
    """Answer the presence of a user over all services."""
    return json_answer(200, _unified(call))


def update_unified_presence(call: Call) -> Answer:
    """Set the presence of a user over all services."""
    presence = call.state.presence.of(call.extension.id)
    glip = call.document.get("glip", {})
    if "visibility" in glip:
        presence.glip_visible = glip["visibility"] == "Visible"
    if "availability" in glip:
        presence.glip_dnd = glip["availability"] == "DND"
    telephony = call.document.get("telephony", {})
    wanted = telephony.get("availability")
    changes = {"dndStatus": _DND[wanted]} if wanted is not None else {}
    call.state.presence.update(call.extension, changes)
    return json_answer(200, _unified(call))


ROUTES: RouteTable = {
    "readUserPresenceStatus": Route(read_presence),
    "updateUserPresenceStatus": Route(update_presence),
    "readAccountPresence": Route(read_account_presence),
    "readUnifiedPresence": Route(read_unified_presence),
    "updateUnifiedPresence": Route(update_unified_presence),
}
