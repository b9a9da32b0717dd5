"""Message threads: shared SMS conversations with messages, notes and an assignee."""

from __future__ import annotations

from attrs import define

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.collection import Collection, Item
from ringkit_emulator._state.context import PlatformContext
from ringkit_emulator._times import format_time


@define
class AccountMessageThreads:
    """The threads of one account, and their entries (messages, notes and hints)."""

    threads: Collection
    entries: Collection


class MessageThreads:
    """The threads of all accounts."""

    def __init__(self, context: PlatformContext) -> None:
        self._context = context
        self._accounts: dict[str, AccountMessageThreads] = {}

    def of(self, account_id: str) -> AccountMessageThreads:
        """Return the threads of an account."""
        clock = self._context.clock
        return self._accounts.setdefault(
            account_id, AccountMessageThreads(Collection(clock), Collection(clock))
        )

    def get_or_create(self, owner: Extension, own: Document, guest: Document) -> Item:
        """Return the open thread between two numbers, a new one if there is none."""
        account = self.of(owner.account_id)
        for item in account.threads:
            document = item.document
            same = (document["ownerParty"], document["guestParty"]) == (own, guest)
            if same and document["status"] == "Open":
                return item
        thread_id = self._context.ids.text("thread")
        document = self._with_times(
            {
                "id": thread_id,
                "label": str(guest["phoneNumber"]),
                "status": "Open",
                "availability": "Alive",
                "owner": extension_reference(owner),
                "ownerParty": own,
                "guestParty": guest,
                "assignee": None,
            }
        )
        item = account.threads.add(thread_id, document)
        self._add_hint(owner, item, "ThreadCreatedHint")
        return item

    def add_entry(self, author: Extension, thread: Item, kind: str, fields: Document) -> Item:
        """Add an entry of a kind (Message or Note) to a thread."""
        entry_id = self._context.ids.text("thread-entry")
        document = self._with_times(
            {
                **fields,
                "id": entry_id,
                "threadId": thread.id,
                "availability": "Alive",
                "author": extension_reference(author),
            }
        )
        account = self.of(author.account_id)
        item = account.entries.add(entry_id, document | {"recordType": f"Alive{kind}"})
        self._update_thread(author, thread, {})
        return item

    def update_entry(self, account_id: str, entry: Item, changes: Document) -> Item:
        """Change a message or note and publish the event."""
        self.of(account_id).entries.merge(entry, changes | self._modified())
        self._publish(account_id, "entries/sync")
        return entry

    def delete_entry(self, account_id: str, entry: Item) -> None:
        """Delete a message or note; a tombstone remains for the sync operation."""
        document = entry.document
        kind = str(document["recordType"]).replace("Alive", "Deleted")
        names = ("id", "threadId")
        tombstone = {name: document[name] for name in names} | {
            "recordType": kind,
            "availability": "Deleted",
        }
        self.of(account_id).entries.replace(entry, tombstone | self._modified())
        self._publish(account_id, "entries/sync")

    def assign(self, by: Extension, thread: Item, assignee: Extension | None) -> None:
        """Assign a thread to an extension, or unassign it if `assignee` is None."""
        reference = None if assignee is None else extension_reference(assignee)
        self._update_thread(by, thread, {"assignee": reference})
        self._add_hint(by, thread, "ThreadAssignedHint", without_none({"assignee": reference}))

    def resolve(self, by: Extension, thread: Item) -> None:
        """Mark a thread as resolved."""
        self._update_thread(by, thread, {"status": "Resolved", "statusReason": "Manual"})
        self._add_hint(by, thread, "ThreadResolvedHint")

    def delete(self, by: Extension, thread: Item) -> None:
        """Delete a thread."""
        self._update_thread(by, thread, {"availability": "Deleted"})
        self._add_hint(by, thread, "ThreadDeletedHint")

    def _update_thread(self, by: Extension, thread: Item, changes: Document) -> None:
        self.of(by.account_id).threads.merge(thread, changes | self._modified())
        self._publish(by.account_id, "sync")
        self._publish(by.account_id, "entries/sync")

    def _add_hint(
        self, by: Extension, thread: Item, kind: str, extra: Document | None = None
    ) -> None:
        entry_id = self._context.ids.text("thread-entry")
        document = {
            "recordType": kind,
            "id": entry_id,
            "threadId": thread.id,
            "initiator": extension_reference(by),
            **(extra or {}),
            **self._modified(),
        }
        self.of(by.account_id).entries.add(entry_id, document)
        self._publish(by.account_id, "entries/sync")

    def _with_times(self, document: Document) -> Document:
        now = format_time(self._context.clock.time())
        return document | {"creationTime": now, "lastModifiedTime": now}

    def _modified(self) -> Document:
        return {"lastModifiedTime": format_time(self._context.clock.time())}

    def _publish(self, account_id: str, subpath: str) -> None:
        path = f"/restapi/v1.0/account/{account_id}/message-threads/{subpath}"
        self._context.publish(path, self._modified(), account_id)


def extension_reference(extension: Extension) -> Document:
    """Return an extension as a member of a thread or entry (author, owner, assignee)."""
    return {
        "extensionId": extension.id,
        "name": extension.name,
        "extensionType": extension.type,
    }
