"""Filters of messages. Pure."""

from __future__ import annotations

from typing import Literal

from ringkit.filters._build import Direction, Id, of_account, of_extension

MessageType = Literal["SMS", "Fax", "VoiceMail", "Pager"]


def message_store(
    account_id: Id = "~",
    extension_id: Id = "~",
    *,
    type: MessageType | None = None,  # noqa: A002  (the platform's name)
    direction: Direction | None = None,
) -> str:
    """Counts of new and changed messages: `MessageEvent`. Permission ReadMessages."""
    query = {"type": type, "direction": direction}
    return of_extension(account_id, extension_id, "/message-store", query)


def instant_messages(account_id: Id = "~", extension_id: Id = "~") -> str:
    """Texts as they come in, whole: `InstantMessageEvent`."""
    return of_extension(account_id, extension_id, "/message-store/instant", {"type": "SMS"})


def voicemail(account_id: Id = "~", extension_id: Id = "~") -> str:
    """Voicemails as they come in: `VoicemailMessageEvent`. Permission ReadMessages."""
    return of_extension(account_id, extension_id, "/voicemail")


def fax(account_id: Id = "~", extension_id: Id = "~", *, direction: Direction = "Inbound") -> str:
    """Faxes: `FaxMessageEvent`. Permission ReadMessages."""
    return of_extension(account_id, extension_id, "/fax", {"direction": direction})


def a2p_messages(
    account_id: Id = "~",
    *,
    direction: Direction | None = None,
    batch_id: Id | None = None,
    from_: str | None = None,
    to: str | None = None,
) -> str:
    """High-volume texts: `A2PMessageEvent`. Permission ReadAccounts."""
    query = {"direction": direction, "batchId": batch_id, "from": from_, "to": to}
    return of_account(account_id, "/a2p-sms/messages", query)


def a2p_batches(account_id: Id = "~", *, from_: str | None = None) -> str:
    """Batches of high-volume texts: `A2PBatchEvent`. Permission ReadAccounts."""
    return of_account(account_id, "/a2p-sms/batches", {"from": from_})


def a2p_batch(batch_id: Id, account_id: Id = "~") -> str:
    """One batch of high-volume texts: `A2PBatchEvent`. Permission ReadAccounts."""
    return of_account(account_id, "/a2p-sms/batches/{batch_id}", batch_id=batch_id)


def a2p_opt_outs(account_id: Id = "~", *, from_: str | None = None) -> str:
    """Who wants no high-volume texts: `A2POptOutEvent`. Permission ReadAccounts."""
    return of_account(account_id, "/a2p-sms/opt-outs", {"from": from_})


def message_threads(account_id: Id = "~") -> str:
    """Something changed in threads: `MessageThreadsEvent`. Permission SMS."""
    return of_account(account_id, "/message-threads/sync")


def message_thread_entries(account_id: Id = "~") -> str:
    """Something changed in entries of threads: `MessageThreadsEvent`. Permission SMS."""
    return of_account(account_id, "/message-threads/entries/sync")
