"""Sending a fax: queued until its time, sent, delivered, added to the call log."""

from __future__ import annotations

from typing import Final

from attrs import evolve, frozen

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Account, Extension, extension_party
from ringkit_emulator._state.call_log import CompletedCall
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._state.messages import (
    Attachment,
    MailboxMessage,
    MessageDraft,
    deliver_to_local_recipients,
)
from ringkit_emulator._state.platform_state import PlatformState
from ringkit_emulator._state.sample_media import pdf_pages

_SENDING_SECONDS: Final = 15.0
_BYTES_PER_PAGE: Final = 30_000
# Results of calls by the error codes of faxes; other faxes that failed are "Fax Not Sent".
_RESULTS: Final = {
    "LineBusy": "Busy",
    "NoAnswer": "No Answer",
    "InvalidNumber": "Wrong Number",
    "ProhibitedNumber": "Blocked",
}


@frozen(kw_only=True)
class OutgoingFax:
    """A fax to send; `send_at` is in seconds since 1970, None to send at once."""

    recipients: list[Document]
    attachments: list[Attachment]
    resolution: str
    cover_index: int
    cover_text: str | None
    send_at: float | None

    @property
    def pages(self) -> int:
        """The number of pages, a cover page included; what is no PDF is estimated by its size."""
        cover = 1 if self.cover_index else 0
        return cover + sum(_pages(attachment) for attachment in self.attachments)


def _pages(attachment: Attachment) -> int:
    if attachment.content_type == "application/pdf":
        return pdf_pages(attachment.content)
    return 1 + len(attachment.content) // _BYTES_PER_PAGE


def send_fax(
    state: PlatformState, account: Account, owner: Extension, fax: OutgoingFax
) -> MailboxMessage:
    """Queue a fax; it is sent 15 seconds after now or after its `send_at`."""
    store, ids = state.messages, state.context.ids
    draft = MessageDraft(
        type="Fax",
        direction="Outbound",
        sender=extension_party(account, owner),
        recipients=[
            to | {"messageStatus": "Queued", "recipientId": ids.text("recipient")}
            for to in fax.recipients
        ],
        status="Queued",
        attachments=[evolve(a, id=ids.text("attachment")) for a in fax.attachments],
        extra=without_none(
            {
                "faxResolution": fax.resolution,
                "faxPageCount": fax.pages,
                "coverIndex": fax.cover_index,
                "coverPageText": fax.cover_text,
            }
        ),
    )
    message = store.add(owner, draft)
    clock, failure = state.context.clock, state.context.take_failure("fax")
    start = max(clock.time(), fax.send_at or 0.0)
    clock.call_at(start + _SENDING_SECONDS, finish_fax, state, owner, message, failure)
    return message


def finish_fax(
    state: PlatformState, owner: Extension, message: MailboxMessage, failure: str | None
) -> None:
    """End the sending of a fax: delivered to each recipient, or failed with a code."""
    if message.availability != "Alive":
        return
    recipients = [_final_recipient(state.context, to, failure) for to in message.document["to"]]
    failed = all(to["messageStatus"] == "SendingFailed" for to in recipients)
    status = "SendingFailed" if failed else "Sent"
    state.messages.update(message, {"messageStatus": status, "to": recipients})
    if not failed:
        deliver_to_local_recipients(state.context, state.messages, message)
    for to in recipients:
        _add_to_call_log(state, owner, message, to)


def _final_recipient(context: PlatformContext, to: Document, failure: str | None) -> Document:
    code = failure or context.fax_error(to["phoneNumber"])
    if code is None:
        return to | {"messageStatus": "Sent"}
    return to | {"messageStatus": "SendingFailed", "faxErrorCode": code}


def _add_to_call_log(
    state: PlatformState, owner: Extension, message: MailboxMessage, to: Document
) -> None:
    other: Document = {name: to[name] for name in ("phoneNumber", "name") if name in to}
    call = CompletedCall(
        direction="Outbound",
        own=message.document["from"],
        other=other,
        result=_RESULTS.get(str(to.get("faxErrorCode")), "Fax Not Sent")
        if "faxErrorCode" in to
        else "Sent",
        start=state.context.clock.time() - _SENDING_SECONDS,
        duration=_SENDING_SECONDS,
        action="Outgoing Fax",
        type="Fax",
        message=message.reference(),
    )
    state.call_log.add(owner, call)
