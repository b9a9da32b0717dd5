"""Simulation of calls: ringing, answering, voicemail, and the call log at the end."""

from __future__ import annotations

from typing import Final, Literal

from attrs import define, field

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Account, Extension, extension_party
from ringkit_emulator._state.call_log import CallLog, CompletedCall
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.messages import Attachment, MailboxMessage, MessageStore
from ringkit_emulator._state.sample_media import tone_wav
from ringkit_emulator._state.telephony_sessions import (
    ANSWERED_BY_ANOTHER,
    Party,
    TelephonySession,
    TelephonySessions,
)

AnswerMode = Literal["answer", "busy", "no_answer", "reject", "invalid", "blocked"]

ANSWER_DELAY_SECONDS: Final = 3.0
RING_TIMEOUT_SECONDS: Final = 30.0
_VOICEMAIL_SECONDS: Final = 10.0
_REASON_BY_ANSWER_MODE: Final[dict[AnswerMode, str]] = {
    "busy": "TargetBusy",
    "reject": "Rejected",
    "no_answer": "NoAnswer",
    "invalid": "InvalidNumber",
    "blocked": "DestinationBlocked",
}
_RESULT_BY_REASON: Final = {
    "TargetBusy": "Busy",
    "Rejected": "Rejected",
    "InvalidNumber": "Wrong Number",
    "DestinationBlocked": "Blocked",
}


