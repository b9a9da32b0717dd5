"""Decryption of PubNub messages: AES-128-ECB, PKCS#7, base64 (platform-facts.md, 9.3).

The key is the base64 of 16 bytes, used as they are. PubNub's own ciphers are different ones.
"""

from __future__ import annotations

import binascii
from collections.abc import Callable
from typing import Any, Final

from ringkit._json import loads
from ringkit.errors import RingkitError

_BLOCK_BYTES: Final = 16


class DecryptionError(RingkitError):
    """A message that cannot be decrypted, or is not a notification. Its content is not shown."""


def make_decryptor(key: str) -> Callable[[Any], Any]:
    """Return a function that turns the payload of a message into the envelope of a notification.

    `key` is base64, empty if messages are not encrypted. The function raises DecryptionError.
    """
    if not key:
        return _unencrypted
    from Crypto.Cipher import AES

    # ECB is weak, but it is what the platform uses.
    cipher = AES.new(binascii.a2b_base64(key), AES.MODE_ECB)
    decrypt = cipher.decrypt

    def decrypted(payload: Any) -> Any:
        if not isinstance(payload, str):
            return _unencrypted(payload)
        try:
            padded = decrypt(binascii.a2b_base64(payload))
            # With a wrong key the padding is valid in 1 of 256 cases; then the JSON is not.
            count = padded[-1]
            if not 0 < count <= _BLOCK_BYTES or padded[-count:] != bytes((count,)) * count:
                raise DecryptionError("a message could not be decrypted: wrong key or padding")
            return loads(padded[:-count])
        except (ValueError, IndexError):
            raise DecryptionError("a message could not be decrypted or parsed") from None

    return decrypted


def _unencrypted(payload: Any) -> Any:
    if isinstance(payload, dict):
        return payload
    raise DecryptionError("a message is not a notification, and there is no key to decrypt it")


class MessageDecryptor:
    """Decrypts messages with the present key or the one before: a renewal may change the key."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._decryptors = [make_decryptor(key)]

    def change_key(self, key: str) -> None:
        """Use another key; the one before stays valid for messages that are under way."""
        if key != self._key:
            self._key = key
            self._decryptors = [make_decryptor(key), self._decryptors[0]]

    def decrypt(self, payload: Any) -> Any:
        """Return the envelope in the payload of a message. Raises DecryptionError."""
        newest, *previous = self._decryptors
        try:
            return newest(payload)
        except DecryptionError:
            for decryptor in previous:
                return decryptor(payload)
            raise
