"""Frames that clients send, read (facts 10)."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from ringkit_emulator._documents import Document

_LONGEST_ID: Final = 200


@dataclass(frozen=True, slots=True)
class Heartbeat:
    """A sign of life, to be echoed."""

    message_id: str


@dataclass(frozen=True, slots=True)
class ClientRequest:
    """A REST request; ``query`` and ``headers`` are names and texts, ``body`` is JSON text."""

    message_id: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""


ClientFrame: TypeAlias = Heartbeat | ClientRequest


class FrameError(Exception):
    """A frame nobody can read; ``message_id`` where at least that much was understood."""

    def __init__(self, message: str, message_id: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.message_id = message_id


def read_frame(text: str) -> ClientFrame:
    """Return what a client sent: a JSON array of metadata and, maybe, a body.

    Raises FrameError.
    """
    meta, *bodies = _parts(text)
    message_id = meta.get("messageId")
    if not isinstance(message_id, str) or not 1 <= len(message_id) <= _LONGEST_ID:
        raise FrameError("messageId is missing")
    kind = meta.get("type")
    if kind == "Heartbeat":
        return Heartbeat(message_id)
    if kind != "ClientRequest":
        raise FrameError(f"Unknown message type [{kind}]", message_id)
    request = ClientRequest(
        message_id,
        _text(meta, "method", message_id).upper(),
        _text(meta, "path", message_id),
        tuple(_pairs(meta, "query", message_id)),
        tuple(_pairs(meta, "headers", message_id)),
        json.dumps(bodies[0]).encode() if bodies and bodies[0] is not None else b"",
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
    values = meta.get(name)
    if values is None:
        return []
    if not isinstance(values, Mapping):
        raise FrameError(f"{name} is not an object", message_id)
    pairs = []
    for key, value in values.items():
        several = value if isinstance(value, list) else [value]
        pairs += [(key, _plain(one)) for one in several if one is not None]
    return pairs


def _check_characters(request: ClientRequest) -> None:
    pairs = (*request.query, *request.headers)
    texts = (request.method, request.path, *(text for pair in pairs for text in pair))
    try:
        "".join(texts).encode()
    except UnicodeEncodeError as error:
        raise FrameError("The message holds half a character", request.message_id) from error


def _plain(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
