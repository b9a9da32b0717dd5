"""`BoardState`: notifications and what was read, merged to what is. Pure.

Notifications come late, twice, in another order, or not at all. A notification of a telephony
session has the sequence number of that session and tells one party; one of a presence has the
number of its extension (platform-facts.md, 9.1, 9.2). So each party and each presence keeps the
newest number it was told with, and older ones are ignored. What was read has no number, but a
time: it replaces what was known, and notifications of what happened before that time are ignored
from then on.

A number that is missing may only be late. `missing_since` says since when one is missed; it is
found again when it arrives, or given up by a reading.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Final

from attrs import define, evolve, field, fields

from ringkit.telephony._reading import (
    moment,
    number,
    objects,
    read_active_call,
    read_party,
    read_presence,
    text,
)
from ringkit.telephony._values import (
    ENDED,
    Call,
    Change,
    Party,
    PartyChange,
    Presence,
    PresenceChange,
)

#: How many calls that have ended are remembered, so that late notifications do not revive them.
_MAX_ENDED_CALLS: Final = 10_000
#: A jump of the numbers by more than this is a new count, not as many lost notifications.
_MAX_MISSING: Final = 1_000


class Sequence:
    """The numbers of one count of notifications: the newest, and those that are missing."""

    def __init__(self) -> None:
        self.newest: int | None = None
        self.missing: set[int] = set()
        self._interrupted = False

    def interrupt(self) -> None:
        """Expect any number next: those before it are known to be lost."""
        self.missing.clear()
        self._interrupted = True

    def note(self, found: int) -> None:
        """Note that a number has arrived."""
        if self.newest is None:
            self.newest = found
        elif found > self.newest:
            if not self._interrupted and found - self.newest <= _MAX_MISSING:
                self.missing.update(range(self.newest + 1, found))
            self.newest, self._interrupted = found, False
        else:
            self.missing.discard(found)


@define
class _Session:
    """A telephony session: its parties in the call, and what is known of those that have left."""

    call: Call
    sequence: Sequence = field(factory=Sequence)
    parties: dict[str, Party] = field(factory=dict)
    #: The newest number that each party was told with.
    told: dict[str, int] = field(factory=dict)
    #: The parties that were told to have left; their ids do not come again.
    left: set[str] = field(factory=set)
    #: What happened before this time was read.
    read_at: datetime | None = None


@define
class _Presence:
    presence: Presence
    sequence: Sequence = field(factory=Sequence)
    read_at: datetime | None = None


class BoardState:
    """Calls and presences of extensions, from notifications and readings in any order.

    `extension_ids` are those to watch, None all of the account. `counts_sessions` says that every
    notification of a session arrives, not only those of some of its parties, so that a number
    that is missing is a loss. The methods return the changes; `now` is in seconds of any clock.
    """

    def __init__(
        self, extension_ids: Iterable[str] | None = None, *, counts_sessions: bool = True
    ) -> None:
        self.watch(extension_ids)
        self._counts_sessions = counts_sessions
        self._sessions: OrderedDict[str, _Session] = OrderedDict()
        self._presences: dict[str, _Presence] = {}
        #: What happened before this time is in the presences that were read last.
        self._read_at: datetime | None = None
        #: The parties that the last reading of presences did not decide.
        self.undecided: tuple[Party, ...] = ()
        #: What has missing numbers, and since when.
        self._missing: dict[int, tuple[Sequence, float]] = {}

    def watch(self, extension_ids: Iterable[str] | None) -> None:
        """Watch these extensions from now on, None for all."""
        self.extension_ids = None if extension_ids is None else frozenset(extension_ids)

    # What it knows.

    @property
    def calls(self) -> tuple[Call, ...]:
        """The calls in progress, in the order in which they became known."""
        return tuple(_call(each) for each in self._sessions.values() if each.parties)

    @property
    def presences(self) -> dict[str, Presence]:
        """The presences by extension id."""
        return {key: each.presence for key, each in self._presences.items()}

    def call(self, call_id: str) -> Call | None:
        """Return a call in progress, None if there is none with this id."""
        found = self._sessions.get(call_id)
        return _call(found) if found is not None and found.parties else None

    @property
    def missing_since(self) -> float | None:
        """Since when the longest missing number is missed; None if none is."""
        return min((since for _, since in self._missing.values()), default=None)

    def forget_missing(self) -> None:
        """Miss no number any more: what they told was read."""
        for sequence, _ in self._missing.values():
            sequence.missing.clear()
        self._missing.clear()

    def interrupted(self) -> None:
        """Note that notifications were lost until now: no number before the next is missed."""
        for session in self._sessions.values():
            session.sequence.interrupt()
        for presence in self._presences.values():
            presence.sequence.interrupt()
        self._missing.clear()

    # Notifications.

    def notified(self, envelope: Mapping[str, Any], now: float) -> list[Change]:
        """Merge a notification; one of another kind changes nothing."""
        body = _object(envelope, "body")
        at = moment(body, "eventTime") or moment(envelope, "timestamp")
        if text(body, "telephonySessionId"):
            return self._session_notified(body, at, now)
        if text(body, "extensionId") and "presenceStatus" in body:
            return self._presence_notified(body, at, now)
        return []

    def _session_notified(
        self, body: Mapping[str, Any], at: datetime | None, now: float
    ) -> list[Change]:
        session = self._session(text(body, "telephonySessionId"))
        sequence = number(body, "sequence")
        if sequence is not None and self._counts_sessions:
            self._note(session.sequence, sequence, now)
        if _before(at, session.read_at) or _before(at, self._read_at):
            return []
        call = session.call
        session.call = evolve(
            call,
            session_id=text(body, "sessionId") or call.session_id,
            origin=text(_object(body, "origin"), "type") or call.origin,
            started=call.started if at is None else min(at, call.started or at),
        )
        changes = list[Change]()
        for document in objects(body, "parties"):
            party = evolve(read_party(call.id, document), since=at)
            if sequence is not None and sequence <= session.told.get(party.id, -1):
                continue
            if party.id in session.left:
                continue
            if sequence is not None:
                session.told[party.id] = sequence
            if party.status in ENDED:
                session.left.add(party.id)
            changes += self._set_party(session, party)
        self._trim()
        return changes

    def _presence_notified(
        self, body: Mapping[str, Any], at: datetime | None, now: float
    ) -> list[Change]:
        extension_id = text(body, "extensionId")
        if not self._watches(extension_id):
            return []
        known = self._presences.get(extension_id)
        sequence = number(body, "sequence")
        if known is not None and sequence is not None:
            newest = known.sequence.newest
            self._note(known.sequence, sequence, now)
            if newest is not None and sequence <= newest:
                return []
        if known is not None and _before(at, known.read_at):
            return []
        changes = self._set_presence(extension_id, body)
        if known is None and sequence is not None:
            self._note(self._presences[extension_id].sequence, sequence, now)
        return changes

    def _note(self, sequence: Sequence, found: int, now: float) -> None:
        sequence.note(found)
        if sequence.missing:
            self._missing.setdefault(id(sequence), (sequence, now))
        else:
            self._missing.pop(id(sequence), None)

    # Readings.

    def presences_read(
        self, records: Iterable[Mapping[str, Any]], at: datetime | None = None
    ) -> list[Change]:
        """Merge presences with their active calls; they tell all that happened before `at`.

        `undecided` has then the parties that are not among the active calls of their extension.
        They may have left, or have joined while the presences were read: `session_read` and
        `remove_undecided` decide.
        """
        changes = list[Change]()
        read, listed = set[str](), set[str]()
        for record in records:
            extension_id = text(_object(record, "extension"), "id")
            if not self._watches(extension_id):
                continue
            read.add(extension_id)
            changes += self._set_presence(extension_id, record)
            self._presences[extension_id].read_at = at
            for document in objects(record, "activeCalls"):
                changes += self._active_call_read(extension_id, document, listed)
        self._read_at = at
        self.undecided = tuple(
            party
            for session in self._sessions.values()
            for party in session.parties.values()
            if party.extension_id in read and party.id not in listed
        )
        return changes

    def remove_undecided(self) -> list[Change]:
        """Take out the parties that the last reading of presences did not list."""
        changes = list[Change]()
        for party in self.undecided:
            changes += self._remove_party(self._session(party.call_id), party)
        self.undecided = ()
        return changes

    def _active_call_read(
        self, extension_id: str, document: Mapping[str, Any], listed: set[str]
    ) -> list[Change]:
        call_id, party_id = text(document, "telephonySessionId"), text(document, "partyId")
        if not (call_id and party_id):
            return []
        session = self._session(call_id)
        party = read_active_call(extension_id, document, session.parties.get(party_id))
        if party is None or party_id in session.left:
            return []
        listed.add(party_id)
        session.call = evolve(
            session.call,
            session_id=text(document, "sessionId") or session.call.session_id,
            started=moment(document, "startTime") or session.call.started,
        )
        return self._set_party(session, party)

    def session_read(
        self, call_id: str, document: Mapping[str, Any] | None, at: datetime | None = None
    ) -> list[Change]:
        """Merge a telephony session that was read; it tells all that happened before `at`.

        None says that the platform does not know it any more: the call has ended.
        """
        session = self._session(call_id)
        session.read_at = at or session.read_at
        found = {} if document is None else document
        session.call = evolve(
            session.call,
            origin=text(_object(found, "origin"), "type") or session.call.origin,
            started=moment(found, "creationTime") or session.call.started,
        )
        changes = list[Change]()
        parties = {
            party.id: party
            for party in (read_party(call_id, each) for each in objects(found, "parties"))
            if party.status not in ENDED and party.id not in session.left
        }
        for party in list(session.parties.values()):
            if party.id not in parties:
                changes += self._remove_party(session, party)
        for party in parties.values():
            changes += self._set_party(session, party)
        self._trim()
        return changes

    # Changes.

    def _set_presence(self, extension_id: str, document: Mapping[str, Any]) -> list[Change]:
        known = self._presences.get(extension_id)
        before = None if known is None else known.presence
        presence = read_presence(extension_id, document, before)
        if known is None:
            self._presences[extension_id] = _Presence(presence)
        else:
            known.presence = presence
        changed = _differences(before, presence)
        return [PresenceChange(presence, before, changed)] if changed else []

    def _set_party(self, session: _Session, party: Party) -> list[Change]:
        """Put a party in the place of what is known of it, or take it out if it has left."""
        before = session.parties.get(party.id)
        if party.status in ENDED or not self._watches(party.extension_id):
            if before is None:
                return []
            del session.parties[party.id]
            if party.status not in ENDED:  # it belongs to another extension now
                party = evolve(before, status="Gone", since=party.since)
        else:
            if before is not None and before.status == party.status:
                party = evolve(party, since=before.since)
            session.parties[party.id] = party
        changed = _differences(before, party)
        return [PartyChange(_call(session), party, before, changed)] if changed else []

    def _remove_party(self, session: _Session, party: Party) -> list[Change]:
        return self._set_party(session, evolve(party, status="Disconnected", reason="", since=None))

    def _watches(self, extension_id: str) -> bool:
        if self.extension_ids is None:
            return extension_id != ""
        return extension_id in self.extension_ids

    def _session(self, call_id: str) -> _Session:
        found = self._sessions.get(call_id)
        if found is None:
            found = self._sessions[call_id] = _Session(Call(call_id))
        return found

    def _trim(self) -> None:
        """Forget the oldest calls that have ended, if there are many."""
        if len(self._sessions) <= 2 * _MAX_ENDED_CALLS:
            return
        ended = [key for key, each in self._sessions.items() if not each.parties]
        for key in ended[: len(ended) - _MAX_ENDED_CALLS]:
            self._missing.pop(id(self._sessions.pop(key).sequence), None)


def _call(session: _Session) -> Call:
    return evolve(session.call, parties=tuple(session.parties.values()))


def _differences(before: Party | Presence | None, after: Party | Presence) -> tuple[str, ...]:
    names = [each.name for each in fields(type(after)) if each.eq]
    return tuple(
        name
        for name in names
        if (before is None and getattr(after, name)) or (
            before is not None and getattr(before, name) != getattr(after, name)
        )
    )  # fmt: skip


def _before(at: datetime | None, read_at: datetime | None) -> bool:
    return at is not None and read_at is not None and at < read_at


def _object(document: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = document.get(name)
    return found if isinstance(found, dict) else {}
