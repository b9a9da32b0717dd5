"""Message threads: shared SMS conversations with messages, notes and an assignee."""

from dataclasses import dataclass

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._state.collection import Item, Shelf
from ringkit_emulator._state.context import Context
from ringkit_emulator._times import format_time


@dataclass(slots=True)
class AccountThreads:
    """The threads of one account, and their entries: messages, notes, hints."""

    threads: Shelf
    entries: Shelf


class Threads:
    """The threads of all accounts."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._accounts: dict[str, AccountThreads] = {}

    def of(self, account_id: str) -> AccountThreads:
        """Return the threads of an account."""
        clock = self._context.clock
        return self._accounts.setdefault(account_id, AccountThreads(Shelf(clock), Shelf(clock)))

    def thread_with(self, owner: Extension, own: Document, guest: Document) -> Item:
        """Return the open thread between two numbers, a new one where there is none."""
        space = self.of(owner.account_id)
        for item in space.threads:
            document = item.document
            same = (document["ownerParty"], document["guestParty"]) == (own, guest)
            if same and document["status"] == "Open":
                return item
        thread_id = self._context.ids.text("thread")
        document = self._timed(
            {
                "id": thread_id,
                "label": str(guest["phoneNumber"]),
                "status": "Open",
                "availability": "Alive",
                "owner": person(owner),
                "ownerParty": own,
                "guestParty": guest,
                "assignee": None,
            }
        )
        item = space.threads.add(thread_id, document)
        self._hint(owner, item, "ThreadCreatedHint")
        return item

    def write(self, author: Extension, thread: Item, kind: str, fields: Document) -> Item:
        """Add a message or a note to a thread."""
        entry_id = self._context.ids.text("thread-entry")
        document = self._timed(
            {
                **fields,
                "id": entry_id,
                "threadId": thread.id,
                "availability": "Alive",
                "author": person(author),
            }
        )
        space = self.of(author.account_id)
        item = space.entries.add(entry_id, document | {"recordType": f"Alive{kind}"})
        self._change(author, thread, {})
        return item

    def rewrite(self, account_id: str, entry: Item, changes: Document) -> Item:
        """Change a message or a note."""
        self.of(account_id).entries.merge(entry, changes | self._modified())
        self._tell(account_id, "entries/sync")
        return entry

    def erase(self, account_id: str, entry: Item) -> None:
        """Delete a message or a note; a trace stays for those who synchronise."""
        document = entry.document
        kind = str(document["recordType"]).replace("Alive", "Deleted")
        names = ("id", "threadId")
        trace = {name: document[name] for name in names} | {
            "recordType": kind,
            "availability": "Deleted",
        }
        self.of(account_id).entries.replace(entry, trace | self._modified())
        self._tell(account_id, "entries/sync")

    def assign(self, by: Extension, thread: Item, assignee: Extension | None) -> None:
        """Give a thread to somebody, or to nobody."""
        chosen = None if assignee is None else person(assignee)
        self._change(by, thread, {"assignee": chosen})
        self._hint(by, thread, "ThreadAssignedHint", without_none({"assignee": chosen}))

    def resolve(self, by: Extension, thread: Item) -> None:
        """Close a thread."""
        self._change(by, thread, {"status": "Resolved", "statusReason": "Manual"})
        self._hint(by, thread, "ThreadResolvedHint")

    def delete(self, by: Extension, thread: Item) -> None:
        """Delete a thread."""
        self._change(by, thread, {"availability": "Deleted"})
        self._hint(by, thread, "ThreadDeletedHint")

    def _change(self, by: Extension, thread: Item, changes: Document) -> None:
        self.of(by.account_id).threads.merge(thread, changes | self._modified())
        self._tell(by.account_id, "sync")
        self._tell(by.account_id, "entries/sync")

    def _hint(self, by: Extension, thread: Item, kind: str, more: Document | None = None) -> None:
        entry_id = self._context.ids.text("thread-entry")
        document = {
            "recordType": kind,
            "id": entry_id,
            "threadId": thread.id,
            "initiator": person(by),
            **(more or {}),
            **self._modified(),
        }
        self.of(by.account_id).entries.add(entry_id, document)
        self._tell(by.account_id, "entries/sync")

    def _timed(self, document: Document) -> Document:
        now = format_time(self._context.clock.time())
        return document | {"creationTime": now, "lastModifiedTime": now}

    def _modified(self) -> Document:
        return {"lastModifiedTime": format_time(self._context.clock.time())}

    def _tell(self, account_id: str, what: str) -> None:
        path = f"/restapi/v1.0/account/{account_id}/message-threads/{what}"
        self._context.publish(path, self._modified(), account_id)


def person(extension: Extension) -> Document:
    """Return how threads name an extension."""
    return {
        "extensionId": extension.id,
        "name": extension.name,
        "extensionType": extension.type,
    }
