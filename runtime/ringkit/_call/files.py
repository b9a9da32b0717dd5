"""Files to upload.

What is wrong with a file is found when it is measured, which is before a request is sent.
"""

from __future__ import annotations

import io
import os
import re
import weakref
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from copy import copy
from pathlib import Path
from typing import IO, Any, BinaryIO, Final, Protocol, Self, TypeAlias

from attrs import frozen

from ringkit._call.media_types import check_media_type, media_type_of
from ringkit.errors import BodyConsumedError, TransportError

CHUNK_BYTES: Final = 65_536
#: An iterable of unknown length is kept in memory up to this many bytes, beyond that on disk.
_SPOOL_BYTES: Final = 1_048_576
#: How many characters of a refused text an error shows.
_SHOWN_TEXT: Final = 40
_NO_LENGTH: Final = (
    "{!r} is no regular file, so its length is not known: open it, and give the file object, or "
    "its content as bytes"
)
#: Closed when not all of them are read, which closes the file.
Chunks: TypeAlias = Generator[bytes, None, None]
#: What stands for bytes of a file name that are not UTF-8.
_SURROGATES: Final = re.compile("[\ud800-\udfff]")


#: The content of a file; other objects with a buffer are taken too.
Content: TypeAlias = (
    bytes | bytearray | memoryview | os.PathLike[str] | BinaryIO | IO[bytes] | Iterable[bytes]
)


class _Source(Protocol):
    """Content that can be measured and read. `name` is for errors."""

    @property
    def replayable(self) -> bool:
        """Whether it can be read a second time."""
        ...

    def measure(self, name: str) -> int:
        """Return the length in bytes. Raises for content that cannot be sent."""
        ...

    def read(self, name: str) -> Chunks:
        """Yield the content from the start."""
        ...


class Attachment:
    """A file to upload: content, name and media type.

    `content` is bytes or another object with a buffer (`bytearray`, `memoryview`, `array`), a
    path, a file object that was opened for reading bytes, or an iterable of bytes. A buffer is
    copied, anything else is read while it is sent. The name and the media type (such as
    `image/png`) are guessed from a path. Bytes, a path, and a file object that can seek can be
    sent again after a failure.

    An iterable is read once. It is streamed if its `size` in bytes is given; otherwise it is first
    written to a temporary file, because the platform requires the length of a request.

    Raises TypeError for a str, a file opened as text and anything else without bytes, ValueError
    for a wrong media type. What is wrong with a file is raised when a call is made of it: OSError
    for a path that cannot be read, ValueError for a folder.
    """

    def __init__(
        self,
        content: Content,
        name: str = "",
        content_type: str = "",
        *,
        size: int | None = None,
    ) -> None:
        if size is not None and (not isinstance(size, int) or size < 0):
            raise ValueError(f"size is the number of bytes of the content, got {size!r}")
        if not isinstance(name, str):
            raise TypeError(f"the name of an attachment is a str, not {type(name).__name__}")
        self._source = _source_of(content, size)
        self.name = _SURROGATES.sub("_", name or _name_of(content))
        self.content_type = (
            check_media_type(content_type) if content_type else media_type_of(self.name)
        )
        self._size: int | None = None

    @property
    def replayable(self) -> bool:
        """Whether the file can be sent a second time."""
        return self._source.replayable

    @property
    def size(self) -> int:
        """The length in bytes, now. Raises for a file that cannot be sent."""
        return self._source.measure(self.name) if self._size is None else self._size

    def measured(self) -> Self:
        """Return the file with the size it has now, which `chunks` then keeps to."""
        found = copy(self)
        found._size = self.size
        return found

    def chunks(self) -> Chunks:
        """Yield the content from the start, a file in pieces of at most 64 KiB.

        Raises BodyConsumedError if it was read before and cannot be read again, TransportError if
        it is shorter than when it was measured.
        """
        found = self._source.read(self.name)
        return found if self._size is None else _exactly(found, self._size, self.name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Attachment):
            return NotImplemented
        return (self.name, self.content_type, self._source) == (
            other.name, other.content_type, other._source,
        )  # fmt: skip

    def __hash__(self) -> int:
        return hash((self.name, self.content_type))

    def __repr__(self) -> str:
        return f"Attachment(name={self.name!r}, content_type={self.content_type!r})"


