"""Telephony sessions: who talks to whom right now, and everyone told of each change."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.context import Context
from ringkit_emulator._times import format_time

Code = Literal[
    "Setup", "Proceeding", "Answered", "Disconnected", "Gone", "Parked", "Hold", "VoiceMail"
]
OVER: Final = frozenset({"Disconnected", "Gone"})


@dataclass(slots=True, eq=False)
class Party:
    """One end of a call; ``extension_id`` None is somebody from outside."""

    id: str
    account_id: str
    extension_id: str | None
    direction: str
    caller: Document
    callee: Document
    code: Code = "Setup"
    reason: str | None = None
    muted: bool = False
    stand_alone: bool = False
    queue_call: bool = False
    answered_at: float | None = None
    park_id: str | None = None
    recordings: list[Document] = field(default_factory=list)
    roles: Document = field(default_factory=dict)

    @property
    def active(self) -> bool:
        """Whether the party is still in the call."""
        return self.code not in OVER

    def status(self) -> Document:
        """Return the ``status`` member."""
        return without_none({"code": self.code, "reason": self.reason, "rcc": False})

    def document(self) -> Document:
        """Return the party as the platform shows it."""
        owner = {"accountId": self.account_id, "extensionId": self.extension_id}
        document: Document = {
            "id": self.id,
            "accountId": self.account_id,
            "extensionId": self.extension_id,
            "attributes": {"queueCall": self.queue_call},
            "status": self.status(),
            "muted": self.muted,
            "standAlone": self.stand_alone,
            "park": {"id": self.park_id} if self.park_id else None,
            "from": self.caller,
            "to": self.callee,
            "owner": without_none(owner) if self.extension_id else None,
            "direction": self.direction,
            "recordings": list(self.recordings) or None,
        }
        return without_none(document) | self.roles


@dataclass(slots=True, eq=False)
class TelephonySession:
    """A call with its parties; ``session_id`` is the number the call log knows it by."""

    id: str
    session_id: str
    account_id: str
    origin: str
    created: float
    parties: dict[str, Party] = field(default_factory=dict)
    sequence: int = 0

    @property
    def active(self) -> bool:
        """Whether anybody is still in the call."""
        return any(party.active for party in self.parties.values())

    def document(self) -> Document:
        """Return the session as the platform shows it."""
        return {
            "id": self.id,
            "origin": {"type": self.origin},
            "voiceCallToken": f"v-{self.session_id}",
            "parties": [party.document() for party in self.parties.values()],
            "creationTime": format_time(self.created),
        }


Watcher = Callable[[TelephonySession, Party], None]


class Switchboard:
    """All telephony sessions. ``watchers`` hear of each change of a party."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self.sessions: dict[str, TelephonySession] = {}
        self.watchers: list[Watcher] = []

    def open(self, account_id: str, origin: str) -> TelephonySession:
        """Begin a session without parties."""
        number = self._context.ids.number("telephony-session")
        session = TelephonySession(
            id=f"s-a0d{number:x}",
            session_id=str(number),
            account_id=account_id,
            origin=origin,
            created=self._context.clock.time(),
        )
        self.sessions[session.id] = session
        return session

    def join(
        self,
        session: TelephonySession,
        extension_id: str | None,
        direction: str,
        caller: Document,
        callee: Document,
    ) -> Party:
        """Add a party; nobody hears of it before its first ``change``."""
        number = len(session.parties) + 1
        party = Party(
            id=f"p{session.id[1:]}-{number}",
            account_id=session.account_id,
            extension_id=extension_id,
            direction=direction,
            caller=caller,
            callee=callee,
        )
        session.parties[party.id] = party
        return party

    def change(
        self, session: TelephonySession, party: Party, code: Code, reason: str | None = None
    ) -> None:
        """Give a party another status and tell everyone."""
        party.code, party.reason = code, reason
        if code == "Answered" and party.answered_at is None:
            party.answered_at = self._context.clock.time()
        self.announce(session, party)

    def announce(self, session: TelephonySession, party: Party) -> None:
        """Tell everyone what a party is like now."""
        session.sequence += 1
        self._publish(session, party)
        for watcher in tuple(self.watchers):
            watcher(session, party)
        if not session.active:
            self.sessions.pop(session.id, None)

    def leave(self, session: TelephonySession, party: Party, reason: str | None = None) -> None:
        """Take a party out; the last one alone in a call leaves too, unless it is a conference."""
        if not party.active:
            return
        self.change(session, party, "Disconnected", reason)
        left = [other for other in session.parties.values() if other.active]
        if len(left) == 1 and session.origin != "Conference":
            self.leave(session, left[0])

    def end(self, session: TelephonySession, reason: str | None = None) -> None:
        """Take everybody out."""
        for party in session.parties.values():
            if party.active:
                self.change(session, party, "Disconnected", reason)

    def active_of(self, extension_id: str) -> list[tuple[TelephonySession, Party]]:
        """Return the calls an extension is in."""
        return [
            (session, party)
            for session in self.sessions.values()
            for party in session.parties.values()
            if party.extension_id == extension_id and party.active
        ]

    def _publish(self, session: TelephonySession, party: Party) -> None:
        body: Document = {
            "sequence": session.sequence,
            "sessionId": session.session_id,
            "telephonySessionId": session.id,
            "serverId": "emulator",
            "eventTime": format_time(self._context.clock.time()),
            "accountId": session.account_id,
            "origin": {"type": session.origin},
            "parties": [party.document() | {"missedCall": _missed(party)}],
        }
        about = {
            "direction": party.direction,
            "statusCode": party.code,
            "missedCall": _missed(party),
            "phoneNumber": _far_number(party),
            "withRecordings": bool(party.recordings),
        }
        base = f"/restapi/v1.0/account/{session.account_id}"
        publish = self._context.publish
        publish(f"{base}/telephony/sessions", body, session.account_id, party.extension_id, about)
        if party.extension_id is not None:
            path = f"{base}/extension/{party.extension_id}/telephony/sessions"
            own = body | {"extensionId": party.extension_id}
            publish(path, own, session.account_id, party.extension_id, about)
            if _missed(party):
                path = f"{base}/extension/{party.extension_id}/missed-calls"
                missed = _missed_call(session, party, party.extension_id)
                publish(path, missed, session.account_id, party.extension_id)


def _missed_call(session: TelephonySession, party: Party, extension_id: str) -> Document:
    return without_none(
        {
            "extensionId": extension_id,
            "action": "MissedCall",
            "sessionId": session.session_id,
            "serverId": "emulator",
            "from": party.caller.get("phoneNumber") or party.caller.get("extensionNumber"),
            "fromName": party.caller.get("name"),
            "to": party.callee.get("phoneNumber") or party.callee.get("extensionNumber"),
            "toName": party.callee.get("name"),
        }
    )


def _missed(party: Party) -> bool:
    inbound = party.direction == "Inbound"
    return inbound and party.code == "Disconnected" and party.answered_at is None


def _far_number(party: Party) -> str | None:
    far = party.caller if party.direction == "Inbound" else party.callee
    number = far.get("phoneNumber")
    return None if number is None else str(number)
