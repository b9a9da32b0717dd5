"""WebSocket frames and session context tokens, parsed and built (platform-facts.md, 10)."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, TypeAlias

from attrs import frozen

from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._options import SubscriptionOptions
from ringkit_emulator._wire.messages import Answer

_MAX_MESSAGE_ID_CHARACTERS: Final = 200
_SESSION_TOKEN: Final = re.compile(r"([0-9a-f-]{36})\.(\d{1,18})")


@frozen
class Heartbeat:
    """A heartbeat of the client."""

    message_id: str


@frozen
class ClientRequest:
    """A REST request of the client.

    `query` and `headers` are (name, value) pairs, `body` is JSON.
    """

    message_id: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


ClientFrame: TypeAlias = Heartbeat | ClientRequest


class FrameError(Exception):
    """A frame that cannot be parsed; `message_id` is its message id if that could be."""

    def __init__(
        self, message: str, message_id: str | None = None, *, code: str = "WSG-400"
    ) -> None:
        super().__init__(message)
        self.message = message
        self.message_id = message_id
        self.code = code


class UnsupportedContentError(Exception):
    """The body of a response is neither JSON nor multipart/mixed."""


@frozen
class SessionPosition:
    """A session id, and the number of notifications of that session the client has received."""

    session: str
    position: int


def parse_frame(text: str) -> ClientFrame:
    """Return a frame of the client: a JSON array of metadata and an optional body.

    Raises FrameError.
    """
    meta, *bodies = _parts(text)
    message_id = meta.get("messageId")
    if not isinstance(message_id, str) or not 1 <= len(message_id) <= _MAX_MESSAGE_ID_CHARACTERS:
        raise FrameError("messageId is missing")
    kind = meta.get("type")
    if kind == "Heartbeat":
        return Heartbeat(message_id)
    if kind != "ClientRequest":
        raise FrameError(f"Unknown message type [{kind}]", message_id)
    if bodies and not isinstance(bodies[0], dict | str):
        message = "Expected either '{' opening an object body or '\"' opening a string body"
        raise FrameError(message, message_id, code="WSG-808")
    request = ClientRequest(
        message_id,
        _text(meta, "method", message_id).upper(),
        _text(meta, "path", message_id),
        tuple(_pairs(meta, "query", message_id)),
        tuple(_pairs(meta, "headers", message_id)),
        json.dumps(bodies[0]).encode() if bodies else b"",
    )
    _check_characters(request)
    return request


def _parts(text: str) -> list[Any]:
    try:
        parts = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FrameError("The message is not JSON") from error
    if not isinstance(parts, list) or len(parts) not in (1, 2) or not isinstance(parts[0], dict):
        raise FrameError("The message is not an array of metadata and body")
    return parts


def _text(meta: Document, name: str, message_id: str) -> str:
    value = meta.get(name)
    if not isinstance(value, str) or not value:
        raise FrameError(f"{name} is missing", message_id)
    return value


def _pairs(meta: Document, name: str, message_id: str) -> list[tuple[str, str]]:
    members = meta.get(name)
    if members is None:
        return []
    if not isinstance(members, Mapping):
        raise FrameError(f"{name} is not an object", message_id)
    pairs = []
    for key, value in members.items():
        values = value if isinstance(value, list) else [value]
        pairs += [(key, _value_text(one)) for one in values if one is not None]
    return pairs


def _value_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _check_characters(request: ClientRequest) -> None:
    pairs = (*request.query, *request.headers)
    texts = (request.method, request.path, *(text for pair in pairs for text in pair))
    try:
        "".join(texts).encode()
    except UnicodeEncodeError as error:
        raise FrameError("The message contains a lone surrogate", request.message_id) from error


def build_frame(meta: Mapping[str, Any], body: Any = None) -> str:
    """Return a frame with metadata and a JSON body, or without a body if it is None."""
    return build_raw_frame(meta, None if body is None else _json(body))


def build_raw_frame(meta: Mapping[str, Any], body: str | None) -> str:
    """Return a frame with metadata and a body that is already text (None: without a body)."""
    return f"[{_json(meta)}]" if body is None else f"[{_json(meta)},{body}]"


def build_error_frame(
    status: int, code: str, message: str, message_id: str, request_id: str
) -> str:
    """Return an Error frame."""
    headers = {"RCRequestId": request_id}
    meta = {"type": "Error", "messageId": message_id, "status": status, "headers": headers}
    return build_frame(meta, {"errorCode": code, "message": message})


def connection_details(
    options: SubscriptionOptions, created: float, recovery: str | None
) -> Document:
    """Return the body of a ConnectionDetails frame.

    `created` is in seconds since 1970. `recovery` is None if the client did not ask for recovery,
    "" if it succeeded, otherwise the error code.
    """
    state = None if recovery is None else "Failed" if recovery else "Successful"
    moment = datetime.fromtimestamp(created, UTC)
    return without_none(
        {
            "creationTime": moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment:%f}"[:3] + "+0000",
            "maxConnectionsPerSession": options.ws_max_connections,
            "recoveryBufferSize": options.ws_recovery_buffer,
            "recoveryTimeout": _integer_if_whole(options.ws_recovery_timeout),
            "idleTimeout": _integer_if_whole(options.ws_idle_timeout),
            "absoluteTimeout": _integer_if_whole(options.ws_absolute_timeout),
            "maxActiveRequests": options.ws_max_requests,
            "recoveryState": state,
            "recoveryErrorCode": recovery or None,
        }
    )


def frame_body(response: Answer) -> str | None:
    """Return the body of a response as text for a frame, None if it is empty.

    A multipart body is not escaped, so that the frame is not valid JSON, as on the platform. Raises
    UnsupportedContentError.
    """
    if not response.body:
        return None
    headers = {name.lower(): value for name, value in response.headers}
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "multipart/mixed" or kind == "application/json" or kind.endswith("+json"):
        return response.body.decode(errors="replace")
    raise UnsupportedContentError


def join_headers(headers: list[tuple[str, str]]) -> dict[str, str]:
    """Return headers by name; the values of a repeated one are joined by commas."""
    joined: dict[str, str] = {}
    for name, value in headers:
        joined[name] = f"{joined[name]}, {value}" if name in joined else value
    return joined


def encode_session_token(position: SessionPosition) -> str:
    """Return the session context token (`wsc`) for a position."""
    text = f"{position.session}.{position.position}"
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def decode_session_token(token: str) -> SessionPosition:
    """Return the position in a session context token; raises ValueError if it is malformed."""
    try:
        text = base64.b64decode(token + "=" * (-len(token) % 4), altchars=b"-_", validate=True)
        match = _SESSION_TOKEN.fullmatch(text.decode())
    except ValueError as error:
        raise ValueError("the token is not base64") from error
    if match is None:
        raise ValueError("the token contains no session id")
    return SessionPosition(match[1], int(match[2]))


def _integer_if_whole(seconds: float) -> float:
    return int(seconds) if seconds == int(seconds) else seconds


def _json(value: Any) -> str:
    # Escaped to ASCII: a lone surrogate, which JSON may contain, cannot be encoded as UTF-8.
    return json.dumps(value, separators=(",", ":"))
