"""RingOut: first the caller's phone, then the callee's, then the two are connected."""

from dataclasses import dataclass, field
from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.callflow import CallFlow
from ringkit_emulator._state.context import Context
from ringkit_emulator._state.switchboard import Party, Switchboard, TelephonySession

_CALLER_ANSWERS_AFTER: Final = 2.0
_FAILURES: Final = {"TargetBusy": "Busy", "Rejected": "Rejected", "NoAnswer": "NoAnswer"}


@dataclass(slots=True, eq=False)
class RingOut:
    """One RingOut with its three statuses."""

    id: str
    extension_id: str
    session: TelephonySession
    call_status: str = "InProgress"
    caller_status: str = "InProgress"
    callee_status: str = "InProgress"

    def status(self) -> Document:
        """Return the ``status`` member."""
        return {
            "callStatus": self.call_status,
            "callerStatus": self.caller_status,
            "calleeStatus": self.callee_status,
        }


@dataclass(slots=True)
class RingOuts:
    """The RingOuts that have not been hung up."""

    context: Context
    switchboard: Switchboard
    flow: CallFlow
    by_id: dict[str, RingOut] = field(default_factory=dict)

    def watch(self) -> None:
        """Follow the calls of the switchboard."""
        self.switchboard.watchers.append(self._on_change)

    def begin(
        self, account: Account, owner: Extension, caller: Document, callee: Document
    ) -> RingOut:
        """Ring the caller's phone; the callee's follows once the caller has picked up."""
        session = self.switchboard.open(account.id, "RingOut")
        ringout = RingOut(f"R{self.context.ids.number('ringout')}", owner.id, session)
        self.by_id[ringout.id] = ringout
        party = self.switchboard.join(session, owner.id, "Outbound", caller, callee)
        party.roles = {"ringOutRole": "Initiator"}
        self.switchboard.change(session, party, "Setup")

        def pick_up() -> None:
            if party.active:
                ringout.caller_status = "Success"
                self.switchboard.change(session, party, "Proceeding")
                other = self.flow.reach(session, party, callee)
                other.roles = {"ringOutRole": "Target"}

        self.context.clock.call_later(_CALLER_ANSWERS_AFTER, pick_up)
        return ringout

    def hang_up(self, ringout: RingOut) -> None:
        """End the call and forget the RingOut."""
        self.switchboard.end(ringout.session, "CallFinished")
        del self.by_id[ringout.id]

    def _on_change(self, session: TelephonySession, party: Party) -> None:
        found = (r for r in self.by_id.values() if r.session is session)
        ringout = next(found, None)
        if ringout is None:
            return
        if party.roles.get("ringOutRole") != "Initiator":
            if party.code == "Answered":
                ringout.callee_status = ringout.call_status = "Success"
            elif party.reason in _FAILURES:
                ringout.callee_status = _FAILURES[party.reason]
                ringout.call_status = "CannotReach"
        if not session.active:
            self._finish(ringout)

    def _finish(self, ringout: RingOut) -> None:
        if ringout.call_status == "Success":
            ringout.call_status = ringout.caller_status = ringout.callee_status = "Finished"
        elif ringout.call_status == "InProgress":
            ringout.call_status = "CannotReach"
