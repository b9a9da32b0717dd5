"""`MemoryStore`: keeps sessions in memory, until the process ends."""

from __future__ import annotations

import threading
from typing import NoReturn

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.fork import renew_after_fork


class MemoryStore:
    """Keeps entries in memory. Clients that are given the same `MemoryStore` share sessions.

    A forked child has a copy of the entries, and shares nothing from then on: use a `FileStore` for
    processes that share a session.
    """

    def __init__(self, *, clock: Clock | None = None) -> None:
        self._clock = clock or SystemClock()
        self._entries: dict[str, str] = {}
        self.after_fork()
        renew_after_fork(self)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a MemoryStore cannot be pickled, it ends with its process: processes share a "
            "FileStore, machines a RedisStore"
        )

    def after_fork(self) -> None:
        """Forget the locks of the parent, which shares no entry with this process any more."""
        self._guard = threading.Lock()
        self._locks: dict[str, tuple[str, float]] = {}

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none."""
        return self._entries.get(key)

    def save(self, key: str, value: str) -> None:
        """Store a text under `key`."""
        self._entries[key] = value

    def delete(self, key: str) -> None:
        """Remove the entry `key`, if it exists."""
        self._entries.pop(key, None)

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; return False at once if another owner holds the lock."""
        now = self._clock.monotonic()
        with self._guard:
            holder, expires = self._locks.get(key, (owner, 0.0))
            if holder != owner and now < expires:
                return False
            self._locks[key] = (owner, now + expires_in)
            return True

    def release(self, key: str, owner: str) -> None:
        """Release the lock of `owner`."""
        with self._guard:
            if self._locks.get(key, ("", 0.0))[0] == owner:
                del self._locks[key]

    def __repr__(self) -> str:
        return f"MemoryStore({len(self._entries)} entries)"
