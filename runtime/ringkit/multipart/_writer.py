"""Writes multipart bodies (RFC 2046, RFC 7578) of known length.

Every body has a new random boundary, so that no content can contain it.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from copy import copy
from typing import Final, NamedTuple, Protocol

_CRLF: Final = b"\r\n"
_LINE_BREAK: Final = re.compile(r"[\r\n\0]")


class Content(Protocol):
    """Content of known length that is read while it is sent; `ringkit.Attachment` is one."""

    @property
    def size(self) -> int:
        """The length in bytes."""
        ...

    @property
    def replayable(self) -> bool:
        """Whether `chunks` can be called a second time."""
        ...

    def measured(self) -> Content:
        """Return the content with the length that it has now, which `chunks` then keeps to."""
        ...

    def chunks(self) -> Iterator[bytes]:
        """Yield the content from the start."""
        ...


class OutgoingPart(NamedTuple):
    """A part to write; `name` is the form field, empty in a bulk body, `filename` is for files."""

    name: str
    content: bytes | Content
    content_type: str = ""
    filename: str = ""


class MultipartBody:
    """A request body of several parts: `multipart/form-data` or `multipart/mixed`.

    Raises ValueError if there are no parts, and for a header with a line break, and what measuring
    a file raises. Bodies with the same parts are equal, whatever their boundaries.
    """

    def __init__(self, parts: Sequence[OutgoingPart], subtype: str = "form-data") -> None:
        if not parts:
            raise ValueError("a multipart body needs at least one part: nothing was given")
        self.parts = tuple(parts)
        self._subtype = subtype
        self._boundary = os.urandom(16).hex()
        self.content_type = f"multipart/{subtype}; boundary={self._boundary}"
        self._heads = [self._head(part) for part in self.parts]
        self._end = f"--{self._boundary}--\r\n".encode()
        _ = self.length  # raises now for a file that cannot be sent

    @property
    def replayable(self) -> bool:
        """Whether the body can be sent a second time."""
        contents = (part.content for part in self.parts)
        return all(isinstance(item, bytes) or item.replayable for item in contents)

    @property
    def length(self) -> int:
        """The length of the body in bytes."""
        contents = sum(_size(part.content) + len(_CRLF) for part in self.parts)
        return contents + sum(map(len, self._heads)) + len(self._end)

    def measured(self) -> MultipartBody:
        """Return the body with its files as long as they are now, which `chunks` then keeps to."""
        found = copy(self)
        found.parts = tuple(
            part if isinstance(part.content, bytes)
            else part._replace(content=part.content.measured())
            for part in self.parts
        )  # fmt: skip
        return found

    def chunks(self) -> Iterator[bytes]:
        """Yield the body in pieces; files are read while they are sent."""
        for head, part in zip(self._heads, self.parts, strict=True):
            yield head
            if isinstance(part.content, bytes):
                yield part.content
            else:
                yield from part.content.chunks()
            yield _CRLF
        yield self._end

    def _head(self, part: OutgoingPart) -> bytes:
        disposition = f'form-data; name="{_quoted(part.name)}"'
        if part.filename:
            disposition += f'; filename="{_quoted(part.filename)}"'
        lines = [f"--{self._boundary}"]
        if part.name:
            lines.append(f"Content-Disposition: {disposition}")
        if part.content_type:
            lines.append(f"Content-Type: {part.content_type}")
        for line in lines:
            if _LINE_BREAK.search(line):
                raise ValueError(f"a header of a part must not have a line break, got {line!r}")
        return "\r\n".join([*lines, "", ""]).encode()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, MultipartBody):
            return NotImplemented
        return (self._subtype, self.parts) == (other._subtype, other.parts)

    def __hash__(self) -> int:
        return hash((self._subtype, self.parts))

    def __repr__(self) -> str:
        return f"MultipartBody({[part.name for part in self.parts]})"


def json_part(name: str, content: bytes) -> OutgoingPart:
    """Return a part with JSON, under the file name that the official clients use."""
    return OutgoingPart(name, content, "application/json", "request.json")


def text_part(name: str, text: str) -> OutgoingPart:
    """Return the part for a plain form field."""
    return OutgoingPart(name, text.encode())


def _size(content: bytes | Content) -> int:
    return len(content) if isinstance(content, bytes) else content.size


def _quoted(text: str) -> str:
    """Quote a name as in the multipart/form-data encoding algorithm of the HTML standard."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
