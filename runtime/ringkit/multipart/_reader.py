"""Reads multipart bodies (RFC 2046) incrementally.

Lines end with CRLF or LF: the platform sends both. The time is linear in the length of the body,
whatever its content; at most one header, or the length of a delimiter, is buffered.
"""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final, NamedTuple, TypeAlias

from ringkit.errors import MultipartError
from ringkit.multipart._fast_parser import split_parts
from ringkit.multipart._header_value import parse_value
from ringkit.multipart._part import Part, PartHeaders, parse_headers


class MultipartLimits(NamedTuple):
    """Limits of a body: the number of parts, and the bytes in the headers of each part."""

    parts: int = 10_000
    header_bytes: int = 16_384


class PartStart(NamedTuple):
    """A part begins, with these headers."""

    headers: PartHeaders


class PartContent(NamedTuple):
    """A piece of the content of the current part, never empty."""

    content: bytes


class PartEnd(NamedTuple):
    """The current part is complete."""


Event: TypeAlias = PartStart | PartContent | PartEnd

DEFAULT_LIMITS: Final = MultipartLimits()
_END: Final = PartEnd()
#: What may follow a boundary on its line: `--` after the last one, padding, the line end.
_REST_OF_LINE: Final = re.compile(rb"(--)?[ \t]{0,1000}(\r?\n)?")
#: If the data ends with one of these after a boundary, it may or may not be a delimiter.
_UNDECIDED: Final = frozenset({b"", b"-", b"\r"})
#: RFC 2046 allows 70 characters; some senders use more.
_MAX_BOUNDARY_LENGTH: Final = 250


class _State(Enum):
    PREAMBLE = auto()
    HEADER = auto()
    CONTENT = auto()
    EPILOGUE = auto()


class _Delimiter(NamedTuple):
    """A line that delimits parts: its offsets, whether it is the last one and ends with CRLF."""

    at: int
    end: int
    last: bool
    crlf: bool


