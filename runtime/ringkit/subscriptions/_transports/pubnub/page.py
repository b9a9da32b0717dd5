"""Makes the pages of messages that PubNub answers with safe for its library. Pure.

The library asks for a page again and again, or stops silently, if a message lacks a member, is of
a kind it cannot parse, or is nested too deeply to be parsed at all (platform-facts.md, 13).
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

#: What marks a payload that is the text of a JSON object. Payloads with encryption are base64.
_JSON_MARK: Final = "json:"
#: Parsing raises RecursionError for deep nesting, the others for what is not as expected.
_PARSE_ERRORS: Final = (
    ValueError, OverflowError, RecursionError, KeyError, TypeError, AttributeError,
)  # fmt: skip
#: The timetoken and region of a page that cannot be parsed.
_CURSOR: Final = re.compile(rb'"t"\s*:\s*\{[^{}]*?"t"\s*:\s*"?(\d{1,20})"?[^{}]*\}')
#: Polling with this timetoken gives the present one.
_FROM_NOW: Final = "0"


class SafePage(NamedTuple):
    """A page that the library can read, and how many messages had to be left out of it."""

    content: bytes
    unreadable: int


def safe_page(content: bytes) -> SafePage:
    """Return a page with the messages that can be read, in their order.

    A page that cannot be parsed counts as one unreadable message; the library continues after it.
    """
    try:
        page = json.loads(content)
        cursor = {"t": str(int(page["t"]["t"])), "r": int(page["t"]["r"])}
        found = page["m"] if isinstance(page["m"], list) else [None]
    except _PARSE_ERRORS:
        return SafePage(_write({"t": _find_cursor(content), "m": []}), 1)
    messages = [message for message in map(_safe_message, found) if message is not None]
    return SafePage(_write({"t": cursor, "m": messages}), len(found) - len(messages))


def read_payload(payload: Any) -> Any:
    """Return the payload of a message as it was sent. Raises ValueError or RecursionError."""
    if isinstance(payload, str) and payload.startswith(_JSON_MARK):
        return json.loads(payload.removeprefix(_JSON_MARK))
    return payload


def _safe_message(found: Any) -> dict[str, Any] | None:
    """Return a message with the members that the library needs, None if it has no payload.

    The payload is given to it as text, so that it parses no nested JSON.
    """
    try:
        payload = found["d"]
        if not isinstance(payload, str):
            payload = _JSON_MARK + json.dumps(payload)
        return {
            "c": str(found["c"]).removesuffix("-pnpres"),
            "d": payload,
            "f": 0,
            "k": str(found.get("k", "")),
            "p": {"t": str(int(found["p"]["t"])), "r": int(found["p"].get("r", 0))},
        }
    except _PARSE_ERRORS:
        return None


def _find_cursor(content: bytes) -> Mapping[str, Any]:
    found = _CURSOR.search(content)
    return {"t": found[1].decode() if found else _FROM_NOW, "r": 0}


def _write(document: Mapping[str, Any]) -> bytes:
    return json.dumps(document, separators=(",", ":")).encode()
