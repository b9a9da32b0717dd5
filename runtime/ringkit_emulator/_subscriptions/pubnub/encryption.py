"""Payloads as PubNub subscriptions encrypt them: AES-128-ECB, PKCS#7, base64 (facts 9.3)."""

import base64
import json
from typing import Final

from Crypto.Cipher import AES
from Crypto.Util.Padding import pad

from ringkit_emulator._documents import Document

KEY_SIZE: Final = 16


def encrypted(document: Document, key: str) -> str:
    """Return ``document`` as a base64 text, encrypted with a base64 key of 16 bytes."""
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
    # The platform uses ECB; whoever reads its messages has to.
    cipher = AES.new(base64.b64decode(key), AES.MODE_ECB)
    return base64.b64encode(cipher.encrypt(pad(text, AES.block_size))).decode()
