"""Presence of extensions: the statuses that users set, combined with their calls."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.address_books import AddressBooks
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession, TelephonySessions
from ringkit_emulator._times import format_time

_TELEPHONY_STATUS_BY_CODE: Final = {
    "Answered": "CallConnected",
    "Hold": "OnHold",
    "Parked": "ParkedCall",
}
# The first of these that one of the calls has is the status of the extension.
_STATUS_PRECEDENCE: Final = ("CallConnected", "OnHold", "ParkedCall", "Ringing")


@define
class PresenceSettings:
    """The presence settings of one extension; `sequence` counts its presence events."""

    user_status: str = "Available"
    dnd_status: str = "TakeAllCalls"
    message: str = ""
    visible: bool = True
    ring_on_monitored_call: bool = False
    pick_up_calls_on_hold: bool = False
    caller_id_visibility: str = "All"
    glip_visible: bool = True
    glip_dnd: bool = False
    sequence: int = 0


@define
class PresenceStore:
    """The presence of every extension."""

    context: PlatformContext
    telephony: TelephonySessions
    address_books: AddressBooks
    _by_extension: dict[str, PresenceSettings] = field(factory=dict)

    def follow_calls(self) -> None:
        """Publish presence events when a party of a telephony session changes."""
        self.telephony.listeners.append(self._on_party_change)

    def of(self, extension_id: str) -> PresenceSettings:
        """Return the settings of an extension."""
        return self._by_extension.setdefault(extension_id, PresenceSettings())

    def telephony_status(self, extension_id: str) -> str:
        """Return the telephony status that results from the calls of an extension."""
        states = {
            _telephony_status(party) for _, party in self.telephony.active_calls(extension_id)
        }
        return next((state for state in _STATUS_PRECEDENCE if state in states), "NoCall")

    def presence_status(self, extension_id: str) -> str:
        """Return the status shown to other users: Offline, Busy or Available."""
        presence = self.of(extension_id)
        if presence.user_status != "Available":
            return presence.user_status
        busy = presence.dnd_status == "DoNotAcceptAnyCalls"
        busy = busy or self.telephony_status(extension_id) != "NoCall"
        return "Busy" if busy else "Available"

    def summary(self, extension_id: str) -> Document:
        """Return the members that presence records and presence events have in common."""
        presence = self.of(extension_id)
        telephony = self.telephony_status(extension_id)
        any_call = presence.dnd_status != "DoNotAcceptAnyCalls"
        return {
            "telephonyStatus": telephony,
            "presenceStatus": self.presence_status(extension_id),
            "userStatus": presence.user_status,
            "meetingStatus": "Disconnected",
            "dndStatus": presence.dnd_status,
            "dndStatusPersonal": "TakeAllCalls" if any_call else "DoNotAcceptAnyCalls",
            "acceptCallQueueCalls": presence.dnd_status == "TakeAllCalls",
            "allowSeeMyPresence": presence.visible,
            "ringOnMonitoredCall": presence.ring_on_monitored_call,
            "pickUpCallsOnHold": presence.pick_up_calls_on_hold,
            "aggregatedTelephonyStatus": telephony,
            "cxTelephonyStatus": "NoCall",
        }

    def ended_call(self, session: TelephonySession, party: Party) -> Document:
        """Return a call that has ended as an item of `activeCalls`, with SIP data."""
        call = self._active_call(session, party, sip=True)
        return call | {"telephonyStatus": "NoCall", "terminationType": "final"}

    def active_calls(self, extension_id: str, *, sip: bool = False) -> list[Document]:
        """Return the `activeCalls` of an extension, with SIP data if `sip`."""
        return [
            self._active_call(session, party, sip=sip)
            for session, party in self.telephony.active_calls(extension_id)
        ]

    def _active_call(self, session: TelephonySession, party: Party, *, sip: bool) -> Document:
        call = {
            "id": session.session_id,
            "direction": party.direction,
            "queueCall": party.queue_call,
            "from": party.caller.get("phoneNumber") or party.caller.get("extensionNumber"),
            "fromName": party.caller.get("name"),
            "to": party.callee.get("phoneNumber") or party.callee.get("extensionNumber"),
            "toName": party.callee.get("name"),
            "telephonyStatus": _telephony_status(party),
            "startTime": format_time(session.created),
            "sessionId": session.session_id,
            "partyId": party.id,
            "telephonySessionId": session.id,
            "sipData": _sip_data(session, party) if sip else None,
        }
        return without_none(call)

    def update(self, extension: Extension, changes: Document) -> None:
        """Change settings, given by the platform's member names, and publish the events."""
        presence = self.of(extension.id)
        old_dnd_status = presence.dnd_status
        for name, attribute in _ATTRIBUTES.items():
            if name in changes:
                setattr(presence, attribute, changes[name])
        if "dndStatusPersonal" in changes and "dndStatus" not in changes:
            presence.dnd_status = changes["dndStatusPersonal"]
        if "acceptCallQueueCalls" in changes and "dndStatus" not in changes:
            accepts = bool(changes["acceptCallQueueCalls"])
            presence.dnd_status = "TakeAllCalls" if accepts else "DoNotAcceptDepartmentCalls"
        self.publish(extension)
        if presence.dnd_status != old_dnd_status:
            self._publish_dnd(extension, presence.dnd_status)

    def publish(self, extension: Extension, ended: Document | None = None) -> None:
        """Publish the presence of an extension with all details.

        `ended` is the call whose end is published: it is shown once more, without being counted.
        Event filters remove `activeCalls` or their `sipData` from the notifications of a
        subscription that did not ask for them.
        """
        presence = self.of(extension.id)
        presence.sequence += 1
        calls = self.active_calls(extension.id, sip=True)
        body = {
            "extensionId": self.context.event_id(extension.id),
            "sequence": presence.sequence,
            **self.summary(extension.id),
            "activeCalls": calls if ended is None else [*calls, ended],
            "totalActiveCalls": len(calls),
        }
        account = f"/restapi/v1.0/account/{extension.account_id}"
        owners = self.address_books.extensions_with_favorite(extension.id)
        extensions = (extension.id, *(f"{owner}/favorite" for owner in owners))
        for prefix in ("", *(f"/extension/{one}" for one in extensions)):
            path = f"{account}{prefix}/presence"
            self.context.publish(path, dict(body), extension.account_id, extension.id)

    def _publish_dnd(self, extension: Extension, status: str) -> None:
        path = f"/restapi/v1.0/account/{extension.account_id}/extension/{extension.id}/presence/dnd"
        body = {"extensionId": extension.id, "dndStatus": status}
        self.context.publish(path, body, extension.account_id, extension.id)

    def _on_party_change(self, session: TelephonySession, party: Party) -> None:
        if party.extension_id is None:
            return
        extension = self.context.accounts.extension(party.extension_id)
        if extension is not None:
            self.publish(extension, None if party.active else self.ended_call(session, party))


_ATTRIBUTES: Final = {
    "userStatus": "user_status",
    "dndStatus": "dnd_status",
    "message": "message",
    "allowSeeMyPresence": "visible",
    "ringOnMonitoredCall": "ring_on_monitored_call",
    "pickUpCallsOnHold": "pick_up_calls_on_hold",
    "callerIdVisibility": "caller_id_visibility",
}


def _telephony_status(party: Party) -> str:
    return _TELEPHONY_STATUS_BY_CODE.get(party.code, "Ringing")


def _sip_data(session: TelephonySession, party: Party) -> Document:
    return {
        "callId": session.session_id,
        "toTag": f"t-{party.id}",
        "fromTag": f"f-{party.id}",
        "remoteUri": "sip:remote@127.0.0.1",
        "localUri": "sip:local@127.0.0.1",
    }
