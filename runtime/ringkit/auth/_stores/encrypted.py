"""`EncryptedStore`: encrypts the entries of any other store (AES-256-GCM)."""

from __future__ import annotations

import base64
import binascii
import os
from importlib import import_module
from typing import Any, Final
from uuid import uuid4

from ringkit._io.clock import SystemClock
from ringkit.auth._stores import Store
from ringkit.errors import MissingPackageError, StoreError

_PREFIX: Final = "rk1:"
_VARIABLE: Final = "RINGKIT_STORE_KEY"
_KEY_BYTES: Final = 32
_NONCE_BYTES: Final = 12
_TAG_BYTES: Final = 16


class EncryptedStore:
    """Encrypts the entries of `inner`, so that a copied file or dump is useless without `key`.

    `key` is 32 bytes, or the text of `new_key()`. An encrypted entry can be read only under the
    name it was saved with. Loading an entry that another key encrypted raises StoreError.

    It can be pickled if the text of its key is the value of an environment variable, or comes from
    the keyring; the key is not in the pickled data.
    """

    #: The arguments of `from_keyring`, for a key from there.
    _keyring: tuple[str, str] | None = None

    def __init__(self, inner: Store, key: str | bytes) -> None:
        self._inner = inner
        self._key = _key_bytes(key)

    def __reduce__(self) -> tuple[Any, ...]:
        from ringkit._redaction import find_in_environment, make_with_secrets

        if self._keyring is not None:
            return EncryptedStore.from_keyring, (self._inner, *self._keyring)
        text = base64.urlsafe_b64encode(self._key).decode("ascii")
        key = find_in_environment("the key of an EncryptedStore", text, _VARIABLE)
        if key is None:
            raise TypeError(
                "an EncryptedStore cannot be pickled: its key was given as it is, and pickled data "
                f"holds none. Set it as {_VARIABLE}, and use EncryptedStore.from_env"
            )
        return make_with_secrets, (type(self), {"inner": self._inner, "key": key})

    @staticmethod
    def new_key() -> str:
        """Return a new random key as text, to be kept secret."""
        return base64.urlsafe_b64encode(os.urandom(_KEY_BYTES)).decode("ascii")

    @classmethod
    def from_env(cls, inner: Store, variable: str = _VARIABLE) -> EncryptedStore:
        """Return a store whose key is in an environment variable. Raises StoreError if unset."""
        key = os.environ.get(variable)
        if not key:
            raise StoreError(f"{variable} is not set: set it to a key of EncryptedStore.new_key()")
        return cls(inner, key)

    @classmethod
    def from_keyring(
        cls, inner: Store, service: str = "ringkit", name: str = "store-key"
    ) -> EncryptedStore:
        """Return a store whose key is in the keyring of the system, adding a new one if needed.

        Raises MissingPackageError without the `keyring` package, StoreError if the keyring does not
        keep the key.
        """
        try:
            keyring: Any = import_module("keyring")
        except ImportError as error:
            raise MissingPackageError(
                "from_keyring needs the keyring package: pip install 'ringkit[keyring]'"
            ) from error
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
        store = cls(inner, key)
        store._keyring = (service, name)
        return store

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none."""
        encrypted = self._inner.load(key)
        return None if encrypted is None else self._decrypted(key, encrypted)

    def save(self, key: str, value: str) -> None:
        """Encrypt a text and store it under `key`."""
        from Crypto.Cipher import AES

        nonce = os.urandom(_NONCE_BYTES)
        cipher = AES.new(self._key, AES.MODE_GCM, nonce=nonce, mac_len=_TAG_BYTES)
        cipher.update(key.encode())
        content, tag = cipher.encrypt_and_digest(value.encode())
        encrypted = base64.b64encode(nonce + tag + content).decode("ascii")
        self._inner.save(key, _PREFIX + encrypted)

    def delete(self, key: str) -> None:
        """Remove the entry `key`, if it exists."""
        self._inner.delete(key)

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; return False at once if another owner holds the lock."""
        return self._inner.acquire(key, owner, expires_in)

    def release(self, key: str, owner: str) -> None:
        """Release the lock of `owner`."""
        self._inner.release(key, owner)

    def _decrypted(self, key: str, encrypted: str) -> str:
        from Crypto.Cipher import AES

        try:
            if not encrypted.startswith(_PREFIX):
                raise ValueError("not encrypted")
            content = base64.b64decode(encrypted.removeprefix(_PREFIX), validate=True)
            nonce, tag = content[:_NONCE_BYTES], content[_NONCE_BYTES:][:_TAG_BYTES]
            cipher = AES.new(self._key, AES.MODE_GCM, nonce=nonce, mac_len=_TAG_BYTES)
            cipher.update(key.encode())
            text = cipher.decrypt_and_verify(content[_NONCE_BYTES + _TAG_BYTES :], tag)
            return text.decode()
        except (ValueError, binascii.Error) as error:
            raise StoreError(
                f"{key}: the entry cannot be decrypted; it was written with another key or none, "
                "or was changed since: use the key it was written with, or delete the entry"
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
