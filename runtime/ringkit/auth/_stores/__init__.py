"""Where sessions are kept: the protocol of a store. Used by the session, and by subscriptions.

A store is where the processes of one application meet: it holds small texts under keys, and
gives one of them at a time the right to change an entry. `MemoryStore`, `FileStore`,
`RedisStore` and `EncryptedStore` (around any other) are ready; anything with these five methods
will do. They are called from several threads at once, may block, and may raise anything: it
becomes a StoreError.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote

from ringkit._lazy import lazy_attributes

if TYPE_CHECKING:
    from ringkit.auth._stores.encrypted import EncryptedStore
    from ringkit.auth._stores.file import FileStore
    from ringkit.auth._stores.memory import MemoryStore
    from ringkit.auth._stores.redis import RedisStore

__all__ = [
    "EncryptedStore",
    "FileStore",
    "MemoryStore",
    "RedisStore",
    "Store",
    "entry_key",
    "make_store",
]


class Store(Protocol):
    """A place for small texts under keys, shared by whoever is to share a session."""

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none.

        An unreadable entry is put aside and reported by StoreCorruptedError; the next call
        finds none.
        """
        ...

    def save(self, key: str, value: str) -> None:
        """Put a text under `key`. Who loads meanwhile gets the old text or the new, whole."""
        ...

    def delete(self, key: str) -> None:
        """Remove what is under `key`, if anything is."""
        ...

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; False at once if another owner holds it.

        The lock ends by `release`, or by itself after `expires_in` seconds: an owner that dies
        keeps nobody out for longer. It does not keep anybody from `load` and `save`.
        """
        ...

    def release(self, key: str, owner: str) -> None:
        """End the lock of `owner`; nothing happens if it is not, or no longer, its own."""
        ...


def entry_key(prefix: str, kind: str, *names: str) -> str:
    """Return the key of an entry: what it is, and whose (server, client id, account key)."""
    return ":".join([prefix, kind, *(quote(name, safe="") for name in names)])


def make_store(text: str) -> Store:
    """Return the store that a text names, as environment variables give it.

    `memory`; `file` or `file:<folder>`; `redis://...` or `rediss://...`. Raises ValueError.
    """
    name, colon, rest = text.partition(":")
    if name == "memory" and not colon:
        from ringkit.auth._stores.memory import MemoryStore

        return MemoryStore()
    if name == "file":
        from ringkit.auth._stores.file import FileStore

        return FileStore(rest or None)
    if name in ("redis", "rediss") and rest.startswith("//"):
        from ringkit.auth._stores.redis import RedisStore

        return RedisStore(text)
    # The text may hold a password.
    raise ValueError("a store is named memory, file, file:<folder> or redis://<host>")


__getattr__, _ = lazy_attributes(
    __name__,
    {
        "EncryptedStore": "ringkit.auth._stores.encrypted",
        "FileStore": "ringkit.auth._stores.file",
        "MemoryStore": "ringkit.auth._stores.memory",
        "RedisStore": "ringkit.auth._stores.redis",
    },
)
