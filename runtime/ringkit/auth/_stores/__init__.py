"""`Store`, the protocol of the stores for sessions, and the stores that implement it.

A store holds small texts under keys, shared by the processes of an application, and locks an entry
for one of them at a time. Any object with the five methods of `Store` can be used: they are called
from several threads at once, may block, and may raise anything, which becomes a StoreError.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.auth._stores.encrypted import EncryptedStore
    from ringkit.auth._stores.file import FileStore
    from ringkit.auth._stores.keyring import KeyringStore
    from ringkit.auth._stores.memory import MemoryStore
    from ringkit.auth._stores.redis import RedisStore

__all__ = [
    "EncryptedStore",
    "FileStore",
    "KeyringStore",
    "MemoryStore",
    "RedisStore",
    "Store",
    "entry_key",
    "make_store",
]


class Store(Protocol):
    """Stores small texts under keys, shared by all that share a session."""

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none.

        Raises StoreCorruptedError for an unreadable entry, which then counts as missing.
        """
        ...

    def save(self, key: str, value: str) -> None:
        """Store a text under `key`. A concurrent `load` returns either the old text or the new."""
        ...

    def delete(self, key: str) -> None:
        """Remove the entry `key`, if it exists."""
        ...

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; return False at once if another owner holds the lock.

        The lock is held until `release`, at most `expires_in` seconds from the last call by
        `owner`, who extends it, so that the lock of a process that ended expires. It does not
        prevent others from calling `load` and `save`.
        """
        ...

    def release(self, key: str, owner: str) -> None:
        """Release the lock of `owner`; do nothing if `owner` does not hold it (any more)."""
        ...


def entry_key(prefix: str, kind: str, *names: str) -> str:
    """Return the key of an entry: its kind and the names it belongs to (server, client id)."""
    return ":".join([prefix, kind, *(quote(name, safe="") for name in names)])


def make_store(text: str) -> Store:
    """Return the store that a text names: the format of RINGCENTRAL_STORE.

    `memory`; `file` or `file:<folder>`; `keyring` or `keyring:<service>`; `redis://...` or
    `rediss://...`. Raises ValueError for any other text, StoreError without a keyring.
    """
    name, colon, rest = text.partition(":")
    if name == "memory" and not colon:
        from ringkit.auth._stores.memory import MemoryStore

        return MemoryStore()
    if name == "file":
        from ringkit.auth._stores.file import FileStore

        return FileStore(rest or None)
    if name == "keyring":
        from ringkit.auth._stores.keyring import KeyringStore

        return KeyringStore(rest or "ringkit")
    if name in ("redis", "rediss") and rest.startswith("//"):
        from ringkit.auth._stores.redis import RedisStore

        return RedisStore(text)
    # The text may hold a password.
    raise ValueError("a store is named memory, file, file:<folder>, keyring or redis://<host>")


__getattr__, _ = lazy_attributes(
    __name__,
    {
        "EncryptedStore": "ringkit.auth._stores.encrypted",
        "FileStore": "ringkit.auth._stores.file",
        "KeyringStore": "ringkit.auth._stores.keyring",
        "MemoryStore": "ringkit.auth._stores.memory",
        "RedisStore": "ringkit.auth._stores.redis",
    },
)