@define
class CallRouting:
    """Rings and answers calls, sends them to voicemail, and adds completed calls to the log.

    `answer_modes` says what happens to calls to an external number; a number that is not listed
    answers after three seconds.
    """

    context: PlatformContext
    telephony: TelephonySessions
    call_log: CallLog
    messages: MessageStore
    answer_modes: dict[str, AnswerMode] = field(factory=dict)

    def follow_calls(self) -> None:
        """Add calls to the call log when they end."""
        self.telephony.listeners.append(self._on_party_change)

    def dial(self, account: Account, caller: Extension, target: Document, origin: str) -> Party:
        """Start a call from an extension to `target` (with phoneNumber, extensionNumber or
        extensionId); return the caller's party.
        """
        session = self.telephony.create(account.id, origin)
        own = extension_party(account, caller)
        party = self.telephony.add_party(session, caller.id, "Outbound", own, target)
        self.telephony.set_status(session, party, "Setup")
        self.telephony.set_status(session, party, "Proceeding")
        self.ring_target(session, party, target)
        return party

    def ring_target(self, session: TelephonySession, caller: Party, target: Document) -> Party:
        """Add the called party to a session, an extension or an external one, and let it ring."""
        extension = self._extension(session.account_id, target)
        callee = target if extension is None else extension_party(self._account(session), extension)
        caller.callee = callee
        extension_id = None if extension is None else extension.id
        other = self.telephony.add_party(session, extension_id, "Inbound", caller.caller, callee)
        self.telephony.set_status(session, other, "Proceeding")
        if extension is None:
            self._answer_externally(session, caller, other)
        else:
            self._ring_members(session, other)
            self._start_ring_timeout(session, other)
        return other

    def receive_call(self, account: Account, callee: Extension, caller: Document) -> Party:
        """Start a call from an external number to an extension; return the extension's party."""
        session = self.telephony.create(account.id, "Call")
        own = extension_party(account, callee)
        external = self.telephony.add_party(session, None, "Outbound", caller, own)
        external.code = "Proceeding"
        party = self.telephony.add_party(session, callee.id, "Inbound", caller, own)
        self.telephony.set_status(session, party, "Setup")
        self.telephony.set_status(session, party, "Proceeding")
        self._ring_members(session, party)
        self._start_ring_timeout(session, party)
        return party

    def _ring_members(self, session: TelephonySession, queue: Party) -> None:
        """Let the members of a call queue ring who accept its calls and are in no other call."""
        account = self._account(session)
        members = account.queue_members.get(queue.extension_id or "", {})
        queue.queue_call = bool(members)
        for member_id, accepts in members.items():
            member = account.extensions[member_id]
            busy = self.telephony.active_calls(member_id)
            if accepts and member.status == "Enabled" and not busy:
                own = extension_party(account, member)
                party = self.telephony.add_party(session, member_id, "Inbound", queue.caller, own)
                party.queue_call = True
                self.telephony.set_status(session, party, "Setup")
                self.telephony.set_status(session, party, "Proceeding")

    def answer(self, session: TelephonySession, party: Party) -> None:
        """Answer a ringing party and connect it with the parties that are waiting.

        The other parties of a queue's call stop ringing.
        """
        self.telephony.set_status(session, party, "Answered")
        for other in session.parties.values():
            if other is party or other.code not in ("Setup", "Proceeding"):
                continue
            if party.queue_call and other.queue_call:
                self.telephony.set_status(session, other, "Disconnected", ANSWERED_BY_ANOTHER)
            else:
                self.telephony.set_status(session, other, "Answered")

    def send_to_voicemail(self, session: TelephonySession, party: Party) -> None:
        """Send the caller of a ringing party to voicemail; 10 seconds later a message is stored.

        Those who ring with a call queue stop to ring.
        """
        for other in session.parties.values():
            if party.queue_call and other is not party and other.queue_call and other.active:
                self.telephony.set_status(session, other, "Disconnected", "NoAnswer")
        self.telephony.set_status(session, party, "VoiceMail")
        self.context.clock.call_later(_VOICEMAIL_SECONDS, self.leave_message, session, party)

    def _answer_externally(self, session: TelephonySession, caller: Party, other: Party) -> None:
        mode = self.answer_modes.get(str(other.callee.get("phoneNumber")), "answer")
        delay = RING_TIMEOUT_SECONDS if mode == "no_answer" else ANSWER_DELAY_SECONDS
        self.context.clock.call_later(delay, self.respond, session, caller, other, mode)

    def respond(
        self, session: TelephonySession, caller: Party, other: Party, mode: AnswerMode
    ) -> None:
        """Let an external party answer, or refuse, the call that still rings."""
        if not (caller.active and other.code == "Proceeding"):
            return
        if mode == "answer":
            self.answer(session, other)
        else:
            self.telephony.disconnect(session, other, _REASON_BY_ANSWER_MODE[mode])

    def _start_ring_timeout(self, session: TelephonySession, party: Party) -> None:
        self.context.clock.call_later(RING_TIMEOUT_SECONDS, self.end_ringing, session, party)

    def end_ringing(self, session: TelephonySession, party: Party) -> None:
        """Send a call to voicemail if it still rings."""
        if session.active and party.code == "Proceeding":
            self.send_to_voicemail(session, party)

    def leave_message(
        self,
        session: TelephonySession,
        party: Party,
        transcription: str = "",
        status: str = "NotAvailable",
    ) -> MailboxMessage | None:
        """Store the message of a caller who is in the voicemail of `party`, and end the call.

        Returns None if the caller has hung up before, or if there is no such extension any more.
        """
        owner = self.context.accounts.extension(party.extension_id or "")
        if owner is None or party.code != "VoiceMail":
            return None
        sound = Attachment(
            id=self.context.ids.text("attachment"),
            kind="AudioRecording",
            content=tone_wav(seed=int(session.session_id)),
            content_type="audio/wav",
            filename="voicemail.wav",
            seconds=int(_VOICEMAIL_SECONDS),
        )
        message = self.messages.add_voicemail(
            owner, party.caller, party.callee, sound, transcription, status
        )
        party.message = message.reference()
        self.telephony.disconnect(session, party, "Voicemail")
        return message

    def _account(self, session: TelephonySession) -> Account:
        return self.context.accounts.by_id[session.account_id]

    def _extension(self, account_id: str, target: Document) -> Extension | None:
        account = self.context.accounts.by_id[account_id]
        if "extensionId" in target:
            return account.extensions.get(str(target["extensionId"]))
        if "extensionNumber" in target:
            return account.by_number(str(target["extensionNumber"]))
        return self.context.accounts.owner_of(str(target.get("phoneNumber")))

    def _on_party_change(self, session: TelephonySession, _party: Party) -> None:
        if session.active:
            return
        for party in session.parties.values():
            owner = self.context.accounts.extension(party.extension_id or "")
            elsewhere = party.reason == ANSWERED_BY_ANOTHER and party.answered_at is None
            if owner is not None and not (elsewhere and owner.type == "User"):
                self.call_log.add(owner, self._completed_call(session, party))

    def _completed_call(self, session: TelephonySession, party: Party) -> CompletedCall:
        inbound = party.direction == "Inbound"
        return CompletedCall(
            direction=party.direction,
            own=_call_log_party(party.callee if inbound else party.caller),
            other=_call_log_party(party.caller if inbound else party.callee),
            result=_call_result(session, party),
            start=session.created,
            duration=self.context.clock.time() - session.created,
            action="RingOut Web" if session.origin == "RingOut" else "Phone Call",
            recorded="OnDemand" if party.recordings else None,
            recording_id=party.recordings[0]["id"] if party.recordings else None,
            session_id=session.session_id,
            telephony_session_id=session.id,
            party_id=party.id,
            message=party.message,
        )


def _call_log_party(party: Document) -> Document:
    names = ("phoneNumber", "extensionNumber", "extensionId", "name")
    return {name: party[name] for name in names if name in party}


def _call_result(session: TelephonySession, party: Party) -> str:
    """Return the result of a call for one of its parties.

    Why a call did not come about is known from the party that was called.
    """
    inbound = party.direction == "Inbound"
    if party.answered_at is not None or party.reason == ANSWERED_BY_ANOTHER:
        return "Accepted" if inbound else "Call connected"
    if party.reason == "Voicemail":
        return "Voicemail"
    if inbound:
        return "Rejected" if party.reason == "Rejected" else "Missed"
    reasons = (other.reason for other in session.parties.values())
    results = (_RESULT_BY_REASON[reason] for reason in reasons if reason in _RESULT_BY_REASON)
    return next(results, "No Answer")
