"""Writing multipart bodies (RFC 2046, RFC 7578). Used by `ringkit._call.body`.

Every body has a boundary of its own, so no content can contain it, and a known length.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from ringkit._call.files import Attachment

_CRLF: Final = b"\r\n"


class Part(NamedTuple):
    """One part: its field name (none in a bulk body), its content, a file's name and type."""

    name: str
    content: bytes | Attachment
    content_type: str = ""
    filename: str = ""


class MultipartBody:
    """The parts of a request, written as `multipart/form-data` or `multipart/mixed`."""

    def __init__(self, parts: Sequence[Part], subtype: str = "form-data") -> None:
        if not parts:
            raise ValueError("a multipart body needs at least one part: nothing was given")
        self.parts = tuple(parts)
        self._boundary = os.urandom(16).hex()
        self.content_type = f"multipart/{subtype}; boundary={self._boundary}"
        self._heads = [self._head(part) for part in self.parts]
        self._end = f"--{self._boundary}--\r\n".encode()

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        files = (part.content for part in self.parts if isinstance(part.content, Attachment))
        return all(file.replayable for file in files)

    @property
    def length(self) -> int:
        """The length of the body in bytes."""
        contents = sum(_size(part.content) + len(_CRLF) for part in self.parts)
        return contents + sum(map(len, self._heads)) + len(self._end)

    def chunks(self) -> Iterator[bytes]:
        """Yield the body piece by piece; files are read as they are sent."""
        for head, part in zip(self._heads, self.parts, strict=True):
            yield head
            if isinstance(part.content, Attachment):
                yield from part.content.chunks()
            else:
                yield part.content
            yield _CRLF
        yield self._end

    def _head(self, part: Part) -> bytes:
        disposition = f'form-data; name="{_quoted(part.name)}"'
        if part.filename:
            disposition += f'; filename="{_quoted(part.filename)}"'
        lines = [f"--{self._boundary}"]
        if part.name:
            lines.append(f"Content-Disposition: {disposition}")
        if part.content_type:
            lines.append(f"Content-Type: {part.content_type}")
        return "\r\n".join([*lines, "", ""]).encode()

    def __repr__(self) -> str:
        return f"MultipartBody({[part.name for part in self.parts]})"


def file_part(name: str, file: Attachment) -> Part:
    """Return the part that carries a file."""
    return Part(name, file, file.content_type, file.name)


def json_part(name: str, content: bytes) -> Part:
    """Return the part that carries JSON; the official clients give it this file name."""
    return Part(name, content, "application/json", "request.json")


def text_part(name: str, text: str) -> Part:
    """Return the part of a plain form field."""
    return Part(name, text.encode())


def _size(content: bytes | Attachment) -> int:
    return content.size if isinstance(content, Attachment) else len(content)


def _quoted(text: str) -> str:
    """Quote a name as browsers do (HTML, multipart/form-data encoding algorithm)."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
