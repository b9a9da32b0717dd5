"""The call log: records of completed calls, and their recordings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final, Protocol

from attrs import define, frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.messages import MailboxMessage
from ringkit_emulator._state.sample_media import tone_wav
from ringkit_emulator._times import format_time

# The reasons of results, where they are not that the call was accepted.
_REASONS: Final = {
    "Busy": "Line Busy",
    "No Answer": "No Answer",
    "Missed": "No Answer",
    "Rejected": "Calls Not Accepted",
    "Blocked": "Number Blocked",
    "Wrong Number": "Wrong Number",
    "Fax Not Sent": "Fax Not Sent",
}
_VOICEMAIL_CALL_SECONDS: Final = 45
_FAX_CALL_SECONDS: Final = 60


@frozen(kw_only=True)
class CompletedCall:
    """A completed call of an extension.

    `own` is the extension's side of the call, `other` the far side. `start` is in seconds since
    1970, `duration` in seconds, with the time that it rang. `message` refers to the fax or
    voicemail of the call.
    """

    direction: str
    own: Document
    other: Document
    result: str
    start: float
    duration: float = 0.0
    action: str = "Phone Call"
    type: str = "Voice"
    internal: bool = False
    recorded: str | None = None
    recording_id: str | None = None
    session_id: str | None = None
    telephony_session_id: str | None = None
    party_id: str | None = None
    message: Document | None = None


@define
class CallRecord:
    """A record of the call log; `document` is its Detailed view.

    `started` and `modified` are in seconds since 1970.
    """

    id: str
    account_id: str
    extension_id: str
    document: Document
    started: float
    modified: float
    deleted: bool = False

    def view(self, *, detailed: bool) -> Document:
        """Return the Detailed view if `detailed`, else the Simple view."""
        document = self.document | ({"deleted": True} if self.deleted else {})
        if detailed:
            return document
        hidden = ("legs", "billing", "transport")
        return {name: value for name, value in document.items() if name not in hidden}


@frozen
class Recording:
    """The recording of a call; `document` is its metadata.

    Its content can be read from the time `available` on, in seconds since 1970.
    """

    id: str
    account_id: str
    document: Document
    content_type: str
    available: float

    @property
    def content(self) -> bytes:
        """A WAV file with a short tone, always the same for one recording."""
        return tone_wav(seed=int(self.id))


class PastCalls(Protocol):
    """An object that has the calls from before the start."""

    @property
    def call_log(self) -> CallLog:
        """The call log, as it was at the start."""
        ...


class CallLog:
    """The call records of all extensions and their recordings; they begin with those of `past`."""

    def __init__(self, context: PlatformContext, past: PastCalls | None = None) -> None:
        self.context = context
        self._past = past

    @cached_property
    def records(self) -> list[CallRecord]:
        """The records, oldest first."""
        return [] if self._past is None else self._past.call_log.records

    @cached_property
    def recordings(self) -> dict[str, Recording]:
        """The recordings by id."""
        return {} if self._past is None else self._past.call_log.recordings

    def add(self, owner: Extension, call: CompletedCall, *, publish: bool = True) -> CallRecord:
        """Add a call to the log of an extension, and publish the event if `publish`."""
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
        if publish:
            path = f"/restapi/v1.0/account/{owner.account_id}/extension/{owner.id}/call-log"
            self.context.publish(path, record.view(detailed=False), owner.account_id, owner.id)
        return record

    def find(self, account_id: str, extension_id: str | None, record_id: str) -> CallRecord | None:
        """Return a record of an account by id, of one extension only if `extension_id` is given."""
        found = (r for r in self.select(account_id, extension_id) if r.id == record_id)
        return next(found, None)

    def select(
        self, account_id: str, extension_id: str | None, *, deleted: bool = False
    ) -> list[CallRecord]:
        """Return records newest first, including deleted ones if `deleted`."""
        found = [
            r
            for r in self.records
            if r.account_id == account_id
            and extension_id in (None, r.extension_id)
            and (deleted or not r.deleted)
        ]
        return sorted(found, key=lambda r: (r.started, r.id), reverse=True)

    def delete_before(self, extension_id: str, time: float) -> None:
        """Delete the records of an extension whose calls started before `time`."""
        for record in self.records:
            if record.extension_id == extension_id and record.started < time:
                record.deleted = True
                record.modified = self.context.clock.time()

    def delete_recordings(self, account_id: str, recording_ids: list[str]) -> list[str]:
        """Delete recordings and their references in the log; return the ids that were not found."""
        unknown: list[str] = []
        for recording_id in recording_ids:
            recording = self.recordings.get(recording_id)
            if recording is None or recording.account_id != account_id:
                unknown.append(recording_id)
                continue
            del self.recordings[recording_id]
            self._remove_reference(recording_id)
        return unknown

    def _remove_reference(self, recording_id: str) -> None:
        for record in self.records:
            if record.document.get("recording", {}).get("id") == recording_id:
                del record.document["recording"]
                record.modified = self.context.clock.time()

    def _document(
        self, owner: Extension, record: CallRecord, call: CompletedCall, session_id: str
    ) -> Document:
        urls = self.context.urls
        inbound = call.direction == "Inbound"
        shared: Document = {
            "extension": {"id": int(owner.id), "uri": urls.extension(owner.account_id, owner.id)},
            "telephonySessionId": call.telephony_session_id or f"s-a0d{session_id}",
            "partyId": call.party_id or f"p-a0d{session_id}-1",
            "transport": "VoIP" if call.internal else "PSTN",
            "from": call.other if inbound else call.own,
            "to": call.own if inbound else call.other,
            "type": call.type,
            "direction": call.direction,
            "action": call.action,
            "result": call.result,
            "reason": _REASONS.get(call.result, "Accepted"),
            "reasonDescription": "",
            "startTime": format_time(call.start),
            "duration": round(call.duration),
            "durationMs": round(call.duration * 1000),
            "billing": {"costIncluded": 0.0, "costPurchased": 0.0},
            "internalType": "Local",
        }
        if call.message is not None:
            shared["message"] = call.message
        if call.recorded is not None:
            shared["recording"] = self._add_recording(record, call)
        leg = shared | {"legType": "Accept" if inbound else "SipToPstnUnmetered", "master": True}
        uri = urls.extension(owner.account_id, owner.id, f"/call-log/{record.id}")
        return {
            "id": record.id,
            "uri": uri,
            "sessionId": session_id,
            **shared,
            "legs": [leg],
            "lastModifiedTime": format_time(record.modified),
        }

    def _add_recording(self, record: CallRecord, call: CompletedCall) -> Document:
        """Add the recording of a call; return the `recording` member of its record."""
        account_id = record.account_id
        recording_id = call.recording_id or self.context.ids.text("recording")
        urls = self.context.urls
        document = {
            "id": recording_id,
            "uri": urls.account(account_id, f"/recording/{recording_id}"),
            "type": call.recorded,
            "contentUri": urls.account_media(account_id, f"/recording/{recording_id}/content"),
        }
        details = document | {"contentType": "audio/wav", "duration": round(call.duration)}
        available = record.modified + self.context.options.recording_delay
        self.recordings[recording_id] = Recording(
            recording_id, account_id, details, "audio/wav", available
        )
        return document


def with_member_in(
    documents: Iterable[Document], member: str, values: Sequence[object] | None
) -> list[Document]:
    """Return the documents whose `member` is one of `values`, or all without values."""
    if not values:
        return list(documents)
    return [document for document in documents if document.get(member) in values]


def call_that_left(message: MailboxMessage) -> CompletedCall:
    """Return the call by which a voicemail or fax has come; it ended when the message was there."""
    document = message.document
    is_fax = document["type"] == "Fax"
    seconds = _FAX_CALL_SECONDS if is_fax else _VOICEMAIL_CALL_SECONDS
    return CompletedCall(
        direction="Inbound",
        own={name: value for name, value in document["to"][0].items() if name != "target"},
        other=document["from"],
        result="Received" if is_fax else "Voicemail",
        start=message.created - seconds,
        duration=seconds,
        action="Incoming Fax" if is_fax else "Phone Call",
        type="Fax" if is_fax else "Voice",
        message=message.reference(),
    )