class Text(Attachment):
    """Words to send as a file of plain text, in UTF-8: a page of a fax, a part of a message."""

    def __init__(self, text: str, name: str = "text.txt") -> None:
        super().__init__(text.encode(), name, "text/plain")


File: TypeAlias = Attachment | bytes | bytearray | memoryview | os.PathLike[str] | BinaryIO


def attachment(file: File) -> Attachment:
    """Return `file` as an attachment. Raises TypeError for a str: path or text, it does not say."""
    return file if isinstance(file, Attachment) else Attachment(file)


def is_file(value: object) -> bool:
    """Return whether `value` is one file, not an iterable of files; a str counts as one."""
    return (
        isinstance(value, str | Attachment | os.PathLike)
        or hasattr(value, "read")
        or _buffer(value) is not None
    )


def ambiguous_text(given: str) -> str:
    """Return the message for a str where a file belongs; long texts are cut."""
    shown = repr(given if len(given) <= _SHOWN_TEXT else f"{given[:_SHOWN_TEXT]}...")
    return (
        f"a str may be a path or a text: give Path({shown}) to send the file, or Text({shown}) to "
        "send these words"
    )


@frozen
class _InMemory:
    """Content in memory."""

    content: bytes
    replayable = True

    def measure(self, name: str) -> int:
        return len(self.content)

    def read(self, name: str) -> Chunks:
        yield self.content


@frozen
class _FileAt:
    """The file at a path. It is opened to be measured, so that one that cannot be read is found."""

    path: Path
    replayable = True

    def measure(self, name: str) -> int:
        path = self.path
        if path.is_dir():  # opening one is a different error on every system
            raise ValueError(f"{str(path)!r} is a folder: give the files in it")
        if not path.is_file() and path.exists():  # opening a pipe would wait
            raise ValueError(_NO_LENGTH.format(str(path)))
        with path.open("rb") as opened:
            size = os.fstat(opened.fileno()).st_size
            if size == 0 and opened.read(1):  # files of the system say 0
                raise ValueError(_NO_LENGTH.format(str(path)))
            return size

    def read(self, name: str) -> Chunks:
        with _reading(name), self.path.open("rb") as opened:
            yield from _read(opened)


class _SeekableFile:
    """A file object, from the position where it was given."""

    replayable = True

    def __init__(self, file: IO[bytes], start: int) -> None:
        self._file = file
        self._start = start

    def measure(self, name: str) -> int:
        end = self._file.seek(0, os.SEEK_END)
        # Not every object with the methods of a file returns the position.
        end = self._file.tell() if end is None else end
        self._file.seek(self._start)
        if end > self._start:  # it may read something else than bytes
            next(_checked([self._file.read(1)], name))
            self._file.seek(self._start)
        return max(0, end - self._start)

    def read(self, name: str) -> Chunks:
        with _reading(name):
            self._file.seek(self._start)
        yield from _checked(_read_while_sent(self._file, name), name)


class _OneTime:
    """Content that can be read once: an iterable, or a file object that cannot seek.

    `size` is the length that the caller has given, None if it is not known.
    """

    def __init__(self, content: Any, size: int | None) -> None:
        self._content = content
        self._size = size
        self._consumed = False
        self._spooled: _SeekableFile | None = None

    @property
    def replayable(self) -> bool:
        return self._spooled is not None or self._size is None

    def measure(self, name: str) -> int:
        if self._size is not None:
            self._check_unread(name)
            return self._size
        if self._spooled is None:
            self._spooled = self._spool(name)
        return self._spooled.measure(name)

    def read(self, name: str) -> Chunks:
        if self._spooled is None and self._size is None:
            self._spooled = self._spool(name)
        return self._once(name) if self._spooled is None else self._spooled.read(name)

    def _check_unread(self, name: str) -> None:
        if self._consumed:
            raise BodyConsumedError(
                f"the content of {name!r} was sent once and cannot be read again; "
                "use a path, bytes or a file that can seek"
            )

    def _spool(self, name: str) -> _SeekableFile:
        from tempfile import SpooledTemporaryFile  # 4 ms to import, seldom needed

        spooled = SpooledTemporaryFile(max_size=_SPOOL_BYTES)  # noqa: SIM115
        weakref.finalize(self, spooled.close)
        for chunk in self._once(name):
            spooled.write(chunk)
        return _SeekableFile(spooled, 0)

    def _once(self, name: str) -> Chunks:
        self._check_unread(name)
        self._consumed = True
        content = self._content
        if self._size is None:
            return _checked(_read(content) if hasattr(content, "read") else content, name)
        found = _read_while_sent(content, name) if hasattr(content, "read") else content
        return _as_announced(_checked(found, name), self._size, name)


