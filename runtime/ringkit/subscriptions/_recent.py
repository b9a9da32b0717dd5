"""What arrived lately, so that nothing is told twice. Used by the runner."""

from __future__ import annotations

import threading


class Recent:
    """Remembers the last keys it was shown, `limit` to twice as many. Safe between threads."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._new: set[str] = set()
        self._old: set[str] = set()
        self._lock = threading.Lock()

    def is_new(self, key: str) -> bool:
        """Tell whether `key` was not among them, and remember it."""
        with self._lock:
            if key in self._new or key in self._old:
                return False
            if len(self._new) >= self._limit:
                self._old, self._new = self._new, set()
            self._new.add(key)
            return True
