"""`RecentKeys`: the last keys that were added, to recognise what arrives more than once."""

from __future__ import annotations

import threading
from collections import OrderedDict


class RecentKeys:
    """The `limit` keys that were added last. Thread-safe."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._keys: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()

    def add(self, key: str) -> bool:
        """Add a key, and return whether it is new. An empty key is always new."""
        if not key:
            return True
        with self._lock:
            if key in self._keys:
                self._keys.move_to_end(key)
                return False
            self._keys[key] = None
            if len(self._keys) > self._limit:
                self._keys.popitem(last=False)
        return True

    def discard(self, key: str) -> None:
        """Forget a key: it counts as new again."""
        with self._lock:
            self._keys.pop(key, None)

    def after_fork(self) -> None:
        """Use another lock in a child process: a thread of the parent may have held this one."""
        self._lock = threading.Lock()
