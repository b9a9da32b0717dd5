"""High-volume SMS: batches, their messages, and who has opted out."""

from dataclasses import dataclass, field
from typing import Final

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.collection import Item, Shelf
from ringkit_emulator._state.context import Context
from ringkit_emulator._times import format_time

PROCESSED_AFTER: Final = 2.0
DELIVERED_AFTER: Final = 5.0
_PRICE: Final = 0.007
_OPTED_OUT: Final = "SMS-RC-413"
_SEGMENT: Final = 160


@dataclass(slots=True)
class HighVolume:
    """Batches and messages of all accounts; ``opted_out`` holds (from, to) pairs."""

    context: Context
    batches: dict[str, Shelf] = field(default_factory=dict)
    messages: dict[str, Shelf] = field(default_factory=dict)
    opted_out: set[tuple[str, str]] = field(default_factory=set)

    def batches_of(self, account_id: str) -> Shelf:
        """Return the batches of an account."""
        return self.batches.setdefault(account_id, Shelf(self.context.clock))

    def messages_of(self, account_id: str) -> Shelf:
        """Return the messages of an account."""
        return self.messages.setdefault(account_id, Shelf(self.context.clock))

    def send(
        self, account_id: str, sender: str, text: str | None, wanted: list[Document]
    ) -> Document:
        """Queue a batch; its messages are sent and delivered some seconds later."""
        batch_id = self.context.ids.text("a2p-batch")
        now = format_time(self.context.clock.time())
        rejected = []
        for index, message in enumerate(wanted):
            refused = [to for to in message["to"] if (sender, to) in self.opted_out]
            if refused:
                rejected.append(_rejection(index, refused))
            else:
                self._queue(account_id, batch_id, sender, message, message.get("text", text))
        batch = {
            "id": batch_id,
            "from": sender,
            "batchSize": len(wanted) - len(rejected),
            "processedCount": 0,
            "status": "Processing",
            "creationTime": now,
            "lastModifiedTime": now,
            "rejected": rejected,
            "cost": 0.0,
        }
        item = self.batches_of(account_id).add(batch_id, batch)
        self._later(PROCESSED_AFTER, account_id, item, "Sent")
        self._later(DELIVERED_AFTER, account_id, item, "Delivered")
        return item.document

    def _queue(
        self, account_id: str, batch_id: str, sender: str, message: Document, text: str | None
    ) -> None:
        now = format_time(self.context.clock.time())
        message_id = self.context.ids.text("a2p-message")
        document = {
            "id": message_id,
            "batchId": batch_id,
            "from": sender,
            "to": message["to"],
            "text": text or "",
            "creationTime": now,
            "lastModifiedTime": now,
            "messageStatus": "Queued",
            "segmentCount": max(1, -(-len(text or "") // _SEGMENT)),
            "cost": 0.0,
            "direction": "Outbound",
        }
        self.messages_of(account_id).add(message_id, document)

    def _later(self, seconds: float, account_id: str, batch: Item, status: str) -> None:
        def move_on() -> None:
            self._move_on(account_id, batch, status)

        self.context.clock.call_later(seconds, move_on)

    def _move_on(self, account_id: str, batch: Item, status: str) -> None:
        now = format_time(self.context.clock.time())
        messages = [m for m in self.messages_of(account_id) if m.document["batchId"] == batch.id]
        for message in messages:
            cost = _PRICE * message.document["segmentCount"]
            changes = {"messageStatus": status, "cost": cost, "lastModifiedTime": now}
            self.messages_of(account_id).merge(message, changes)
            about = {"direction": "Outbound", "batchId": batch.id, "from": batch.document["from"]}
            self._tell(account_id, "messages", message.document, about)
        changes = {
            "processedCount": len(messages),
            "status": "Sent" if status == "Sent" else "Completed",
            "cost": sum(m.document["cost"] for m in messages),
            "lastModifiedTime": now,
        }
        self.batches_of(account_id).merge(batch, changes)
        about = {"from": batch.document["from"]}
        for path in ("batches", f"batches/{batch.id}"):
            self._tell(account_id, path, batch.document, about)

    def choose(
        self, account_id: str, sender: str, out: list[str], back_in: list[str]
    ) -> tuple[list[str], list[str]]:
        """Opt numbers out and in; returns those for which that is news."""
        news_out = [to for to in out if (sender, to) not in self.opted_out]
        news_in = [to for to in back_in if (sender, to) in self.opted_out]
        self.opted_out |= {(sender, to) for to in out}
        self.opted_out -= {(sender, to) for to in back_in}
        for numbers, active in ((news_out, True), (news_in, False)):
            for to in numbers:
                body = {"from": sender, "to": to, "active": active}
                self._tell(account_id, "opt-outs", body, {"from": sender})
        return news_out, news_in

    def _tell(self, account_id: str, path: str, body: Document, about: Document) -> None:
        event = f"/restapi/v1.0/account/{account_id}/a2p-sms/{path}"
        self.context.publish(event, without_none(dict(body)), account_id, None, about)


def _rejection(index: int, numbers: list[str]) -> Document:
    return {
        "index": index,
        "to": numbers,
        "errorCode": _OPTED_OUT,
        "description": "Recipient has opted out",
    }
