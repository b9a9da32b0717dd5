"""The call log: every call that has ended, and its recording."""

import io
import wave
from dataclasses import dataclass, field

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import Context
from ringkit_emulator._times import format_time


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of an extension; ``other`` is the far party, ``duration`` in seconds."""

    direction: str
    own: Document
    other: Document
    result: str
    start: float
    duration: int = 0
    action: str = "Phone Call"
    type: str = "Voice"
    internal: bool = False
    recorded: str | None = None
    recording_id: str | None = None
    session_id: str | None = None
    telephony_session_id: str | None = None
    party_id: str | None = None
    message: Document | None = None


@dataclass(slots=True)
class CallRecord:
    """A record of the call log; ``document`` is its Detailed view."""

    id: str
    account_id: str
    extension_id: str
    document: Document
    started: float
    modified: float
    deleted: bool = False

    def view(self, *, detailed: bool) -> Document:
        """Return the Detailed or the Simple view."""
        document = self.document | ({"deleted": True} if self.deleted else {})
        if detailed:
            return document
        hidden = ("legs", "billing", "transport")
        return {name: value for name, value in document.items() if name not in hidden}


@dataclass(frozen=True, slots=True)
class Recording:
    """The recording of a call."""

    id: str
    account_id: str
    document: Document
    content_type: str

    @property
    def content(self) -> bytes:
        """The sound: a short tone, the same for the same recording."""
        return tone(seed=int(self.id))


@dataclass(slots=True)
class CallLog:
    """The call records of all extensions, oldest first, and their recordings."""

    context: Context
    records: list[CallRecord] = field(default_factory=list)
    recordings: dict[str, Recording] = field(default_factory=dict)

    def add(self, owner: Extension, call: Call, *, announce: bool = True) -> CallRecord:
        """Write a finished call of an extension into the log."""
        ids = self.context.ids
        session_id = call.session_id or ids.text("session")
        record = CallRecord(
            id=f"C{ids.number('call-record'):x}".upper(),
            account_id=owner.account_id,
            extension_id=owner.id,
            document={},
            started=call.start,
            modified=call.start + call.duration,
        )
        record.document = self._document(owner, record, call, session_id)
        self.records.append(record)
        if announce:
            path = f"/restapi/v1.0/account/{owner.account_id}/extension/{owner.id}/call-log"
            self.context.publish(path, record.view(detailed=False), owner.account_id, owner.id)
        return record

    def find(self, account_id: str, extension_id: str | None, record_id: str) -> CallRecord | None:
        """Return a record of the account (and of the extension, where one is named)."""
        found = (r for r in self.select(account_id, extension_id) if r.id == record_id)
        return next(found, None)

    def select(
        self, account_id: str, extension_id: str | None, *, deleted: bool = False
    ) -> list[CallRecord]:
        """Return records newest first; ``deleted`` includes the deleted ones."""
        found = [
            r
            for r in self.records
            if r.account_id == account_id
            and extension_id in (None, r.extension_id)
            and (deleted or not r.deleted)
        ]
        return sorted(found, key=lambda r: (r.started, r.id), reverse=True)

    def delete_until(self, extension_id: str, instant: float) -> None:
        """Delete the records of an extension that started before ``instant``."""
        for record in self.records:
            if record.extension_id == extension_id and record.started < instant:
                record.deleted = True
                record.modified = self.context.clock.time()

    def delete_recordings(self, account_id: str, recording_ids: list[str]) -> list[str]:
        """Delete recordings with their mention in the log; returns the ids nobody knew."""
        unknown: list[str] = []
        for recording_id in recording_ids:
            recording = self.recordings.get(recording_id)
            if recording is None or recording.account_id != account_id:
                unknown.append(recording_id)
                continue
            del self.recordings[recording_id]
            self._forget(recording_id)
        return unknown

    def _forget(self, recording_id: str) -> None:
        for record in self.records:
            if record.document.get("recording", {}).get("id") == recording_id:
                del record.document["recording"]
                record.modified = self.context.clock.time()

    def _document(
        self, owner: Extension, record: CallRecord, call: Call, session_id: str
    ) -> Document:
        links = self.context.links
        inbound = call.direction == "Inbound"
        shared: Document = {
            "extension": {"id": int(owner.id), "uri": links.extension(owner.account_id, owner.id)},
            "telephonySessionId": call.telephony_session_id or f"s-a0d{session_id}",
            "partyId": call.party_id or f"p-a0d{session_id}-1",
            "transport": "VoIP" if call.internal else "PSTN",
            "from": call.other if inbound else call.own,
            "to": call.own if inbound else call.other,
            "type": call.type,
            "direction": call.direction,
            "action": call.action,
            "result": call.result,
            "reason": "Accepted",
            "reasonDescription": "",
            "startTime": format_time(call.start),
            "duration": call.duration,
            "durationMs": call.duration * 1000,
            "billing": {"costIncluded": 0.0, "costPurchased": 0.0},
            "internalType": "Local",
        }
        if call.message is not None:
            shared["message"] = call.message
        if call.recorded is not None:
            shared["recording"] = self.record(owner.account_id, call)
        leg = shared | {"legType": "Accept" if inbound else "SipToPstnUnmetered", "master": True}
        uri = links.extension(owner.account_id, owner.id, f"/call-log/{record.id}")
        return {
            "id": record.id,
            "uri": uri,
            "sessionId": session_id,
            **shared,
            "legs": [leg],
            "lastModifiedTime": format_time(record.modified),
        }

    def record(self, account_id: str, call: Call) -> Document:
        """Store the recording of a call; returns how the log mentions it."""
        recording_id = call.recording_id or self.context.ids.text("recording")
        links = self.context.links
        document = {
            "id": recording_id,
            "uri": links.account(account_id, f"/recording/{recording_id}"),
            "type": call.recorded,
            "contentUri": links.account_media(account_id, f"/recording/{recording_id}/content"),
        }
        details = document | {"contentType": "audio/wav", "duration": call.duration}
        self.recordings[recording_id] = Recording(recording_id, account_id, details, "audio/wav")
        return document


def tone(*, seed: int, samples: int = 8000) -> bytes:
    """Return a WAV file (mono, 8 bit, 8 kHz) with a tone that ``seed`` chooses."""
    half = 10 + seed % 20
    cycle = bytes([152] * half + [104] * half)
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(1)
        sound.setframerate(8000)
        sound.writeframes((cycle * (samples // len(cycle) + 1))[:samples])
    return buffer.getvalue()