class MultipartReader:
    """Reads one multipart body in pieces of any size.

    ::

        reader = MultipartReader(boundary)
        for piece in pieces:
            for event in reader.feed(piece):
                ...
        reader.close()

    `feed` and `close` raise MultipartError, with the offset, if the body is not well formed or
    exceeds the limits. A nested multipart body is content; read it with another reader.
    """

    def __init__(self, boundary: str, limits: MultipartLimits = DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._line = b"--" + _checked(boundary)
        # The line end before a delimiter belongs to it, so one is put before the body.
        self._delimiter = b"\n" + self._line
        self._data = b"\n"
        #: The index in the data up to which it is parsed, and the data's offset in the body.
        self._at = 0
        self._base = -1
        #: Whether the byte at `_at` is the line end before content.
        self._fresh = True
        #: Whether the delimiter before this part ended with CRLF; the next one then begins with it.
        self._crlf = True
        self._lines: list[bytes] = []
        self._header_at = 0
        self._parts = 0
        self._state = _State.PREAMBLE

    @property
    def complete(self) -> bool:
        """Whether the last delimiter was read; what follows it is ignored."""
        return self._state is _State.EPILOGUE

    def feed(self, data: bytes) -> list[Event]:
        """Parse the next piece of the body and return the events in it."""
        self._base += self._at
        self._data = self._data[self._at :] + data
        self._at = 0
        events: list[Event] = []
        while self._step(events):
            pass
        return events

    def close(self) -> list[Event]:
        """Return the events at the end of the body. Raises MultipartError if it is incomplete."""
        # The last line may have no line end.
        events = [] if self.complete else self.feed(b"\n")
        if not self.complete:
            raise self._error("the body ends before its last delimiter", len(self._data) - 1)
        return events

    def _error(self, message: str, at: int) -> MultipartError:
        return MultipartError(message, max(0, self._base + at))

    def _step(self, events: list[Event]) -> bool:
        """Parse as much as possible; return False if that needs more data."""
        if self._state is _State.HEADER:
            return self._read_header(events)
        if self._state is _State.EPILOGUE:
            self._at = len(self._data)
            return False
        return self._read_content(events)

    def _read_content(self, events: list[Event]) -> bool:
        """Read content up to the next delimiter, or as much as cannot be part of one."""
        start = self._at + self._fresh
        found = self._find()
        end = found if isinstance(found, int) else found.at
        if isinstance(found, _Delimiter) and self._crlf and end > start:
            end -= self._data[end - 1] == 13
        if self._state is _State.CONTENT and end > start:
            events.append(PartContent(self._data[start:end]))
        if isinstance(found, _Delimiter):
            self._skip(found, events)
            return True
        if end > start:
            self._at, self._fresh = end, False
        return False

    def _find(self) -> _Delimiter | int:
        """Return the next delimiter, or the index before which there is none."""
        data, delimiter, search = self._data, self._delimiter, self._at
        while (at := data.find(delimiter, search)) >= 0:
            after = at + len(delimiter)
            line = _REST_OF_LINE.match(data, after)
            if line is None:  # for the type checker: the pattern matches the empty string
                break
            if line[2]:
                return _Delimiter(at, line.end(), line[1] is not None, line[2] == b"\r\n")
            if data[line.end() : line.end() + 2] in _UNDECIDED:
                return at - 1
            search = after
        return len(data) - len(delimiter) - 1

    def _skip(self, found: _Delimiter, events: list[Event]) -> None:
        """Continue after a delimiter."""
        if self._state is not _State.PREAMBLE:
            events.append(_END)
        elif found.last:
            raise self._error("there are no parts", found.at + 1)
        self._at = found.end
        self._crlf = found.crlf
        self._state = _State.EPILOGUE if found.last else _State.HEADER
        self._lines, self._header_at = [], self._base + found.end

    def _read_header(self, events: list[Event]) -> bool:
        """Read the headers of a part and the empty line after them."""
        data, at = self._data, self._at
        while (end := data.find(b"\n", at)) >= 0:
            line = data[at : end - 1] if data[end - 1] == 13 and end > at else data[at:end]
            if not line:
                self._at, self._fresh, self._state = end, True, _State.CONTENT
                events.append(self._started(end))
                return True
            if line.startswith(self._line) and (found := self._delimiter_at(at)):
                # A part without content, and without the empty line before it.
                events.append(self._started(at))
                self._skip(found, events)
                return True
            self._lines.append(line)
            at = end + 1
            self._check_size(at)
        self._at = at
        self._check_size(len(data))
        return False

    def _delimiter_at(self, at: int) -> _Delimiter | None:
        line = _REST_OF_LINE.match(self._data, at + len(self._line))
        if line is None or not line[2]:
            return None
        return _Delimiter(at, line.end(), line[1] is not None, line[2] == b"\r\n")

    def _check_size(self, at: int) -> None:
        if self._base + at - self._header_at > self._limits.header_bytes:
            raise self._error(f"a header of more than {self._limits.header_bytes:,} bytes", at)

    def _started(self, at: int) -> PartStart:
        self._parts += 1
        if self._parts > self._limits.parts:
            raise self._error(f"more than {self._limits.parts:,} parts", at)
        headers = parse_headers(self._lines)
        if isinstance(headers, int):
            raise MultipartError(
                f"line {headers + 1} of the headers is not a header", self._header_at
            )
        return PartStart(headers)


def read_multipart(
    content_type: str, content: bytes, limits: MultipartLimits = DEFAULT_LIMITS
) -> list[Part]:
    """Return the parts of a body; `content_type` is `multipart/...; boundary=...`.

    Raises MultipartError if the body is not well formed or exceeds the limits. For a nested
    multipart body call `read_multipart(part.content_type, part.content)`.
    """
    boundary = boundary_of(content_type)
    found = split_parts(_checked(boundary), content, limits.parts, limits.header_bytes)
    if found is not None:
        return found
    reader = MultipartReader(boundary, limits)
    parts: list[Part] = []
    pieces: list[bytes] = []
    headers = PartHeaders()
    for event in [*reader.feed(content), *reader.close()]:
        if isinstance(event, PartContent):
            pieces.append(event.content)
        elif isinstance(event, PartStart):
            headers = event.headers
        else:
            parts.append(Part(headers, b"".join(pieces)))
            pieces.clear()
    return parts


def boundary_of(content_type: str) -> str:
    """Return the boundary in a `Content-Type`, empty if missing.

    Raises MultipartError if it is not a multipart type.
    """
    media, parameters = parse_value(content_type)
    if not media.startswith("multipart/"):
        raise MultipartError(f"the body is {media or 'of no type'}, not multipart", 0)
    return parameters.get("boundary", "")


def _checked(boundary: str) -> bytes:
    """Return a boundary as bytes. Raises MultipartError if it is not valid."""
    if not boundary or len(boundary) > _MAX_BOUNDARY_LENGTH or not boundary.isascii():
        raise MultipartError("the boundary is missing, too long, or not ASCII", 0)
    if any(character in boundary for character in "\r\n\0"):
        raise MultipartError("the boundary is not on one line", 0)
    return boundary.encode()
