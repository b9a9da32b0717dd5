"""A collection of documents that remembers its order, its changes and what was removed."""

from collections.abc import Iterator
from dataclasses import dataclass

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document, merged


@dataclass(slots=True)
class Item:
    """A document with its id, the instants of its making and last change, and its end.

    ``version`` grows with every change of the shelf, so it tells what changed after what.
    """

    id: str
    document: Document
    created: float
    modified: float
    version: int
    removed: bool = False


class Shelf:
    """Documents by id, in the order they came."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._items: dict[str, Item] = {}
        self.version = 0

    def add(self, item_id: str, document: Document) -> Item:
        """Put a document on the shelf."""
        now = self._clock.time()
        item = self._items[item_id] = Item(item_id, document, now, now, 0)
        self._touch(item)
        return item

    def get(self, item_id: str) -> Item | None:
        """Return an item that has not been removed."""
        item = self._items.get(item_id)
        return None if item is None or item.removed else item

    def merge(self, item: Item, changes: Document) -> Item:
        """Lay changes over a document."""
        return self.replace(item, merged(item.document, changes))

    def replace(self, item: Item, document: Document) -> Item:
        """Put another document in the place of an item's."""
        item.document = document
        self._touch(item)
        return item

    def remove(self, item: Item) -> None:
        """Take an item off; it stays known as removed."""
        item.removed = True
        self._touch(item)

    def _touch(self, item: Item) -> None:
        self.version += 1
        item.version = self.version
        item.modified = self._clock.time()

    def knew(self, item_id: str) -> bool:
        """Whether there is or was an item of this id."""
        return item_id in self._items

    def __iter__(self) -> Iterator[Item]:
        return iter([item for item in self._items.values() if not item.removed])

    def changed_after(self, version: int) -> list[Item]:
        """Return the items changed after a version, oldest change first, removed ones too."""
        changed = (item for item in self._items.values() if item.version > version)
        return sorted(changed, key=lambda item: item.version)
