"""High-volume SMS (A2P): batches, their messages, and opt-outs."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.context import PlatformContext, text_failure
from ringkit_emulator._times import format_time

SENT_AFTER_SECONDS: Final = 2.0
DELIVERED_AFTER_SECONDS: Final = 5.0
_PRICE_PER_SEGMENT: Final = 0.007
_OPTED_OUT_CODE: Final = "SMS-RC-413"
_SEGMENT_CHARACTERS: Final = 160


@define
class HighVolumeSms:
    """Batches and messages by account id; `opted_out` contains (sender, recipient) pairs."""

    context: PlatformContext
    batches: dict[str, Collection] = field(factory=dict)
    messages: dict[str, Collection] = field(factory=dict)
    opted_out: set[tuple[str, str]] = field(factory=set)

    def batches_of(self, account_id: str) -> Collection:
        """Return the batches of an account."""
        return self.batches.setdefault(account_id, Collection(self.context.clock))

    def messages_of(self, account_id: str) -> Collection:
        """Return the messages of an account."""
        return self.messages.setdefault(account_id, Collection(self.context.clock))

    def send(
        self, account_id: str, sender: str, text: str | None, messages: list[Document]
    ) -> Document:
        """Add a batch and return its document.

        Its messages change to Sent after 2 seconds and to Delivered after 5. Messages to recipients
        that have opted out are rejected.
        """
        batch_id = self.context.ids.text("a2p-batch")
        now = format_time(self.context.clock.time())
        rejected = []
        for index, message in enumerate(messages):
            opted_out = [to for to in message["to"] if (sender, to) in self.opted_out]
            if opted_out:
                rejected.append(_rejection(index, opted_out))
            else:
                self._add_message(account_id, batch_id, sender, message, message.get("text", text))
        batch = {
            "id": batch_id,
            "from": sender,
            "batchSize": len(messages) - len(rejected),
            "processedCount": 0,
            "status": "Processing",
            "creationTime": now,
            "lastModifiedTime": now,
            "rejected": rejected,
            "cost": 0.0,
        }
        item = self.batches_of(account_id).add(batch_id, batch)
        self._schedule_status(SENT_AFTER_SECONDS, account_id, item, "Sent")
        self._schedule_status(DELIVERED_AFTER_SECONDS, account_id, item, "Delivered")
        return item.document

    def _add_message(
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
            "segmentCount": max(1, -(-len(text or "") // _SEGMENT_CHARACTERS)),
            "cost": 0.0,
            "direction": "Outbound",
        }
        self.messages_of(account_id).add(message_id, document)

    def _schedule_status(self, seconds: float, account_id: str, batch: Item, status: str) -> None:
        self.context.clock.call_later(seconds, lambda: self._set_status(account_id, batch, status))

    def _set_status(self, account_id: str, batch: Item, status: str) -> None:
        now = format_time(self.context.clock.time())
        messages = [m for m in self.messages_of(account_id) if m.document["batchId"] == batch.id]
        for message in messages:
            if "errorCode" in message.document:
                continue  # it has failed already
            cost = _PRICE_PER_SEGMENT * message.document["segmentCount"]
            changes = {"messageStatus": status, "cost": cost, "lastModifiedTime": now}
            code = self.context.text_error(message.document["to"])
            if code is not None and _is_reported(text_failure(code), status):
                changes |= {"messageStatus": text_failure(code), "errorCode": code}
            self.messages_of(account_id).merge(message, changes)
            properties = {
                "direction": "Outbound",
                "batchId": batch.id,
                "from": batch.document["from"],
            }
            self._publish(account_id, "messages", message.document, properties)
        changes = {
            "processedCount": len(messages),
            "status": "Sent" if status == "Sent" else "Completed",
            "cost": sum(m.document["cost"] for m in messages),
            "lastModifiedTime": now,
        }
        self.batches_of(account_id).merge(batch, changes)
        properties = {"from": batch.document["from"]}
        for path in ("batches", f"batches/{batch.id}"):
            self._publish(account_id, path, batch.document, properties)

    def update_opt_outs(
        self, account_id: str, sender: str, opt_outs: list[str], opt_ins: list[str]
    ) -> tuple[list[str], list[str]]:
        """Opt numbers out and in; return the numbers of each list whose status changed."""
        new_opt_outs = [to for to in opt_outs if (sender, to) not in self.opted_out]
        new_opt_ins = [to for to in opt_ins if (sender, to) in self.opted_out]
        self.opted_out |= {(sender, to) for to in opt_outs}
        self.opted_out -= {(sender, to) for to in opt_ins}
        for numbers, active in ((new_opt_outs, True), (new_opt_ins, False)):
            for to in numbers:
                body = {"from": sender, "to": to, "active": active}
                self._publish(account_id, "opt-outs", body, {"from": sender})
        return new_opt_outs, new_opt_ins

    def _publish(self, account_id: str, path: str, body: Document, properties: Document) -> None:
        event = f"/restapi/v1.0/account/{account_id}/a2p-sms/{path}"
        self.context.publish(event, without_none(dict(body)), account_id, None, properties)


def _is_reported(failure: str, status: str) -> bool:
    """Return whether a text fails instead of reaching a status."""
    return (failure, status) in (("SendingFailed", "Sent"), ("DeliveryFailed", "Delivered"))


def _rejection(index: int, numbers: list[str]) -> Document:
    return {
        "index": index,
        "to": numbers,
        "errorCode": _OPTED_OUT_CODE,
        "description": "Recipient has opted out",
    }
