"""Calls in progress: telephony sessions with their parties, and the events of each change."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from attrs import define, field

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._times import format_time

PartyStatusCode = Literal[
    "Setup", "Proceeding", "Answered", "Disconnected", "Gone", "Parked", "Hold", "VoiceMail"
]
#: Why a party of a queue's call stops ringing: another one has answered.
ANSWERED_BY_ANOTHER: Final = "AgentAnswered"
ENDED_CODES: Final = frozenset({"Disconnected", "Gone"})


@define(eq=False)
class Party:
    """A party of a call; `extension_id` is None for an external party.

    `answered_at` is in seconds since 1970. `message` names the voicemail that the caller has left.
    `roles` are further members of the JSON document
    (`ringOutRole`, `conferenceRole`).
    """

    id: str
    account_id: str
    extension_id: str | None
    direction: str
    caller: Document
    callee: Document
    code: PartyStatusCode = "Setup"
    reason: str | None = None
    muted: bool = False
    stand_alone: bool = False
    queue_call: bool = False
    answered_at: float | None = None
    park_id: str | None = None
    recordings: list[Document] = field(factory=list)
    message: Document | None = None
    roles: Document = field(factory=dict)

    @property
    def active(self) -> bool:
        """Whether the party is still in the call."""
        return self.code not in ENDED_CODES

    def status(self) -> Document:
        """Return the `status` member of the JSON document."""
        return without_none({"code": self.code, "reason": self.reason, "rcc": False})

    def document(self) -> Document:
        """Return the JSON document of the party."""
        owner = {"accountId": self.account_id, "extensionId": self.extension_id}
        document: Document = {
            "id": self.id,
            "accountId": self.account_id,
            "extensionId": self.extension_id,
            "attributes": {"queueCall": self.queue_call},
            "queueCall": self.queue_call,
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


@define(eq=False)
class TelephonySession:
    """A call with its parties; `session_id` is the `sessionId` of the call log.

    `created` is in seconds since 1970, `sequence` counts the events.
    """

    id: str
    session_id: str
    account_id: str
    origin: str
    created: float
    parties: dict[str, Party] = field(factory=dict)
    sequence: int = 0

    @property
    def active(self) -> bool:
        """Whether a party is still in the call."""
        return any(party.active for party in self.parties.values())

    def document(self) -> Document:
        """Return the JSON document of the session."""
        return {
            "id": self.id,
            "origin": {"type": self.origin},
            "voiceCallToken": f"v-{self.session_id}",
            "parties": [party.document() for party in self.parties.values()],
            "creationTime": format_time(self.created),
        }


PartyListener = Callable[[TelephonySession, Party], None]


class TelephonySessions:
    """The calls in progress; `listeners` are called with each change of a party."""

    def __init__(self, context: PlatformContext) -> None:
        self._context = context
        self.sessions: dict[str, TelephonySession] = {}
        self.listeners: list[PartyListener] = []

    def create(self, account_id: str, origin: str) -> TelephonySession:
        """Create a session without parties."""
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

    def add_party(
        self,
        session: TelephonySession,
        extension_id: str | None,
        direction: str,
        caller: Document,
        callee: Document,
    ) -> Party:
        """Add a party; no event is published before its first `set_status`."""
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

    def set_status(
        self,
        session: TelephonySession,
        party: Party,
        code: PartyStatusCode,
        reason: str | None = None,
    ) -> None:
        """Set the status of a party and publish the events."""
        party.code, party.reason = code, reason
        if code == "Answered" and party.answered_at is None:
            party.answered_at = self._context.clock.time()
        self.publish(session, party)

    def publish(self, session: TelephonySession, party: Party) -> None:
        """Publish the present state of a party and call the listeners."""
        session.sequence += 1
        self._publish_events(session, party)
        for listener in tuple(self.listeners):
            listener(session, party)
        if not session.active:
            self.sessions.pop(session.id, None)

    def disconnect(
        self, session: TelephonySession, party: Party, reason: str | None = None
    ) -> None:
        """Disconnect a party, and the last remaining one too unless the call is a conference."""
        if not party.active:
            return
        self.set_status(session, party, "Disconnected", reason)
        left = [other for other in session.parties.values() if other.active]
        if len(left) == 1 and session.origin != "Conference":
            self.disconnect(session, left[0])

    def end(self, session: TelephonySession, reason: str | None = None) -> None:
        """Disconnect all parties."""
        for party in session.parties.values():
            if party.active:
                self.set_status(session, party, "Disconnected", reason)

    def active_calls(self, extension_id: str) -> list[tuple[TelephonySession, Party]]:
        """Return the sessions and parties of the calls that an extension is in."""
        return [
            (session, party)
            for session in self.sessions.values()
            for party in session.parties.values()
            if party.extension_id == extension_id and party.active
        ]

    def _publish_events(self, session: TelephonySession, party: Party) -> None:
        body: Document = {
            "sequence": session.sequence,
            "sessionId": session.session_id,
            "telephonySessionId": session.id,
            "serverId": "emulator",
            "eventTime": format_time(self._context.clock.time()),
            "accountId": session.account_id,
            "origin": {"type": session.origin},
            "parties": [party.document() | {"missedCall": _is_missed(party)}],
        }
        properties = {
            "direction": party.direction,
            "statusCode": party.code,
            "missedCall": _is_missed(party),
            "phoneNumber": _other_number(party),
            "withRecordings": bool(party.recordings),
        }
        base = f"/restapi/v1.0/account/{session.account_id}"
        publish = self._context.publish
        publish(
            f"{base}/telephony/sessions", body, session.account_id, party.extension_id, properties
        )
        if party.extension_id is not None:
            path = f"{base}/extension/{party.extension_id}/telephony/sessions"
            own = body | {"extensionId": party.extension_id}
            publish(path, own, session.account_id, party.extension_id, properties)
            if _is_missed(party):
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


def _is_missed(party: Party) -> bool:
    inbound = party.direction == "Inbound"
    unanswered = party.answered_at is None and party.reason != ANSWERED_BY_ANOTHER
    return inbound and party.code == "Disconnected" and unanswered


def _other_number(party: Party) -> str | None:
    far = party.caller if party.direction == "Inbound" else party.callee
    number = far.get("phoneNumber")
    return None if number is None else str(number)
