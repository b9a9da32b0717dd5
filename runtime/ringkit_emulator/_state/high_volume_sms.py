"""High-volume SMS (A2P): batches, their messages, and opt-outs."""

from __future__ import annotations

import re
from typing import Final

from attrs import define, field

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.context import PlatformContext, text_failure
from ringkit_emulator._times import format_time

SENT_AFTER_SECONDS: Final = 2.0
DELIVERED_AFTER_SECONDS: Final = 5.0
_PRICE_PER_SEGMENT: Final = 0.007
_OPTED_OUT: Final = ("SMS-RC-413", "Recipient has opted out")
_NO_NUMBER: Final = ("SMS-RC-410", "The recipient number is invalid")
_E164: Final = re.compile(r"\+[1-9]\d{6,14}")
# Replies with which a recipient opts out of the texts of a number, and in again.
_OPT_OUT_WORDS: Final = frozenset({"STOP", "UNSUBSCRIBE", "QUIT", "CANCEL", "END"})
_OPT_IN_WORDS: Final = frozenset({"START", "SUBSCRIBE", "RESUME", "CONTINUE", "UNSTOP"})
_SEGMENT_CHARACTERS: Final = 160


@define
class HighVolumeSms:
    """Batches and messages by account id, and the choices of recipients.

    `choices` has the status (OptIn or OptOut) and its source by (sender, recipient), `failing` the
    error codes of messages that are to fail, by id.
    """

    context: PlatformContext
    batches: dict[str, Collection] = field(factory=dict)
    messages: dict[str, Collection] = field(factory=dict)
    choices: dict[tuple[str, str], tuple[str, str]] = field(factory=dict)
    failing: dict[str, str] = field(factory=dict)

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
        that have opted out, and to what is no E.164 number, are rejected; only this document says
        which, as reading the batch does not.
        """
        batch_id = self.context.ids.text("a2p-batch")
        now = format_time(self.context.clock.time())
        rejected = []
        for index, message in enumerate(messages, 1):
            reason = self._reason_to_reject(sender, message["to"][0])
            if reason:
                rejected.append(_rejection(index, message["to"], *reason))
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
            "rejected": [],
            "cost": 0.0,
        }
        item = self.batches_of(account_id).add(batch_id, batch)
        self._schedule_status(SENT_AFTER_SECONDS, account_id, item, "Sent")
        self._schedule_status(DELIVERED_AFTER_SECONDS, account_id, item, "Delivered")
        return item.document | {"rejected": rejected}

    def _reason_to_reject(self, sender: str, recipient: str) -> tuple[str, str] | None:
        if not _E164.fullmatch(recipient):
            return _NO_NUMBER
        return _OPTED_OUT if self.has_opted_out(sender, recipient) else None

    def has_opted_out(self, sender: str, recipient: str) -> bool:
        """Return whether a recipient has opted out of the texts of a number."""
        return self.choices.get((sender, recipient), ("OptIn", ""))[0] == "OptOut"

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
        code = self.context.take_failure("high_volume") or self.context.text_error(message["to"])
        if code is not None:
            self.failing[message_id] = code

    def _schedule_status(self, seconds: float, account_id: str, batch: Item, status: str) -> None:
        self.context.clock.call_later(seconds, self.set_status, account_id, batch, status)

    def set_status(self, account_id: str, batch: Item, status: str) -> None:
        """Give the messages of a batch a status: Sent or Delivered, or failed where they fail."""
        now = format_time(self.context.clock.time())
        messages = [m for m in self.messages_of(account_id) if m.document["batchId"] == batch.id]
        for message in messages:
            if "errorCode" in message.document:
                continue  # it has failed already
            cost = _PRICE_PER_SEGMENT * message.document["segmentCount"]
            changes = {"messageStatus": status, "cost": cost, "lastModifiedTime": now}
            code = self.failing.get(message.id)
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
        self,
        account_id: str,
        sender: str,
        opt_outs: list[str],
        opt_ins: list[str],
        source: str = "Account",
    ) -> tuple[list[str], list[str]]:
        """Opt numbers out and in; return the numbers of each list whose status changed."""
        new_opt_outs = [to for to in opt_outs if not self.has_opted_out(sender, to)]
        new_opt_ins = [to for to in opt_ins if self.has_opted_out(sender, to)]
        for numbers, active in ((new_opt_outs, True), (new_opt_ins, False)):
            for to in numbers:
                self.choices[sender, to] = ("OptOut" if active else "OptIn", source)
                body = {"from": sender, "to": to, "active": active}
                self._publish(account_id, "opt-outs", body, {"from": sender})
        return new_opt_outs, new_opt_ins

    def receive(self, account_id: str, number: str, sender: str, text: str) -> None:
        """Opt the sender of a text to a number out or in, if the text is a word for that."""
        word = text.strip().upper()
        opt_outs = [sender] if word in _OPT_OUT_WORDS else []
        opt_ins = [sender] if word in _OPT_IN_WORDS else []
        self.update_opt_outs(account_id, number, opt_outs, opt_ins, "Recipient")

    def _publish(self, account_id: str, path: str, body: Document, properties: Document) -> None:
        event = f"/restapi/v1.0/account/{account_id}/a2p-sms/{path}"
        self.context.publish(event, without_none(dict(body)), account_id, None, properties)


def _is_reported(failure: str, status: str) -> bool:
    """Return whether a text fails instead of reaching a status."""
    return (failure, status) in (("SendingFailed", "Sent"), ("DeliveryFailed", "Delivered"))


def _rejection(index: int, numbers: list[str], code: str, description: str) -> Document:
    return {"index": index, "to": numbers, "errorCode": code, "description": description}
