"""Memory of simple collections and settings: what clients wrote, by the path where it lives."""

from collections.abc import Callable
from dataclasses import dataclass, field

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document, merged
from ringkit_emulator._state.collection import Shelf


@dataclass(slots=True)
class Collections:
    """Shelves and settings by concrete path; each is filled when it is first looked at."""

    clock: Clock
    _shelves: dict[str, Shelf] = field(default_factory=dict)
    _settings: dict[str, Document] = field(default_factory=dict)

    def shelf(self, path: str, fill: Callable[[Shelf], None]) -> Shelf:
        """Return the shelf at a path; ``fill`` puts the first documents on a new one."""
        shelf = self._shelves.get(path)
        if shelf is None:
            shelf = self._shelves[path] = Shelf(self.clock)
            fill(shelf)
        return shelf

    def settings(self, path: str) -> Document:
        """Return what was written to the settings at a path."""
        return self._settings.get(path, {})

    def write_settings(self, path: str, changes: Document) -> Document:
        """Lay changes over the settings at a path."""
        self._settings[path] = merged(self.settings(path), changes)
        return self._settings[path]
