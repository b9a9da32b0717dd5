"""The message store: SMS, MMS, fax, voicemail and pager messages with their attachments."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ringkit_emulator._documents import Document
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.context import Context
from ringkit_emulator._times import format_time

_SENT_AFTER = 1.0
_DELIVERED_AFTER = 3.0
_SEGMENT = 160


@dataclass(frozen=True, slots=True)
class Attachment:
    """Stored content: ``kind`` is the platform's attachment type (Text, MmsAttachment...)."""

    id: str
    kind: str
    content: bytes
    content_type: str
    filename: str | None = None
    seconds: int | None = None


@dataclass(slots=True)
class Message:
    """A message of one mailbox; ``modified`` is the instant of its last change."""

    id: str
    account_id: str
    extension_id: str
    document: Document
    attachments: dict[str, Attachment]
    created: float
    modified: float

    @property
    def availability(self) -> str:
        """Alive, Deleted or Purged."""
        return str(self.document["availability"])


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a new message says, apart from what the mailbox adds."""

    type: str
    direction: str
    sender: Document
    recipients: list[Document]
    subject: str = ""
    status: str = "Received"
    read: bool = False
    attachments: list[Attachment] = field(default_factory=list)
    more: Document = field(default_factory=dict)
    at: float | None = None


class MessageStore:
    """The mailboxes of all extensions."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._by_id: dict[str, Message] = {}
        self._mailboxes: dict[str, list[Message]] = {}
        self._conversations: dict[tuple[str, str], int] = {}

    def of(self, extension_id: str) -> list[Message]:
        """Return the mailbox of an extension, newest first, purged messages left out."""
        box = self._mailboxes.get(extension_id, [])
        alive = [m for m in box if m.availability != "Purged"]
        return sorted(alive, key=lambda m: (m.created, int(m.id)), reverse=True)

    def changed_since(self, extension_id: str, instant: float) -> list[Message]:
        """Return the messages changed after ``instant``, deleted and purged ones too."""
        box = self._mailboxes.get(extension_id, [])
        return [m for m in reversed(box) if m.modified >= instant]

    def find(self, extension_id: str, message_id: str) -> Message | None:
        """Return a message of a mailbox that is not purged."""
        message = self._by_id.get(message_id)
        if message is None or message.extension_id != extension_id:
            return None
        return None if message.availability == "Purged" else message

    def add(self, owner: Extension, draft: Draft, *, announce: bool = True) -> Message:
        """Put a new message into a mailbox; ``announce`` tells the event bus."""
        context = self._context
        at = context.clock.time() if draft.at is None else draft.at
        message_id = context.ids.text("message")
        message = Message(
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
        if announce:
            self._announce(message, new=True)
        return message

    def update(self, message: Message, changes: Document) -> None:
        """Change a message (read status, delivery status, availability)."""
        message.document |= changes
        message.modified = self._context.clock.time()
        message.document["lastModifiedTime"] = format_time(message.modified)
        self._announce(message, new=False)

    def delete(self, message: Message, *, purge: bool) -> None:
        """Delete an Alive message, purge a Deleted one (or either at once with ``purge``)."""
        again = purge or message.availability == "Deleted"
        self.update(message, {"availability": "Purged" if again else "Deleted"})

    def progress_delivery(self, message: Message, on_sent: Callable[[Message], None]) -> None:
        """Let an outbound text move on from Queued to Sent (``on_sent``) to Delivered."""

        def send() -> None:
            self._move_on(message, "Sent")
            on_sent(message)

        clock = self._context.clock
        clock.call_later(_SENT_AFTER, send)
        clock.call_later(_DELIVERED_AFTER, lambda: self._move_on(message, "Delivered"))

    def _move_on(self, message: Message, status: str) -> None:
        recipients = [r | {"messageStatus": status} for r in message.document["to"]]
        self.update(message, {"messageStatus": status, "to": recipients})

    def attachment(
        self, kind: str, content: bytes, content_type: str, filename: str | None = None
    ) -> Attachment:
        """Return new content to attach to a draft."""
        return Attachment(
            self._context.ids.text("attachment"), kind, content, content_type, filename
        )

    def _document(self, owner: Extension, message: Message, draft: Draft) -> Document:
        links = self._context.links
        uri = links.extension(owner.account_id, owner.id, f"/message-store/{message.id}")
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
                "uri": links.extension(owner.account_id, owner.id, f"/conversation/{conversation}"),
            }
        if draft.type == "SMS":
            document["smsSendingAttemptsCount"] = 1 if draft.direction == "Outbound" else 0
            document["segmentCount"] = max(1, -(-len(draft.subject) // _SEGMENT))
        return document | draft.more

    def _attachment_document(self, message: Message, attachment: Attachment) -> Document:
        rest = f"/message-store/{message.id}/content/{attachment.id}"
        document: Document = {
            "id": int(attachment.id),
            "uri": self._context.links.extension_media(
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

    def _conversation(self, owner: Extension, draft: Draft) -> int:
        parties = [draft.sender, *draft.recipients]
        numbers = sorted(str(p.get("phoneNumber") or p.get("extensionNumber")) for p in parties)
        key = (owner.id, ",".join(numbers))
        if key not in self._conversations:
            self._conversations[key] = self._context.ids.number("conversation")
        return self._conversations[key]

    def _announce(self, message: Message, *, new: bool) -> None:
        kind, direction = message.document["type"], message.document["direction"]
        base = f"/restapi/v1.0/account/{message.account_id}/extension/{message.extension_id}"
        about = {"type": kind, "direction": direction}
        change = {"type": kind, "newCount": int(new), "updatedCount": int(not new)}
        if new:
            change["newMessageIds"] = [int(message.id)]
        counters = {
            "accountId": message.account_id,
            "extensionId": message.extension_id,
            "lastUpdated": format_time(message.modified),
            "changes": [change],
        }
        owner = (message.account_id, message.extension_id)
        self._context.publish(f"{base}/message-store", counters, *owner, about)
        if new and direction == "Inbound":
            record = _told(message.document)
            for path in _INSTANT.get(kind, ()):
                self._context.publish(base + path, dict(record), *owner, about)


_INSTANT: dict[str, tuple[str, ...]] = {
    "SMS": ("/message-store/instant",),
    "VoiceMail": ("/voicemail",),
    "Fax": ("/fax",),
}


def _told(document: Document) -> Document:
    """Return a message as an instant SMS event shows it: its ids are texts there."""
    if document["type"] != "SMS":
        return document
    texts = {name: str(document[name]) for name in ("id", "conversationId")}
    return document | texts


def latest_per_conversation(messages: Iterable[Message]) -> list[Message]:
    """Return the newest message of each conversation; ``messages`` come newest first."""
    seen: set[object] = set()
    latest: list[Message] = []
    for message in messages:
        conversation = message.document.get("conversationId", f"single:{message.id}")
        if conversation not in seen:
            seen.add(conversation)
            latest.append(message)
    return latest
