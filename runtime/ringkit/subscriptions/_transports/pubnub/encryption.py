"""Messages as the platform encrypts them for PubNub (facts 9.3). Pure; used by the transport.

AES-128-ECB, PKCS#7, base64; the key is base64 of 16 bytes, used as it is. PubNub's own ciphers
are others.
"""

from __future__ import annotations

import binascii
import json
from collections.abc import Callable
from typing import Any, Final

from ringkit.errors import RingkitError

_BLOCK: Final = 16


class DecryptionError(RingkitError):
    """A message that the key does not open, or that is no notification. Its content is not told."""


def decryptor(key: str) -> Callable[[Any], Any]:
    """Return what makes an envelope of a payload: a text is opened with `key`, base64.

    Without a key the payload is the envelope. What is returned raises DecryptionError.
    """
    if not key:
        return _plain
    from Crypto.Cipher import AES

    # The platform chose ECB; whoever reads its messages has to.
    cipher = AES.new(binascii.a2b_base64(key), AES.MODE_ECB)
    decrypt = cipher.decrypt

    def opened(payload: Any) -> Any:
        if not isinstance(payload, str):
            return _plain(payload)
        try:
            padded = decrypt(binascii.a2b_base64(payload))
            # A wrong key passes for a right one in 1 of 256 cases: what follows finds that out.
            count = padded[-1]
            if not 0 < count <= _BLOCK or padded[-count:] != bytes((count,)) * count:
                raise DecryptionError("a message could not be decrypted: another key, it seems")
            return json.loads(padded[:-count].decode())
        except (ValueError, IndexError):
            raise DecryptionError("a message could not be decrypted or read") from None

    return opened


def _plain(payload: Any) -> Any:
    if isinstance(payload, dict):
        return payload
    raise DecryptionError("a message is no notification, and there is no key for it")


class Opener:
    """Opens messages with the key of now, or with those before: a renewal may change it."""

    def __init__(self, key: str) -> None:
        self._key = key
        self._openers = [decryptor(key)]

    def change(self, key: str) -> None:
        """Use another key from now on; messages under way still have the one before."""
        if key != self._key:
            self._key = key
            self._openers = [decryptor(key), self._openers[0]]

    def open(self, payload: Any) -> Any:
        """Return the envelope in a payload. Raises DecryptionError."""
        first, *others = self._openers
        try:
            return first(payload)
        except DecryptionError:
            for other in others:
                return other(payload)
            raise
