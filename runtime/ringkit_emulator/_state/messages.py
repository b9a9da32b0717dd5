"""The message store: SMS, MMS, fax, voicemail and pager messages with their attachments."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Final, Protocol

from attrs import define, evolve, field, frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import PlatformContext, text_failure
from ringkit_emulator._times import format_time

_SENT_AFTER_SECONDS: Final = 1.0
_DELIVERED_AFTER_SECONDS: Final = 3.0
_TRANSCRIBED_AFTER_SECONDS: Final = 5.0
_SEGMENT_CHARACTERS: Final = 160


@frozen
class Attachment:
    """An attachment of a message.

    `kind` is the platform's attachment type (Text, MmsAttachment...); `seconds` is the duration
    of a voicemail.
    """

    id: str
    kind: str
    content: bytes
    content_type: str
    filename: str | None = None
    seconds: int | None = None


@define
class MailboxMessage:
    """A message in a mailbox; `created` and `modified` are seconds since 1970."""

    id: str
    account_id: str
    extension_id: str
    document: Document
    attachments: dict[str, Attachment]
    created: float
    modified: float

    def reference(self) -> Document:
        """Return the member of a call log record that names the fax or voicemail of the call."""
        return {"id": self.id, "type": self.document["type"], "uri": self.document["uri"]}

    @property
    def availability(self) -> str:
        """Alive, Deleted or Purged."""
        return str(self.document["availability"])


@frozen(kw_only=True)
class MessageDraft:
    """The contents of a new message, before the mailbox adds id, URI and times.

    `extra` are further members of the JSON document. `at` is the creation time in seconds since
    1970, None for now.
    """

    type: str
    direction: str
    sender: Document
    recipients: list[Document]
    subject: str = ""
    status: str = "Received"
    read: bool = False
    attachments: list[Attachment] = field(factory=list)
    extra: Document = field(factory=dict)
    at: float | None = None


class PastMessages(Protocol):
    """An object that has the messages from before the start."""

    @property
    def messages(self) -> MessageStore:
        """The mailboxes, as they were at the start."""
        ...


class MessageStore:
    """The mailboxes of all extensions; they begin with the messages of `past`."""

    def __init__(self, context: PlatformContext, past: PastMessages | None = None) -> None:
        self._context = context
        self._past = past

    @cached_property
    def _by_id(self) -> dict[str, MailboxMessage]:
        return {} if self._past is None else self._past.messages._by_id

    @cached_property
    def _mailboxes(self) -> dict[str, list[MailboxMessage]]:
        return {} if self._past is None else self._past.messages._mailboxes

    @cached_property
    def _conversations(self) -> dict[tuple[str, str], int]:
        return {} if self._past is None else self._past.messages._conversations

    def of(self, extension_id: str) -> list[MailboxMessage]:
        """Return the messages of an extension, newest first, except purged ones."""
        box = self._mailboxes.get(extension_id, [])
        alive = [m for m in box if m.availability != "Purged"]
        return sorted(alive, key=lambda m: (m.created, int(m.id)), reverse=True)

    def changed_since(self, extension_id: str, time: float) -> list[MailboxMessage]:
        """Return the messages changed at or after `time`, including deleted and purged ones."""
        box = self._mailboxes.get(extension_id, [])
        return [m for m in reversed(box) if m.modified >= time]

    def get(self, message_id: str) -> MailboxMessage | None:
        """Return a message of any extension by id, or None if it does not exist or is purged."""
        message = self._by_id.get(message_id)
        return None if message is None or message.availability == "Purged" else message

    def find(self, extension_id: str, message_id: str) -> MailboxMessage | None:
        """Return a message of an extension by id, or None if it does not exist or is purged."""
        message = self.get(message_id)
        return None if message is None or message.extension_id != extension_id else message

    def add(self, owner: Extension, draft: MessageDraft, *, publish: bool = True) -> MailboxMessage:
        """Add a message to the mailbox of an extension, and publish the event if `publish`."""
        context = self._context
        at = context.clock.time() if draft.at is None else draft.at
        message_id = context.ids.text("message")
        message = MailboxMessage(
            id=message_id,
            account_id=owner.account_id,
            extension_id=owner.id,
            document={},
            attachments={a.id: a for a in draft.attachments},
            created=at,
            modified=at,
        )
        message.document = self._document(owner, message, draft)
        self._by_id[message_id] = message
        self._mailboxes.setdefault(owner.id, []).append(message)
        if publish:
            self._publish(message, new=True)
        return message

    def update(self, message: MailboxMessage, changes: Document) -> None:
        """Change members of a message (such as its read status) and publish the event."""
        message.document |= changes
        message.modified = self._context.clock.time()
        message.document["lastModifiedTime"] = format_time(message.modified)
        self._publish(message, new=False)

    def add_voicemail(
        self,
        owner: Extension,
        sender: Document,
        recipient: Document,
        sound: Attachment,
        transcription: str = "",
        status: str = "NotAvailable",
    ) -> MailboxMessage:
        """Add a voicemail, whose transcription ends with `status` five seconds later.

        NotAvailable is known at once.
        """
        pending = status != "NotAvailable"
        draft = MessageDraft(
            type="VoiceMail",
            direction="Inbound",
            sender=sender,
            recipients=[recipient | {"target": True}],
            attachments=[sound],
            extra={"vmTranscriptionStatus": "InProgress" if pending else status},
        )
        message = self.add(owner, draft)
        if pending:
            self._context.clock.call_later(
                _TRANSCRIBED_AFTER_SECONDS, self.transcribe, message, transcription, status
            )
        return message

    def transcribe(self, message: MailboxMessage, text: str, status: str) -> None:
        """End the transcription of a voicemail; its text is an attachment if there is one."""
        if text:
            found = self.new_attachment("AudioTranscription", text.encode(), "text/plain")
            message.attachments[found.id] = found
        documents = [self._attachment_document(message, a) for a in message.attachments.values()]
        self.update(message, {"vmTranscriptionStatus": status, "attachments": documents})

    def delete(self, message: MailboxMessage, *, purge: bool) -> None:
        """Delete a message; `purge`, or deleting a Deleted message, purges it."""
        gone = purge or message.availability == "Deleted"
        self.update(message, {"availability": "Purged" if gone else "Deleted"})

    def simulate_delivery(self, message: MailboxMessage) -> None:
        """Change an outbound text to Sent after 1 second, and to Delivered after 3.

        Once sent it is in the mailboxes of recipients on this platform. If it cannot be delivered,
        it ends as SendingFailed after 1 or as DeliveryFailed after 3 seconds.
        """
        clock, code = self._context.clock, self._failure_of(message)
        if code is not None and text_failure(code) == "SendingFailed":
            clock.call_later(_SENT_AFTER_SECONDS, self.finish, message, code)
            return
        clock.call_later(_SENT_AFTER_SECONDS, self.send, message)
        clock.call_later(_DELIVERED_AFTER_SECONDS, self.finish, message, code)

    def send(self, message: MailboxMessage) -> None:
        """Change an outbound text to Sent, and deliver it to recipients on this platform."""
        self._set_status(message, "Sent")
        deliver_to_local_recipients(self._context, self, message)

    def finish(self, message: MailboxMessage, code: str | None) -> None:
        """Change an outbound text to Delivered, or to failed with a code."""
        if code is None:
            self._set_status(message, "Delivered")
        else:
            self._set_failed(message, code)

    def _set_status(self, message: MailboxMessage, status: str) -> None:
        recipients = [r | {"messageStatus": status} for r in message.document["to"]]
        self.update(message, {"messageStatus": status, "to": recipients})

    def _failure_of(self, message: MailboxMessage) -> str | None:
        has_files = any(a.kind == "MmsAttachment" for a in message.attachments.values())
        planned = self._context.take_failure("mms" if has_files else "sms")
        return planned or self._context.text_error(
            to["phoneNumber"] for to in message.document["to"]
        )

    def _set_failed(self, message: MailboxMessage, code: str) -> None:
        message.document["deliveryErrorCode"] = code
        self._set_status(message, text_failure(code))

    def new_attachment(
        self, kind: str, content: bytes, content_type: str, filename: str | None = None
    ) -> Attachment:
        """Return an attachment with a new id."""
        return Attachment(
            self._context.ids.text("attachment"), kind, content, content_type, filename
        )

    def _document(self, owner: Extension, message: MailboxMessage, draft: MessageDraft) -> Document:
        urls = self._context.urls
        uri = urls.extension(owner.account_id, owner.id, f"/message-store/{message.id}")
        conversation = self._conversation(owner, draft)
        document: Document = {
            "uri": uri,
            "id": int(message.id),
            "extensionId": owner.id,
            "to": draft.recipients,
            "from": draft.sender,
            "type": draft.type,
            "creationTime": format_time(message.created),
            "lastModifiedTime": format_time(message.created),
            "readStatus": "Read" if draft.read or draft.direction == "Outbound" else "Unread",
            "priority": "Normal",
            "attachments": [
                self._attachment_document(message, a) for a in message.attachments.values()
            ],
            "direction": draft.direction,
            "availability": "Alive",
            "subject": draft.subject,
            "messageStatus": draft.status,
        }
        if draft.type in ("SMS", "Pager"):
            document["conversationId"] = conversation
            document["conversation"] = {
                "id": str(conversation),
                "uri": urls.extension(owner.account_id, owner.id, f"/conversation/{conversation}"),
            }
        if draft.type == "SMS":
            document["smsSendingAttemptsCount"] = 1 if draft.direction == "Outbound" else 0
            document["segmentCount"] = max(1, -(-len(draft.subject) // _SEGMENT_CHARACTERS))
        return document | draft.extra

    def _attachment_document(self, message: MailboxMessage, attachment: Attachment) -> Document:
        rest = f"/message-store/{message.id}/content/{attachment.id}"
        document: Document = {
            "id": int(attachment.id),
            "uri": self._context.urls.extension_media(
                message.account_id, message.extension_id, rest
            ),
            "type": attachment.kind,
            "contentType": attachment.content_type,
        }
        if attachment.kind != "Text":
            document["size"] = len(attachment.content)
        if attachment.filename is not None:
            document["fileName"] = attachment.filename
        if attachment.seconds is not None:
            document["vmDuration"] = attachment.seconds
        return document

    def _conversation(self, owner: Extension, draft: MessageDraft) -> int:
        parties = [draft.sender, *draft.recipients]
        numbers = sorted(str(p.get("phoneNumber") or p.get("extensionNumber")) for p in parties)
        key = (owner.id, ",".join(numbers))
        if key not in self._conversations:
            self._conversations[key] = self._context.ids.number("conversation")
        return self._conversations[key]

    def _publish(self, message: MailboxMessage, *, new: bool) -> None:
        kind, direction = message.document["type"], message.document["direction"]
        base = f"/restapi/v1.0/account/{message.account_id}/extension/{message.extension_id}"
        properties = {"type": kind, "direction": direction}
        change = {"type": kind, "newCount": int(new), "updatedCount": int(not new)}
        if new:
            change["newMessageIds"] = [int(message.id)]
        counters = {
            "accountId": self._context.event_id(message.account_id),
            "extensionId": self._context.event_id(message.extension_id),
            "lastUpdated": format_time(message.modified),
            "changes": [change],
        }
        owner = (message.account_id, message.extension_id)
        self._context.publish(f"{base}/message-store", counters, *owner, properties)
        if new and direction == "Inbound":
            record = _event_body(message.document)
            for path in _INSTANT_EVENT_PATHS.get(kind, ()):
                self._context.publish(base + path, dict(record), *owner, properties)


_INSTANT_EVENT_PATHS: Final[dict[str, tuple[str, ...]]] = {
    "SMS": ("/message-store/instant",),
    "VoiceMail": ("/voicemail",),
    "Fax": ("/fax",),
}


def _event_body(document: Document) -> Document:
    """Return the body of an instant event; the ids of an SMS are strings there."""
    if document["type"] != "SMS":
        return document
    ids = {name: str(document[name]) for name in ("id", "conversationId")}
    return document | ids


def latest_per_conversation(messages: Iterable[MailboxMessage]) -> list[MailboxMessage]:
    """Return the newest message of each conversation; `messages` are sorted newest first."""
    seen: set[object] = set()
    latest: list[MailboxMessage] = []
    for message in messages:
        conversation = message.document.get("conversationId", f"single:{message.id}")
        if conversation not in seen:
            seen.add(conversation)
            latest.append(message)
    return latest


def deliver_to_local_recipients(
    context: PlatformContext, store: MessageStore, message: MailboxMessage
) -> None:
    """Add a sent message to the mailbox of each recipient that is an extension of the platform."""
    document = message.document
    for recipient in document["to"]:
        owner = _owner(context, message, recipient)
        if owner is not None:
            store.add(owner, _inbound(store, message, recipient))


def _owner(
    context: PlatformContext, message: MailboxMessage, recipient: Document
) -> Extension | None:
    if "extensionId" in recipient:
        account = context.accounts.by_id[message.account_id]
        return account.extensions.get(recipient["extensionId"])
    return context.accounts.owner_of(recipient["phoneNumber"])


def _inbound(store: MessageStore, message: MailboxMessage, recipient: Document) -> MessageDraft:
    document = message.document
    names = ("faxResolution", "faxPageCount", "pgToDepartment")
    target = {k: v for k, v in recipient.items() if k != "messageStatus"} | {"target": True}
    others = [
        {k: v for k, v in other.items() if k != "messageStatus"}
        for other in document["to"]
        if other is not recipient
    ]
    return MessageDraft(
        type=document["type"],
        direction="Inbound",
        sender=document["from"],
        recipients=[target, *others],
        subject=document.get("subject", ""),
        attachments=[
            evolve(a, id=store.new_attachment(a.kind, b"", "").id)
            for a in message.attachments.values()
        ],
        extra={name: document[name] for name in names if name in document},
    )