def _source_of(content: Any, size: int | None) -> _Source:
    """Return the source for content that a caller gave. Raises TypeError."""
    if isinstance(content, str):
        raise TypeError(ambiguous_text(content))
    if isinstance(content, os.PathLike):
        return _FileAt(Path(os.fsdecode(content)))
    if _is_text_file(content):
        raise TypeError(
            f"a {type(content).__name__} reads text, and bytes are sent: open the file with mode "
            "'rb', give its Path, or Text(...) with the words"
        )
    if hasattr(content, "read"):
        start = _position(content)
        return _OneTime(content, size) if start is None else _SeekableFile(content, start)
    buffer = _buffer(content)
    if buffer is not None:
        return _InMemory(buffer)
    if isinstance(content, Iterable) and not isinstance(content, dict):
        return _OneTime(content, size)
    raise TypeError(
        "the content of a file is bytes, a path, a file object or an iterable of bytes, not a "
        f"{type(content).__name__}"
    )


def _is_text_file(content: object) -> bool:
    """Return whether an object reads text; wrappers of files have the encoding of theirs."""
    if isinstance(content, io.TextIOBase):
        return True
    return hasattr(content, "read") and isinstance(getattr(content, "encoding", None), str)


def _buffer(content: Any) -> bytes | None:
    """Return a copy of the bytes of an object with a buffer, None for any other object."""
    if isinstance(content, bytes):
        return content
    try:
        with memoryview(content) as view:
            return view.tobytes()
    except (TypeError, BufferError):
        return None


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Raise TransportError for a file that cannot be read to its end any more."""
    try:
        yield
    except OSError as error:
        raise _unfinished(name, f"it cannot be read: {error.strerror or error}") from error
    except ValueError as error:  # the file was closed
        raise _unfinished(name, f"it cannot be read: {error}") from error


def _read(file: IO[bytes]) -> Chunks:
    while chunk := file.read(CHUNK_BYTES):
        yield chunk


def _read_while_sent(file: IO[bytes], name: str) -> Chunks:
    with _reading(name):
        yield from _read(file)


def _checked(chunks: Iterable[Any], name: str) -> Chunks:
    """Yield chunks as bytes. Raises TypeError for one that is something else."""
    for chunk in chunks:
        if isinstance(chunk, bytes):
            yield chunk
            continue
        found = None if isinstance(chunk, int) else _buffer(chunk)
        if found is None:
            raise TypeError(
                f"the content of {name!r} gives a {type(chunk).__name__}, and bytes are sent"
            )
        yield found


def _exactly(chunks: Chunks, size: int, name: str) -> Chunks:
    """Yield `size` bytes: what was added to a file since it was measured is left out."""
    left = size
    with closing(chunks):
        for chunk in chunks:
            if len(chunk) >= left:
                yield chunk[:left]
                return
            left -= len(chunk)
            yield chunk
    if left:
        raise _unfinished(
            name, f"it became shorter: it had {size:,} bytes, and has {size - left:,}"
        )


def _unfinished(name: str, reason: str) -> TransportError:
    """Return the error for a request that began and stays incomplete, so that it has no effect."""
    return TransportError(reason, attempted=f"sending the file {name!r}", processed=False)


def _as_announced(chunks: Chunks, size: int, name: str) -> Chunks:
    """Yield the chunks. Raises ValueError if they do not have `size` bytes together.

    The last one is yielded when it is known to be the last, so that no request with a part of the
    content is complete.
    """
    sent, held = 0, b""
    for chunk in chunks:
        if not chunk:
            continue
        sent += len(chunk)
        if sent > size:
            break
        if held:
            yield held
        held = chunk
    if sent != size:
        raise ValueError(
            f"{name!r} was given with size={size}, and has {'more' if sent > size else f'{sent:,}'}"
            " bytes"
        )
    if held:
        yield held


def _position(content: Any) -> int | None:
    """Return the position of a file object, None if it cannot seek."""
    try:
        return content.tell() if content.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _name_of(content: object) -> str:
    path: Any = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    known = isinstance(path, str | bytes | os.PathLike)
    return Path(os.fsdecode(path)).name if known else "attachment"
