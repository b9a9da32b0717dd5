"""Parts of multipart uploads for the tests of media messages."""

import json
from typing import Any

from tests.emulator.support import EXTENSION

MAILBOX = f"{EXTENSION}/message-store"
PNG = b"\x89PNG\r\n\x1a\n--boundary\r\n" + bytes(range(256))
EXTERNAL_NUMBER = "+16505550199"


def json_part(name: str, document: Any) -> tuple[str, tuple[str, bytes, str]]:
    return name, ("request.json", json.dumps(document).encode(), "application/json")


def file_part(name: str, filename: str, content: bytes, kind: str) -> Any:
    return name, (filename, content, kind)
