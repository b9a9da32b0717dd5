"""`EncryptedStore`: any other store, with what it holds encrypted (AES-256-GCM)."""

from __future__ import annotations

import base64
import binascii
import os
from importlib import import_module
from typing import Any, Final
from uuid import uuid4

from ringkit._io.clock import SystemClock
from ringkit.auth._stores import Store
from ringkit.errors import StoreError

_VERSION: Final = "rk1:"
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16


class EncryptedStore:
    """Encrypts what `inner` keeps, so that a copied file or dump is worth nothing without `key`.

    `key` is 32 bytes, or the text of `new_key()`. An entry is bound to its key in the store: it
    cannot be passed off as another. Loading one that another key encrypted raises StoreError.
    """

    def __init__(self, inner: Store, key: str | bytes) -> None:
        self._inner = inner
        self._key = _key_bytes(key)

    @staticmethod
    def new_key() -> str:
        """Return a new random key, as a text to keep in a safe place."""
        return base64.urlsafe_b64encode(os.urandom(_KEY_BYTES)).decode("ascii")

    @classmethod
    def from_env(cls, inner: Store, variable: str = "RINGKIT_STORE_KEY") -> EncryptedStore:
        """Return a store with the key in an environment variable. Raises StoreError without."""
        key = os.environ.get(variable)
        if not key:
            raise StoreError(
                f"{variable} is not set: put a key of EncryptedStore.new_key() into it"
            )
        return cls(inner, key)

    @classmethod
    def from_keyring(
        cls, inner: Store, service: str = "ringkit", name: str = "store-key"
    ) -> EncryptedStore:
        """Return a store with the key in the keyring of the system, where one is made if need be.

        Needs the `keyring` package; raises ImportError without it.
        """
        try:
            keyring: Any = import_module("keyring")
        except ImportError as error:
            raise ImportError("from_keyring needs the keyring package: install keyring") from error
        clock, owner, lock = SystemClock(), uuid4().hex, f"{service}:{name}"
        while not inner.acquire(lock, owner, 10.0):
            clock.sleep(0.05)
        try:
            if not keyring.get_password(service, name):
                keyring.set_password(service, name, cls.new_key())
            key = keyring.get_password(service, name)
        finally:
            inner.release(lock, owner)
        if not key:
            raise StoreError("the keyring did not keep the new key: is it writable?")
        return cls(inner, key)

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none."""
        sealed = self._inner.load(key)
        return None if sealed is None else self._opened(key, sealed)

    def save(self, key: str, value: str) -> None:
        """Put a text under `key`, encrypted."""
        from Crypto.Cipher import AES

        nonce = os.urandom(_NONCE_BYTES)
        cipher = AES.new(self._key, AES.MODE_GCM, nonce=nonce, mac_len=_TAG_BYTES)
        cipher.update(key.encode())
        content, tag = cipher.encrypt_and_digest(value.encode())
        sealed = base64.b64encode(nonce + tag + content).decode("ascii")
        self._inner.save(key, _VERSION + sealed)

    def delete(self, key: str) -> None:
        """Remove what is under `key`, if anything is."""
        self._inner.delete(key)

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; False at once if another owner holds it."""
        return self._inner.acquire(key, owner, expires_in)

    def release(self, key: str, owner: str) -> None:
        """End the lock of `owner`."""
        self._inner.release(key, owner)

    def _opened(self, key: str, sealed: str) -> str:
        from Crypto.Cipher import AES

        try:
            if not sealed.startswith(_VERSION):
                raise ValueError("not encrypted")
            content = base64.b64decode(sealed.removeprefix(_VERSION), validate=True)
            nonce, tag = content[:_NONCE_BYTES], content[_NONCE_BYTES:][:_TAG_BYTES]
            cipher = AES.new(self._key, AES.MODE_GCM, nonce=nonce, mac_len=_TAG_BYTES)
            cipher.update(key.encode())
            text = cipher.decrypt_and_verify(content[_NONCE_BYTES + _TAG_BYTES :], tag)
            return text.decode()
        except (ValueError, binascii.Error) as error:
            raise StoreError(
                f"{key}: the entry cannot be decrypted; it was written with another key or none, "
                "or was changed since: give the key it was written with, or delete the entry"
            ) from error

    def __repr__(self) -> str:
        return f"EncryptedStore({self._inner!r})"


def _key_bytes(key: str | bytes) -> bytes:
    found = key
    if isinstance(found, str):
        try:
            found = base64.urlsafe_b64decode(found)
        except ValueError:
            found = b""
    if len(found) != _KEY_BYTES:
        raise ValueError("the key of an EncryptedStore is 32 bytes, or a text of new_key()")
    return found
