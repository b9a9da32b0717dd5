"""Event filters of messages. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._call.url_encoding import Id
from ringkit.filters._build import Direction, EventFilter, account_filter, extension_filter

if TYPE_CHECKING:
    from ringkit_api.models import (
        A2PBatchEvent,
        A2PMessageEvent,
        A2POptOutEvent,
        FaxMessageEvent,
        InstantMessageEvent,
        MessageEvent,
        MessageThreadsEvent,
        VoicemailMessageEvent,
    )

MessageType = Literal["SMS", "Fax", "VoiceMail", "Pager"]


def message_store(
    account_id: Id = "~",
    extension_id: Id = "~",
    *,
    type: MessageType | None = None,  # noqa: A002  (the platform's name)
    direction: Direction | None = None,
) -> EventFilter[MessageEvent]:
    """Messages were added or changed, as counts: `MessageEvent`. Permission ReadMessages."""
    query = {"type": type, "direction": direction}
    return extension_filter(account_id, extension_id, "/message-store", query)


def instant_messages(
    account_id: Id = "~", extension_id: Id = "~"
) -> EventFilter[InstantMessageEvent]:
    """SMS messages arrived, with their content: `InstantMessageEvent`."""
    return extension_filter(account_id, extension_id, "/message-store/instant", {"type": "SMS"})


def voicemail(account_id: Id = "~", extension_id: Id = "~") -> EventFilter[VoicemailMessageEvent]:
    """Voicemails arrived: `VoicemailMessageEvent`. Permission ReadMessages."""
    return extension_filter(account_id, extension_id, "/voicemail")


def fax(
    account_id: Id = "~", extension_id: Id = "~", *, direction: Direction = "Inbound"
) -> EventFilter[FaxMessageEvent]:
    """Faxes arrived or were sent: `FaxMessageEvent`. Permission ReadMessages."""
    return extension_filter(account_id, extension_id, "/fax", {"direction": direction})


def a2p_messages(
    account_id: Id = "~",
    *,
    direction: Direction | None = None,
    batch_id: Id | None = None,
    from_: str | None = None,
    to: str | None = None,
) -> EventFilter[A2PMessageEvent]:
    """High-volume SMS messages: `A2PMessageEvent`. Permission ReadAccounts."""
    query = {"direction": direction, "batchId": batch_id, "from": from_, "to": to}
    return account_filter(account_id, "/a2p-sms/messages", query)


def a2p_batches(account_id: Id = "~", *, from_: str | None = None) -> EventFilter[A2PBatchEvent]:
    """Batches of high-volume SMS messages: `A2PBatchEvent`. Permission ReadAccounts."""
    return account_filter(account_id, "/a2p-sms/batches", {"from": from_})


def a2p_batch(batch_id: Id, account_id: Id = "~") -> EventFilter[A2PBatchEvent]:
    """One batch of high-volume SMS messages: `A2PBatchEvent`. Permission ReadAccounts."""
    return account_filter(account_id, "/a2p-sms/batches/{batch_id}", batch_id=batch_id)


def a2p_opt_outs(account_id: Id = "~", *, from_: str | None = None) -> EventFilter[A2POptOutEvent]:
    """Recipients opted out of high-volume SMS: `A2POptOutEvent`. Permission ReadAccounts."""
    return account_filter(account_id, "/a2p-sms/opt-outs", {"from": from_})


def message_threads(account_id: Id = "~") -> EventFilter[MessageThreadsEvent]:
    """Message threads changed: `MessageThreadsEvent`. Permission SMS."""
    return account_filter(account_id, "/message-threads/sync")


def message_thread_entries(account_id: Id = "~") -> EventFilter[MessageThreadsEvent]:
    """Entries of message threads changed: `MessageThreadsEvent`. Permission SMS."""
    return account_filter(account_id, "/message-threads/entries/sync")
