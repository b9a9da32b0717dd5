"""Reading and writing the frames of the WebSocket gateway (platform-facts.md, 10).

A frame is text: a JSON array of a metadata object and an optional body. A multipart body is not
JSON, and neither is the frame around it; so bodies are kept as text and parsed on demand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from ringkit._json import loads

CONNECTION_DETAILS: Final = "ConnectionDetails"
CLIENT_REQUEST: Final = "ClientRequest"
SERVER_NOTIFICATION: Final = "ServerNotification"
HEARTBEAT: Final = "Heartbeat"
ERROR: Final = "Error"

_DECODER: Final = json.JSONDecoder()
#: What the JSON decoder raises: ValueError for malformed JSON, RecursionError for deep nesting.
_DECODE_ERRORS: Final = (ValueError, RecursionError)
#: The types of header values; others are left out.
_SCALARS: Final = (str, int, float)


class FrameError(ValueError):
    """A malformed frame. The message gives the reason and nothing of the content."""


class Wsc(NamedTuple):
    """The recovery token of a session (`wsc` in the protocol, a secret) and its sequence number."""

    token: str
    sequence: int


class Frame(NamedTuple):
    """A received frame. `kind` is its type, `text` the body as received, empty if it has none."""

    kind: str
    message_id: str
    status: int
    headers: Mapping[str, str]
    wsc: Wsc | None
    text: str

    def body(self) -> Any:
        """Return the parsed body, None if there is none. Raises FrameError if it is not JSON."""
        if not self.text:
            return None
        try:
            return loads(self.text)
        except ValueError:
            raise FrameError("its body is not JSON") from None

    def __repr__(self) -> str:
        # Without the token and the body, which may be secret.
        return f"<Frame {self.kind} {self.status}>"


def read_frame(text: str) -> Frame:
    """Parse a frame. Raises FrameError if it is malformed."""
    start = text.find("{")
    if start < 0 or text[:start].strip() != "[":
        raise FrameError("it is not an array that begins with an object")
    try:
        meta, end = _DECODER.raw_decode(text, start)
    except _DECODE_ERRORS:
        raise FrameError("its metadata is not JSON") from None
    rest = text[end:].strip()
    if not rest.endswith("]") or (rest != "]" and not rest.startswith(",")):
        raise FrameError("it is not an array of one or two elements")
    kind, message_id, status = meta.get("type"), meta.get("messageId"), meta.get("status")
    return Frame(
        kind if isinstance(kind, str) else "",
        str(message_id) if isinstance(message_id, str | int) else "",
        status if isinstance(status, int) else 0,
        _headers(meta.get("headers")),
        _wsc(meta.get("wsc")),
        rest[1:-1].strip(),
    )


def write_request(
    message_id: str,
    method: str,
    path: str,
    *,
    query: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    body: str = "",
) -> str:
    """Return a ClientRequest frame. `body` is JSON text; a query value may be a list."""
    meta: dict[str, Any] = {
        "type": CLIENT_REQUEST,
        "messageId": message_id,
        "method": method,
        "path": path,
    }
    if headers:
        meta["headers"] = dict(headers)
    if query:
        meta["query"] = dict(query)
    return f"[{_json(meta)},{body}]" if body else f"[{_json(meta)}]"


def write_heartbeat(message_id: str) -> str:
    """Return a Heartbeat frame."""
    return f"[{_json({'type': HEARTBEAT, 'messageId': message_id})}]"


def newest(known: Wsc | None, frame: Frame) -> Wsc | None:
    """Return the newest recovery token after a frame.

    ConnectionDetails begins a new sequence; otherwise the higher sequence number is newer.
    """
    if frame.wsc is None or frame.kind == CONNECTION_DETAILS or known is None:
        return frame.wsc or known
    return frame.wsc if frame.wsc.sequence > known.sequence else known


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _headers(found: Any) -> dict[str, str]:
    if not isinstance(found, dict):
        return {}
    return {name: str(value) for name, value in found.items() if isinstance(value, _SCALARS)}


def _wsc(found: Any) -> Wsc | None:
    if not isinstance(found, dict):
        return None
    token, sequence = found.get("token"), found.get("sequence")
    if not isinstance(token, str) or not isinstance(sequence, int):
        return None
    return Wsc(token, sequence)
