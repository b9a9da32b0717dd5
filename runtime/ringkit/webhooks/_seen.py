"""What was received already, so that nothing is told twice. Used by the receivers."""

from __future__ import annotations

import threading
from collections import OrderedDict


class Seen:
    """The last `size` keys. Safe to use from several threads."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._keys: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()

    def add(self, key: str) -> bool:
        """Remember a key; False if it was there already. An empty key is always new."""
        if not key:
            return True
        with self._lock:
            if key in self._keys:
                self._keys.move_to_end(key)
                return False
            self._keys[key] = None
            if len(self._keys) > self._size:
                self._keys.popitem(last=False)
        return True
