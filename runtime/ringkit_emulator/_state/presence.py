"""Presence: what users set, and what their calls make of it."""

from dataclasses import dataclass, field
from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.contacts import AddressBooks
from ringkit_emulator._state.context import Context
from ringkit_emulator._state.switchboard import Party, Switchboard, TelephonySession
from ringkit_emulator._times import format_time

_TELEPHONY: Final = {"Answered": "CallConnected", "Hold": "OnHold", "Parked": "ParkedCall"}
_ORDER: Final = ("CallConnected", "OnHold", "ParkedCall", "Ringing")


@dataclass(slots=True)
class Presence:
    """What one extension has set; ``sequence`` counts its events."""

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


@dataclass(slots=True)
class PresenceBoard:
    """The presence of every extension."""

    context: Context
    switchboard: Switchboard
    books: AddressBooks
    _by_extension: dict[str, Presence] = field(default_factory=dict)

    def watch(self) -> None:
        """Follow the calls of the switchboard."""
        self.switchboard.watchers.append(self._on_call)

    def of(self, extension_id: str) -> Presence:
        """Return what an extension has set."""
        return self._by_extension.setdefault(extension_id, Presence())

    def telephony_status(self, extension_id: str) -> str:
        """Return what the calls of an extension amount to."""
        states = {_state(party) for _, party in self.switchboard.active_of(extension_id)}
        return next((state for state in _ORDER if state in states), "NoCall")

    def presence_status(self, extension_id: str) -> str:
        """Return what others see: Offline, Busy or Available."""
        presence = self.of(extension_id)
        if presence.user_status != "Available":
            return presence.user_status
        busy = presence.dnd_status == "DoNotAcceptAnyCalls"
        busy = busy or self.telephony_status(extension_id) != "NoCall"
        return "Busy" if busy else "Available"

    def summary(self, extension_id: str) -> Document:
        """Return the members that records and events share."""
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

    def active_calls(self, extension_id: str, *, sip: bool = False) -> list[Document]:
        """Return the calls in progress; ``sip`` adds how to reach them by SIP."""
        return [
            self._active_call(session, party, sip=sip)
            for session, party in self.switchboard.active_of(extension_id)
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
            "telephonyStatus": _state(party),
            "startTime": format_time(session.created),
            "sessionId": session.session_id,
            "partyId": party.id,
            "telephonySessionId": session.id,
            "sipData": _sip_data(session, party) if sip else None,
        }
        return without_none(call)

    def set(self, extension: Extension, changes: Document) -> None:
        """Take over what a user sets, by the platform's names."""
        presence = self.of(extension.id)
        dnd_before = presence.dnd_status
        for name, attribute in _SETTABLE.items():
            if name in changes:
                setattr(presence, attribute, changes[name])
        if "dndStatusPersonal" in changes and "dndStatus" not in changes:
            presence.dnd_status = changes["dndStatusPersonal"]
        if "acceptCallQueueCalls" in changes and "dndStatus" not in changes:
            takes = bool(changes["acceptCallQueueCalls"])
            presence.dnd_status = "TakeAllCalls" if takes else "DoNotAcceptDepartmentCalls"
        self.announce(extension)
        if presence.dnd_status != dnd_before:
            self._announce_dnd(extension, presence.dnd_status)

    def announce(self, extension: Extension) -> None:
        """Tell everyone what an extension's presence is now, in the most detailed form.

        A filter without ``detailedTelephonyState`` leaves ``activeCalls`` out, one without
        ``sipData`` their SIP part; that is up to whoever delivers.
        """
        presence = self.of(extension.id)
        presence.sequence += 1
        calls = self.active_calls(extension.id, sip=True)
        body = {
            "extensionId": extension.id,
            "sequence": presence.sequence,
            **self.summary(extension.id),
            "activeCalls": calls,
            "totalActiveCalls": len(calls),
        }
        account = f"/restapi/v1.0/account/{extension.account_id}"
        admirers = (f"{one}/favorite" for one in self.books.admirers(extension.id))
        for whose in ("", *(f"/extension/{one}" for one in (extension.id, *admirers))):
            path = f"{account}{whose}/presence"
            self.context.publish(path, dict(body), extension.account_id, extension.id)

    def _announce_dnd(self, extension: Extension, status: str) -> None:
        path = f"/restapi/v1.0/account/{extension.account_id}/extension/{extension.id}/presence/dnd"
        body = {"extensionId": extension.id, "dndStatus": status}
        self.context.publish(path, body, extension.account_id, extension.id)

    def _on_call(self, _session: TelephonySession, party: Party) -> None:
        if party.extension_id is None:
            return
        extension = self.context.accounts.extension(party.extension_id)
        if extension is not None:
            self.announce(extension)


_SETTABLE: Final = {
    "userStatus": "user_status",
    "dndStatus": "dnd_status",
    "message": "message",
    "allowSeeMyPresence": "visible",
    "ringOnMonitoredCall": "ring_on_monitored_call",
    "pickUpCallsOnHold": "pick_up_calls_on_hold",
    "callerIdVisibility": "caller_id_visibility",
}


def _state(party: Party) -> str:
    return _TELEPHONY.get(party.code, "Ringing")


def _sip_data(session: TelephonySession, party: Party) -> Document:
    return {
        "callId": session.session_id,
        "toTag": f"t-{party.id}",
        "fromTag": f"f-{party.id}",
        "remoteUri": "sip:remote@127.0.0.1",
        "localUri": "sip:local@127.0.0.1",
    }
