"""Multipart bodies: parsing those of requests, formatting those of bulk answers.

See docs/platform-facts.md, sections 6.1 and 7.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from email.message import Message
from typing import Any, Final

from attrs import frozen

from ringkit_emulator._documents import Document
from ringkit_emulator._wire.headers import Headers

_HEADER_END: Final = re.compile(rb"\r?\n\r?\n")


class MultipartError(ValueError):
    """A body that is not multipart as its content type says."""


@frozen
class Part:
    """One part: content, media type without parameters, name and file name (None: absent)."""

    content: bytes
    content_type: str
    name: str | None = None
    filename: str | None = None

    @property
    def is_json(self) -> bool:
        """Whether the media type of the part is JSON."""
        return self.content_type.endswith("json")


def parse_multipart(content_type: str, body: bytes) -> list[Part]:
    """Return the parts of a multipart body; raises MultipartError."""
    boundary = _boundary(content_type)
    delimiter = re.compile(rb"(?:\r?\n|\A)--" + re.escape(boundary) + rb"(--)?[ \t]*(?=\r?\n|\Z)")
    pieces: list[bytes] = []
    start: int | None = None
    for found in delimiter.finditer(body):
        if start is not None:
            pieces.append(body[start : found.start()])
        start = found.end()
        if found[1]:
            return [_part(piece) for piece in pieces]
    raise MultipartError("the multipart body has no closing boundary")


def _boundary(content_type: str) -> bytes:
    message = Message()
    message["Content-Type"] = content_type
    boundary = message.get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
        raise MultipartError("the content type has no boundary")
    return boundary.encode("latin-1", "replace")


def _part(piece: bytes) -> Part:
    piece = re.sub(rb"\A\r?\n", b"", piece, count=1)
    if re.match(rb"\r?\n", piece):
        head, content = b"", re.sub(rb"\A\r?\n", b"", piece, count=1)
    else:
        end = _HEADER_END.search(piece)
        if end is None:
            raise MultipartError("a part has no empty line after its headers")
        head, content = piece[: end.start()], piece[end.end() :]
    return _with_headers(_headers(head), content)


def _headers(head: bytes) -> Headers:
    lines = re.split(r"\r?\n(?![ \t])", head.decode("utf-8", "replace"))
    pairs = (line.partition(":") for line in lines if ":" in line)
    return Headers((name.strip(), value.strip()) for name, _, value in pairs)


def _with_headers(headers: Headers, content: bytes) -> Part:
    message = Message()
    message["Content-Disposition"] = headers.get("content-disposition", "inline")
    kind = headers.get("content-type").split(";", 1)[0].strip().lower()
    filename = message.get_filename()
    name = message.get_param("name", header="content-disposition")
    default = "text/plain" if filename is None else "application/octet-stream"
    return Part(
        content=content,
        content_type=kind or default,
        name=name if isinstance(name, str) else None,
        filename=filename,
    )


def bulk_multipart(
    statuses: Sequence[Document], bodies: Sequence[Any], *, serial: int, newline: str = "\r\n"
) -> tuple[str, bytes]:
    """Return content type and body of a 207 answer in multipart form.

    The first part lists `statuses`; a part for each of `bodies` follows. `newline` is CRLF or LF;
    the platform uses both.
    """
    boundary = f"Boundary_{serial}_{serial * 7919 % 99991}_{1_600_000_000_000 + serial}"
    documents = [{"response": list(statuses)}, *bodies]
    lines: list[str] = []
    for document in documents:
        lines += [f"--{boundary}", "Content-Type: application/json", ""]
        lines.append("" if document is None else json.dumps(document, separators=(",", ":")))
    lines += [f"--{boundary}--", ""]
    return f"multipart/mixed; boundary={boundary}", newline.join(lines).encode()
