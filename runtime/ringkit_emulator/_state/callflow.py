"""How calls go: who picks up, after how long, and what is left when they end."""

from dataclasses import dataclass, field
from typing import Final, Literal

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Account, Extension
from ringkit_emulator._state.calls import Call, CallLog, tone
from ringkit_emulator._state.context import Context
from ringkit_emulator._state.history import own_party
from ringkit_emulator._state.messages import Attachment, Draft, MessageStore
from ringkit_emulator._state.switchboard import Party, Switchboard, TelephonySession

Answering = Literal["answer", "busy", "no_answer", "reject"]

ANSWERS_AFTER: Final = 3.0
GIVES_UP_AFTER: Final = 30.0
_VOICEMAIL_SECONDS: Final = 10.0
_REASONS: Final[dict[Answering, str]] = {
    "busy": "TargetBusy",
    "reject": "Rejected",
    "no_answer": "NoAnswer",
}


@dataclass(slots=True)
class CallFlow:
    """Lets calls ring, be answered by people outside, go to voicemail, and into the log.

    ``manners`` says how numbers outside answer; every other one picks up after three seconds.
    """

    context: Context
    switchboard: Switchboard
    log: CallLog
    messages: MessageStore
    manners: dict[str, Answering] = field(default_factory=dict)

    def watch(self) -> None:
        """Write calls into the log when they end."""
        self.switchboard.watchers.append(self._on_change)

    def dial(self, account: Account, caller: Extension, target: Document, origin: str) -> Party:
        """Let an extension call ``target`` (phoneNumber or extensionNumber); returns its party."""
        session = self.switchboard.open(account.id, origin)
        own = own_party(account, caller)
        party = self.switchboard.join(session, caller.id, "Outbound", own, target)
        self.switchboard.change(session, party, "Setup")
        self.switchboard.change(session, party, "Proceeding")
        self.reach(session, party, target)
        return party

    def reach(self, session: TelephonySession, caller: Party, target: Document) -> Party:
        """Ring ``target`` for a party: a colleague's phone, or somebody outside."""
        colleague = self._colleague(session.account_id, target)
        callee = target if colleague is None else own_party(self._account(session), colleague)
        caller.callee = callee
        extension_id = None if colleague is None else colleague.id
        other = self.switchboard.join(session, extension_id, "Inbound", caller.caller, callee)
        self.switchboard.change(session, other, "Proceeding")
        if colleague is None:
            self._outsider(session, caller, other)
        else:
            self._give_up(session, other)
        return other

    def ring(self, account: Account, callee: Extension, caller: Document) -> Party:
        """Let somebody outside call an extension; returns the extension's party."""
        session = self.switchboard.open(account.id, "Call")
        own = own_party(account, callee)
        outside = self.switchboard.join(session, None, "Outbound", caller, own)
        outside.code = "Proceeding"
        party = self.switchboard.join(session, callee.id, "Inbound", caller, own)
        self.switchboard.change(session, party, "Setup")
        self.switchboard.change(session, party, "Proceeding")
        self._give_up(session, party)
        return party

    def answer(self, session: TelephonySession, party: Party) -> None:
        """Let a ringing party pick up; whoever called is connected."""
        self.switchboard.change(session, party, "Answered")
        for other in session.parties.values():
            if other is not party and other.code in ("Setup", "Proceeding"):
                self.switchboard.change(session, other, "Answered")

    def to_voicemail(self, session: TelephonySession, party: Party) -> None:
        """Send a ringing party's caller to voicemail; a message is left behind."""
        self.switchboard.change(session, party, "VoiceMail")
        self.context.clock.call_later(
            _VOICEMAIL_SECONDS, lambda: self._leave_message(session, party)
        )

    def _outsider(self, session: TelephonySession, caller: Party, other: Party) -> None:
        manner = self.manners.get(str(other.callee.get("phoneNumber")), "answer")
        wait = GIVES_UP_AFTER if manner == "no_answer" else ANSWERS_AFTER

        def decide() -> None:
            if not (caller.active and other.code == "Proceeding"):
                return
            if manner == "answer":
                self.answer(session, other)
            else:
                self.switchboard.leave(session, other, _REASONS[manner])

        self.context.clock.call_later(wait, decide)

    def _give_up(self, session: TelephonySession, party: Party) -> None:
        def check() -> None:
            if session.active and party.code == "Proceeding":
                self.to_voicemail(session, party)

        self.context.clock.call_later(GIVES_UP_AFTER, check)

    def _leave_message(self, session: TelephonySession, party: Party) -> None:
        owner = self.context.accounts.extension(party.extension_id or "")
        if owner is None or party.code != "VoiceMail":
            return
        sound = Attachment(
            id=self.context.ids.text("attachment"),
            kind="AudioRecording",
            content=tone(seed=int(session.session_id)),
            content_type="audio/wav",
            filename="voicemail.wav",
            seconds=int(_VOICEMAIL_SECONDS),
        )
        draft = Draft(
            type="VoiceMail",
            direction="Inbound",
            sender=party.caller,
            recipients=[party.callee | {"target": True}],
            attachments=[sound],
            more={"vmTranscriptionStatus": "NotAvailable"},
        )
        self.messages.add(owner, draft)
        self.switchboard.leave(session, party, "Voicemail")

    def _account(self, session: TelephonySession) -> Account:
        return self.context.accounts.by_id[session.account_id]

    def _colleague(self, account_id: str, target: Document) -> Extension | None:
        account = self.context.accounts.by_id[account_id]
        if "extensionId" in target:
            return account.extensions.get(str(target["extensionId"]))
        if "extensionNumber" in target:
            return account.by_number(str(target["extensionNumber"]))
        return self.context.accounts.owner_of(str(target.get("phoneNumber")))

    def _on_change(self, session: TelephonySession, _party: Party) -> None:
        if session.active:
            return
        for party in session.parties.values():
            owner = self.context.accounts.extension(party.extension_id or "")
            if owner is not None:
                self.log.add(owner, self._record(session, party))

    def _record(self, session: TelephonySession, party: Party) -> Call:
        now = self.context.clock.time()
        talked = 0 if party.answered_at is None else max(0, round(now - party.answered_at))
        inbound = party.direction == "Inbound"
        return Call(
            direction=party.direction,
            own=_log_party(party.callee if inbound else party.caller),
            other=_log_party(party.caller if inbound else party.callee),
            result=_result(party),
            start=session.created,
            duration=talked,
            action="RingOut Web" if session.origin == "RingOut" else "Phone Call",
            recorded="OnDemand" if party.recordings else None,
            recording_id=party.recordings[0]["id"] if party.recordings else None,
            session_id=session.session_id,
            telephony_session_id=session.id,
            party_id=party.id,
        )


def _log_party(party: Document) -> Document:
    names = ("phoneNumber", "extensionNumber", "extensionId", "name")
    return {name: party[name] for name in names if name in party}


def _result(party: Party) -> str:
    inbound = party.direction == "Inbound"
    if party.answered_at is not None:
        return "Accepted" if inbound else "Call connected"
    if party.reason == "Voicemail":
        return "Voicemail"
    if inbound:
        return "Rejected" if party.reason == "Rejected" else "Missed"
    return {"TargetBusy": "Busy", "Rejected": "Rejected"}.get(party.reason or "", "No Answer")
