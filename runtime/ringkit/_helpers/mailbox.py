"""What is in the mailbox of a user: conversations and voicemails."""

from __future__ import annotations

import io
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast

from attrs import frozen

from ringkit._call.untyped import untyped_call
from ringkit._downloads.download import download
from ringkit._downloads.resumable import ResumableBody
from ringkit._downloads.sinks import FileSink, Sink, sink_for
from ringkit._helpers.builders import build_message, build_messages
from ringkit._io.flow import Flow, run, run_async
from ringkit._paging.pager import Pager
from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from datetime import date

    from ringkit._downloads.download import Download
    from ringkit._downloads.sinks import Target
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit._request.context import CallContext
    from ringkit_api.models import MessageInfo

#: How far the transcription of a voicemail is.
TranscriptionStatus: TypeAlias = Literal[
    "NotAvailable",
    "InProgress",
    "TimedOut",
    "Completed",
    "CompletedPartially",
    "Failed",
    "Unknown",
]
#: The period without `date_from`: the platform's own is one day.
PERIOD: Final = timedelta(days=30)
_MOST_PER_PAGE: Final = 1000


@frozen
class Party:
    """Another person of a conversation.

    `number` is the phone number, for a colleague without one the extension number; empty if the
    platform does not tell. `name` may be empty.
    """

    number: str
    name: str = ""


class Conversation:
    """The texts with the same people, newest first; there is at least one.

    `parties` are the others: several for a group.
    """

    def __init__(self, parties: tuple[Party, ...], messages: list[MessageInfo]) -> None:
        self.parties = parties
        self.messages = messages

    @property
    def numbers(self) -> list[str]:
        """The numbers of the others, for the `to` of an answer."""
        return [party.number for party in self.parties]

    @property
    def last(self) -> MessageInfo:
        """The newest message."""
        return self.messages[0]

    @property
    def unread(self) -> list[MessageInfo]:
        """The messages that were received and not read."""
        return [message for message in self.messages if message.read_status == "Unread"]

    def __repr__(self) -> str:
        others = ", ".join(party.name or party.number for party in self.parties)
        return f"<Conversation with {others}: {len(self.messages)} messages>"


def group(messages: Iterable[MessageInfo]) -> list[Conversation]:
    """Return the conversations of messages that are sorted newest first, in that order too."""
    found: dict[frozenset[str], Conversation] = {}
    seen: set[object] = set()
    for message in messages:
        if message._data.get("id") in seen:  # a list that grew while it was read repeats some
            continue
        seen.add(message._data.get("id"))
        parties = _others(message._data)
        key = frozenset(party.number for party in parties)
        if key in found:
            found[key].messages.append(message)
        else:
            found[key] = Conversation(parties, [message])
    return list(found.values())


def _others(message: dict[str, Any]) -> tuple[Party, ...]:
    """Return the parties of a message other than the owner of the mailbox, in a fixed order."""
    recipients = message.get("to") or []
    if message.get("direction") == "Inbound":
        # In a group the owner is the target; otherwise there is no other recipient.
        is_group = any(to.get("target") for to in recipients)
        others = [to for to in recipients if is_group and not to.get("target")]
        recipients = [message.get("from") or {}, *others]
    parties = {party.number: party for party in map(_party, recipients)}
    return tuple(parties[number] for number in sorted(parties))


def _party(party: dict[str, Any]) -> Party:
    number = party.get("phoneNumber") or party.get("extensionNumber") or party.get("extensionId")
    return Party(str(number or ""), str(party.get("name") or ""))


def since(date_from: datetime | date | None, context: CallContext[Any]) -> datetime | date:
    """Return the begin of a period, by default 30 days ago."""
    if date_from is not None:
        return date_from
    return datetime.fromtimestamp(context.engine.clock.time(), UTC) - PERIOD


