"""RingOut calls: the caller's phone rings first, then the callee's; then they are connected."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.call_routing import CallRouting
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.telephony_sessions import Party, TelephonySession, TelephonySessions

_CALLER_ANSWER_DELAY_SECONDS: Final = 2.0
_CALLEE_STATUS_BY_REASON: Final = {
    "TargetBusy": "Busy",
    "Rejected": "Rejected",
    "NoAnswer": "NoAnswer",
    "InvalidNumber": "Invalid",
    "DestinationBlocked": "DestinationBlocked",
}


@define(eq=False)
class RingOut:
    """One RingOut call with its three statuses."""

    id: str
    extension_id: str
    session: TelephonySession
    call_status: str = "InProgress"
    caller_status: str = "InProgress"
    callee_status: str = "InProgress"

    def status(self) -> Document:
        """Return the `status` member of the JSON document."""
        return {
            "callStatus": self.call_status,
            "callerStatus": self.caller_status,
            "calleeStatus": self.callee_status,
        }


@define
class RingOuts:
    """The RingOut calls that clients have not cancelled."""

    context: PlatformContext
    telephony: TelephonySessions
    call_routing: CallRouting
    by_id: dict[str, RingOut] = field(factory=dict)

    def follow_calls(self) -> None:
        """Update the statuses when a party of a telephony session changes."""
        self.telephony.listeners.append(self._on_party_change)

    def start(
        self, account: Account, owner: Extension, caller: Document, callee: Document
    ) -> RingOut:
        """Ring the caller's phone, and the callee's phone after the caller has answered."""
        session = self.telephony.create(account.id, "RingOut")
        ringout = RingOut(f"R{self.context.ids.number('ringout')}", owner.id, session)
        self.by_id[ringout.id] = ringout
        party = self.telephony.add_party(session, owner.id, "Outbound", caller, callee)
        party.roles = {"ringOutRole": "Initiator"}
        self.telephony.set_status(session, party, "Setup")
        self.context.clock.call_later(
            _CALLER_ANSWER_DELAY_SECONDS, self.ring_callee, ringout, party, callee
        )
        return ringout

    def ring_callee(self, ringout: RingOut, party: Party, callee: Document) -> None:
        """Ring the callee's phone, as the caller has answered."""
        if party.active:
            ringout.caller_status = "Success"
            self.telephony.set_status(ringout.session, party, "Proceeding")
            other = self.call_routing.ring_target(ringout.session, party, callee)
            other.roles = {"ringOutRole": "Target"}

    def cancel(self, ringout: RingOut) -> None:
        """End the call and remove the RingOut."""
        self.telephony.end(ringout.session, "CallFinished")
        del self.by_id[ringout.id]

    def _on_party_change(self, session: TelephonySession, party: Party) -> None:
        found = (r for r in self.by_id.values() if r.session is session)
        ringout = next(found, None)
        if ringout is None:
            return
        if party.roles.get("ringOutRole") != "Initiator":
            if party.code == "Answered":
                ringout.callee_status = ringout.call_status = "Success"
            elif party.reason in _CALLEE_STATUS_BY_REASON:
                ringout.callee_status = _CALLEE_STATUS_BY_REASON[party.reason]
                ringout.call_status = "CannotReach"
        if not session.active:
            self._finish(ringout)

    def _finish(self, ringout: RingOut) -> None:
        if ringout.call_status == "Success":
            ringout.call_status = ringout.caller_status = ringout.callee_status = "Finished"
        elif ringout.call_status == "InProgress":
            ringout.call_status = "CannotReach"
