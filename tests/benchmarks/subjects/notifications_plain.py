"""pycryptodome and the JSON parse alone."""

import base64
import json

from Crypto.Cipher import AES
from Crypto.Util.Padding import unpad
from notifications import COUNT, KEY, PAYLOADS
from timing import best, say


def read() -> None:
    cipher = AES.new(base64.b64decode(KEY), AES.MODE_ECB)
    found = [
        json.loads(unpad(cipher.decrypt(base64.b64decode(payload)), 16)) for payload in PAYLOADS
    ]
    assert len(found) == COUNT


say(best(read, 15))