def message_pages(
    context: CallContext[Any],
    types: list[str],
    date_from: datetime | date | None,
    date_to: datetime | date | None,
    **filters: Any,
) -> Pager[Any]:
    """Return the pages of the messages of a period, newest first."""
    query = {
        "messageType": types,
        "dateFrom": since(date_from, context),
        "dateTo": date_to,
        "perPage": _MOST_PER_PAGE,
        **filters,
    }
    return Pager(context, build_messages(query))


class _BaseVoicemail:
    """What `Voicemail` and `AsyncVoicemail` share."""

    def __init__(self, context: CallContext[Any], message: MessageInfo) -> None:
        self._context = context
        self.message = message

    @property
    def id(self) -> str:
        """The id of the message."""
        return str(self.message._data["id"])

    @property
    def caller(self) -> Party:
        """Who has left it."""
        return _party(self.message._data.get("from") or {})

    @property
    def created(self) -> datetime:
        """When it was left."""
        return datetime.fromisoformat(self.message._data["creationTime"])

    @property
    def seconds(self) -> int:
        """How long it is."""
        return int((self._attachment("AudioRecording") or {}).get("vmDuration", 0))

    @property
    def read(self) -> bool:
        """Whether it was read."""
        return self.message.read_status == "Read"

    @property
    def transcription_status(self) -> TranscriptionStatus:
        """How far the transcription is; `text` has words with the two of `Completed`."""
        found = self.message._data.get("vmTranscriptionStatus", "NotAvailable")
        return cast("TranscriptionStatus", found)

    def _attachment(self, kind: str) -> dict[str, Any] | None:
        attachments = self.message._data.get("attachments") or ()
        return next((found for found in attachments if found.get("type") == kind), None)

    def _text(self) -> Flow[str | None]:
        found = self._attachment("AudioTranscription")
        if found is None:
            return None
        file = io.BytesIO()
        yield from self._download(found, FileSink(file))
        return file.getvalue().decode("utf-8", "replace")

    def _audio(self, sink: Sink) -> Flow[Download]:
        found = self._attachment("AudioRecording")
        if found is None:
            raise RingkitError(f"the voicemail {self.id} has no recording")
        return (yield from self._download(found, sink))

    def _download(self, attachment: dict[str, Any], sink: Sink) -> Flow[Download]:
        call = untyped_call("GET", attachment["uri"])
        body = ResumableBody(self._context, call, max_size=None, content_type="")
        return (yield from download(body, sink))

    def _refresh(self) -> Flow[None]:
        self.message = yield from self._context.send(build_message(self.id))

    def __repr__(self) -> str:
        status = self.transcription_status
        return f"<{type(self).__name__} {self.id} of {self.seconds} s, transcription {status}>"


class Voicemail(_BaseVoicemail):
    """A voicemail. Methods raise what `RingCentral.send` and `RingCentral.download` raise."""

    _context: CallContext[SyncIO]

    def text(self) -> str | None:
        """Return the words, None if the platform has none (yet): see `transcription_status`."""
        return run(self._text(), self._context.io)

    def download(self, to: Target) -> Download:
        """Download the recording; `to` is as for `RingCentral.download`."""
        return run(self._audio(sink_for(to)), self._context.io)

    def refresh(self) -> None:
        """Read the message again, for a transcription that was in progress."""
        run(self._refresh(), self._context.io)


class AsyncVoicemail(_BaseVoicemail):
    """A voicemail for asyncio; otherwise like `Voicemail`."""

    _context: CallContext[AsyncIO]

    async def text(self) -> str | None:
        """Return the words, None if the platform has none (yet): see `transcription_status`."""
        return await run_async(self._text(), self._context.io)

    async def download(self, to: Target) -> Download:
        """Download the recording; `to` is as for `AsyncRingCentral.download`."""
        return await run_async(self._audio(sink_for(to)), self._context.io)

    async def refresh(self) -> None:
        """Read the message again, for a transcription that was in progress."""
        await run_async(self._refresh(), self._context.io)
