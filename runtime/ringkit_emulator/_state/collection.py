"""Collections of JSON documents with versions, change tracking and removed items."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from attrs import define, field

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document, merged


@define
class Item:
    """A document of a collection; `created` and `modified` are seconds since 1970.

    `version` is the version of the collection at the item's last change: of two items, the one with
    the higher version changed later. A `written` item has what a client or the platform has given
    it; another one is there from the beginning, with members that are made from a schema.
    """

    id: str
    document: Document
    created: float
    modified: float
    version: int
    removed: bool = False
    written: bool = False


class Collection:
    """Documents by id, in order of insertion; `version` grows by one with every change."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._items: dict[str, Item] = {}
        self.version = 0

    def add(self, item_id: str, document: Document, *, written: bool = False) -> Item:
        """Add a document and return its item."""
        now = self._clock.time()
        item = Item(item_id, document, now, now, 0, written=written)
        self._items[item_id] = item
        self._touch(item)
        return item

    def get(self, item_id: str) -> Item | None:
        """Return an item, or None if it does not exist or has been removed."""
        item = self._items.get(item_id)
        return None if item is None or item.removed else item

    def merge(self, item: Item, changes: Document) -> Item:
        """Merge `changes` into the document of an item."""
        return self.replace(item, merged(item.document, changes))

    def replace(self, item: Item, document: Document) -> Item:
        """Replace the document of an item."""
        item.document = document
        self._touch(item)
        return item

    def remove(self, item: Item) -> None:
        """Remove an item; `changed_after` still returns it, marked as removed."""
        item.removed = True
        self._touch(item)

    def _touch(self, item: Item) -> None:
        self.version += 1
        item.version = self.version
        item.modified = self._clock.time()

    def has_existed(self, item_id: str) -> bool:
        """Return whether there is, or has been, an item with this id."""
        return item_id in self._items

    def __iter__(self) -> Iterator[Item]:
        return iter([item for item in self._items.values() if not item.removed])

    def changed_after(self, version: int) -> list[Item]:
        """Return the items changed after a version, oldest change first, including removed ones."""
        changed = (item for item in self._items.values() if item.version > version)
        return sorted(changed, key=lambda item: item.version)


@define
class CollectionsByPath:
    """Collections and settings of operations without a handler of their own, by URL path."""

    clock: Clock
    _collections: dict[str, Collection] = field(factory=dict)
    _settings: dict[str, Document] = field(factory=dict)

    def collection(self, path: str, fill: Callable[[Collection], None]) -> Collection:
        """Return the collection at a path; `fill` is called once to add its first documents."""
        collection = self._collections.get(path)
        if collection is None:
            collection = self._collections[path] = Collection(self.clock)
            fill(collection)
        return collection

    def settings(self, path: str) -> Document:
        """Return the settings written to a path, an empty document if there are none."""
        return self._settings.get(path, {})

    def replace_settings(self, path: str, settings: Document) -> None:
        """Replace the settings at a path as a whole."""
        self._settings[path] = settings

    def update_settings(self, path: str, changes: Document) -> Document:
        """Merge `changes` into the settings at a path and return the result."""
        self._settings[path] = merged(self.settings(path), changes)
        return self._settings[path]
