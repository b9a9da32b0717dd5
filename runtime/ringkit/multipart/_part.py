"""A part of a received multipart body, and its headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from ringkit._json import loads
from ringkit.multipart._header_value import parse_value

#: The name of a field (RFC 9110, section 5.6.2), and its colon.
_NAME: Final = re.compile(rb"([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*:[ \t]*")


class PartHeaders(Mapping[str, str]):
    """The headers of a part; names are matched without regard to case.

    `pairs` has all headers in their order; of several with one name, the mapping has the first.
    """

    __slots__ = ("_values", "pairs")

    def __init__(self, pairs: Sequence[tuple[str, str]] = ()) -> None:
        self.pairs = tuple(pairs)
        self._values = {name.lower(): value for name, value in reversed(self.pairs)}

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        # A value may be a secret.
        return f"PartHeaders({list(self._values)})"


class Part:
    """A part: its `headers`, and its `content` in bytes, with any transfer encoding."""

    __slots__ = ("content", "headers")

    def __init__(self, headers: PartHeaders, content: bytes) -> None:
        self.headers = headers
        self.content = content

    @property
    def content_type(self) -> str:
        """The `Content-Type` header, `text/plain` if there is none (RFC 2046, section 5.1)."""
        return self.headers.get("content-type", "text/plain")

    @property
    def is_multipart(self) -> bool:
        """Whether the content is a multipart body."""
        return self.content_type.lower().startswith("multipart/")

    def json(self) -> Any:
        """Return the content decoded from JSON. Raises ValueError if it is not JSON."""
        return loads(self.content)

    def text(self) -> str:
        """Return the content as text, in the charset of its `Content-Type`, else UTF-8."""
        charset = parse_value(self.content_type)[1].get("charset", "utf-8")
        try:
            return self.content.decode(charset, "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"Part({self.content_type!r}, {len(self.content)} bytes)"


def parse_headers(lines: Sequence[bytes]) -> PartHeaders | int:
    """Return the headers in `lines`, or the index of the first line that is not a header.

    A line that begins with white space continues the one before (RFC 5322, section 2.2.3). Values
    are decoded as UTF-8, or as Latin-1 if they are not UTF-8.
    """
    pairs: list[tuple[str, str]] = []
    for number, line in enumerate(lines):
        if line[:1] in (b" ", b"\t") and pairs:
            name, value = pairs.pop()
            pairs.append((name, f"{value} {_decoded(line.strip())}".strip()))
            continue
        match = _NAME.match(line)
        if match is None:
            return number
        pairs.append((match[1].decode("ascii"), _decoded(line[match.end() :].rstrip())))
    return PartHeaders(pairs)


def _decoded(value: bytes) -> str:
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")
