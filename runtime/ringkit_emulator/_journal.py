"""Journals: entries in their order, and which of them are new or have changed since when."""

from __future__ import annotations

from typing import Generic, TypeVar

from attrs import frozen

T = TypeVar("T")


@frozen
class JournalChanges(Generic[T]):
    """The entries that are new or changed, in the order of their changes.

    `position` is that of the newest change. `complete` says that they are all there is to know:
    earlier entries do not count any more.
    """

    entries: list[T]
    position: int
    complete: bool


class Journal(Generic[T]):
    """Entries by their numbers, which begin with 1 after each `clear`.

    With `size`, only so many of the newest entries are kept.
    """

    def __init__(self, size: int | None = None) -> None:
        self._size = size
        self._entries: dict[int, T] = {}
        self._positions: dict[int, int] = {}
        self._added = 0
        self._position = 0
        self._cleared_at = 0

    @property
    def next_number(self) -> int:
        """The number of the entry that is added next."""
        return self._added + 1

    def all(self) -> list[T]:
        """Return all entries, oldest first."""
        return list(self._entries.values())

    def get(self, number: int) -> T | None:
        """Return an entry by its number, or None."""
        return self._entries.get(number)

    def add(self, entry: T) -> None:
        """Add an entry, whose number is `next_number`."""
        self._added += 1
        self._entries[self._added] = entry
        self.touch(self._added)
        if self._size is not None and len(self._entries) > self._size:
            oldest = next(iter(self._entries))
            del self._entries[oldest], self._positions[oldest]

    def touch(self, number: int) -> None:
        """Record that an entry has changed; one that is not there any more is ignored."""
        if number in self._entries:
            self._position += 1
            self._positions.pop(number, None)
            self._positions[number] = self._position

    def clear(self) -> None:
        """Remove all entries."""
        self._entries.clear()
        self._positions.clear()
        self._added = 0
        self._position += 1
        self._cleared_at = self._position

    def changes_since(self, position: int, limit: int) -> JournalChanges[T]:
        """Return what changed after `position` (-1: everything), at most the newest `limit`."""
        found: list[int] = []
        for number, at in reversed(self._positions.items()):
            if at <= position or len(found) == limit:
                break
            found.append(number)
        entries = [self._entries[number] for number in reversed(found)]
        return JournalChanges(entries, self._position, complete=position < self._cleared_at)
