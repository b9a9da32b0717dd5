"""Frames of the WebSocket gateway, read and written (facts 10). Pure; used by the link.

A frame is a text: a JSON array of metadata and, maybe, a body. The body is kept as it stands in
the frame: an answer with several parts goes in as it is, which makes such a frame no JSON.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

CONNECTION_DETAILS: Final = "ConnectionDetails"
CLIENT_REQUEST: Final = "ClientRequest"
SERVER_NOTIFICATION: Final = "ServerNotification"
HEARTBEAT: Final = "Heartbeat"
ERROR: Final = "Error"

_DECODER: Final = json.JSONDecoder()
#: What Python raises for JSON that is not well formed, or nested too deeply to read.
_UNREADABLE: Final = (ValueError, RecursionError)


class FrameError(ValueError):
    """A frame that is none: `str` says why, and nothing of what was in it."""


class Wsc(NamedTuple):
    """Where a session stands: the token that continues it, and its number."""

    token: str
    sequence: int


class Frame(NamedTuple):
    """A frame of the gateway. `text` is the body as it came, empty if there is none."""

    kind: str
    message_id: str
    status: int
    headers: Mapping[str, str]
    wsc: Wsc | None
    text: str

    def body(self) -> Any:
        """Return the body, None if there is none. Raises FrameError if it is no JSON."""
        if not self.text:
            return None
        try:
            return json.loads(self.text)
        except _UNREADABLE:
            raise FrameError("the body of a frame is not JSON") from None

    def __repr__(self) -> str:
        # The token and the body are nobody else's business.
        return f"<Frame {self.kind} {self.status}>"


def read_frame(text: str) -> Frame:
    """Return the frame that a text is. Raises FrameError."""
    start = text.find("{")
    if start < 0 or text[:start].strip() != "[":
        raise FrameError("a frame is an array that begins with an object")
    try:
        meta, end = _DECODER.raw_decode(text, start)
    except _UNREADABLE:
        raise FrameError("the metadata of a frame is not JSON") from None
    rest = text[end:].strip()
    if not rest.endswith("]") or (rest != "]" and not rest.startswith(",")):
        raise FrameError("a frame does not end where it should")
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
    """Return a ClientRequest. `body` is JSON already; a query value may be a list."""
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
    """Return a sign of life, which the gateway echoes."""
    return f"[{_json({'type': HEARTBEAT, 'messageId': message_id})}]"


def newest(known: Wsc | None, frame: Frame) -> Wsc | None:
    """Return where the session stands after a frame.

    A connection counts from its first frame on; within it the higher number is the newer.
    """
    if frame.wsc is None or frame.kind == CONNECTION_DETAILS or known is None:
        return frame.wsc or known
    return frame.wsc if frame.wsc.sequence > known.sequence else known


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _headers(found: Any) -> dict[str, str]:
    if not isinstance(found, dict):
        return {}
    return {name: str(value) for name, value in found.items() if value is not None}


def _wsc(found: Any) -> Wsc | None:
    if not isinstance(found, dict):
        return None
    token, sequence = found.get("token"), found.get("sequence")
    if not isinstance(token, str) or not isinstance(sequence, int):
        return None
    return Wsc(token, sequence)
