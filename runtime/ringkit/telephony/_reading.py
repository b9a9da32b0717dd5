"""Reads JSON of the platform into the values of a board. Pure.

The same things are told in three ways: by notifications of telephony sessions, by telephony
sessions that are read, and by the active calls of a presence, which say less. Ids come as text or
number, and any member may be missing or null (platform-facts.md, 9.1, 9.2).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve

from ringkit.telephony._values import ENDED, Endpoint, Party, Presence, Recording

#: What the telephony status of an active call says about its party.
_STATUS_OF_TELEPHONY_STATUS: Final = {
    "Ringing": "Proceeding",
    "CallConnected": "Answered",
    "OnHold": "Hold",
    "ParkedCall": "Parked",
}
_TELEPHONY_STATUSES: Final = {
    "Answered": "CallConnected",
    "Hold": "OnHold",
    "Parked": "ParkedCall",
}
_PRESENCE_FIELDS: Final = {
    "status": "presenceStatus",
    "telephony_status": "telephonyStatus",
    "user_status": "userStatus",
    "dnd_status": "dndStatus",
    "meeting_status": "meetingStatus",
}


def text(document: Mapping[str, Any], name: str) -> str:
    """Return a member as text, empty if it is missing or null."""
    found = document.get(name)
    return "" if found is None else str(found)


def moment(document: Mapping[str, Any], name: str) -> datetime | None:
    """Return a member that is a time, None if it is missing or none."""
    try:
        found = datetime.fromisoformat(text(document, name))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def number(document: Mapping[str, Any], name: str) -> int | None:
    """Return a member that is a whole number, None if it is missing or none."""
    found = document.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) else None


def objects(document: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the objects in a member that is a list, none if it is missing or none."""
    found = document.get(name)
    return [each for each in found if isinstance(each, dict)] if isinstance(found, list) else []


def read_party(call_id: str, document: Mapping[str, Any]) -> Party:
    """Return a party of a telephony session, or of a notification of one."""
    status = _object(document, "status")
    return Party(
        id=text(document, "id"),
        call_id=call_id,
        extension_id=text(document, "extensionId"),
        direction=text(document, "direction"),
        from_=_endpoint(_object(document, "from")),
        to=_endpoint(_object(document, "to")),
        status=_STATUS_SPELLINGS.get(text(status, "code"), text(status, "code")),
        reason=text(status, "reason"),
        muted=document.get("muted") is True,
        queue_call=document.get("queueCall") is True,
        recordings=tuple(
            Recording(text(each, "id"), each.get("active") is True)
            for each in objects(document, "recordings")
        ),
        park_id=text(_object(document, "park"), "id"),
    )


#: The platform spells some statuses in two ways (platform-facts.md, 9.2).
_STATUS_SPELLINGS: Final = {"Voicemail": "VoiceMail", "VMScreening": "VoiceMailScreening"}


def read_active_call(
    extension_id: str, document: Mapping[str, Any], known: Party | None
) -> Party | None:
    """Return the party of an active call of a presence, None if the call has ended.

    It tells less than `known`, what the board has of that party, which stays where it agrees.
    """
    telephony_status = text(document, "telephonyStatus")
    if telephony_status == "NoCall":
        return None
    if known is not None and telephony_status_of(known) == telephony_status:
        return known
    status = _STATUS_OF_TELEPHONY_STATUS.get(telephony_status, telephony_status)
    if known is not None:
        return evolve(known, status=status, reason="")
    return Party(
        id=text(document, "partyId"),
        call_id=text(document, "telephonySessionId"),
        extension_id=extension_id,
        direction=text(document, "direction"),
        from_=Endpoint(text(document, "from"), text(document, "fromName")),
        to=Endpoint(text(document, "to"), text(document, "toName")),
        status=status,
        queue_call=document.get("queueCall") is True,
    )


def telephony_status_of(party: Party) -> str:
    """Return the telephony status that a presence has for a party."""
    return "NoCall" if party.status in ENDED else _TELEPHONY_STATUSES.get(party.status, "Ringing")


def read_presence(
    extension_id: str, document: Mapping[str, Any], known: Presence | None
) -> Presence:
    """Return a presence; what the document does not tell stays as it was in `known`."""
    before = known or Presence(extension_id)
    told = {
        name: text(document, member) or getattr(before, name)
        for name, member in _PRESENCE_FIELDS.items()
    }
    return Presence(extension_id, **told)


def _endpoint(document: Mapping[str, Any]) -> Endpoint:
    found = text(document, "phoneNumber") or text(document, "extensionNumber")
    return Endpoint(found, text(document, "name"), text(document, "extensionId"))


def _object(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    return found if isinstance(found, dict) else {}
