"""Files to upload."""

from __future__ import annotations

import io
import mimetypes
import os
import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, BinaryIO, Final, TypeAlias, cast

from ringkit.errors import BodyConsumedError

CHUNK_BYTES: Final = 65_536
#: An iterable of unknown length is kept in memory up to this many bytes, beyond that on disk.
_SPOOL_BYTES: Final = 1_048_576
#: How many characters of a refused text an error shows.
_SHOWN_TEXT: Final = 40


class Attachment:
    """A file to upload: content, name and media type.

    `content` is bytes, a path, a binary file object, or an iterable of bytes. The name and the
    media type (such as `image/png`) are guessed from a path. The content is read while it is sent.
    Bytes, a path, and a file object that can seek can be sent again after a failure.

    An iterable is read once. It is streamed if its `size` in bytes is given; otherwise it is first
    written to a temporary file, because the platform requires the length of a request. Raises
    TypeError for a str.
    """

    def __init__(
        self,
        content: bytes | os.PathLike[str] | BinaryIO | IO[bytes] | Iterable[bytes],
        name: str = "",
        content_type: str = "",
        *,
        size: int | None = None,
    ) -> None:
        if isinstance(content, str):
            raise TypeError(ambiguous_text(content))
        self._content = content
        self.name = name or _name_of(content)
        self.content_type = content_type or _type_of(self.name)
        self._size = size
        self._start = _position(content)
        self._consumed = False

    @property
    def replayable(self) -> bool:
        """Whether the file can be sent a second time."""
        content = self._content
        return isinstance(content, bytes | os.PathLike) or self._start is not None

    @property
    def size(self) -> int:
        """The length in bytes."""
        if self._size is None:
            self._size = self._measure()
        return self._size

    def _measure(self) -> int:
        content = self._content
        if isinstance(content, bytes):
            return len(content)
        if isinstance(content, os.PathLike):
            return Path(content).stat().st_size
        file: Any = content if self._start is not None else self._spool()
        start = self._start or 0
        file.seek(0, os.SEEK_END)
        size: int = file.tell() - start
        file.seek(start)
        return size

    def _spool(self) -> IO[bytes]:
        from tempfile import SpooledTemporaryFile  # 4 ms to import, seldom needed

        spooled = SpooledTemporaryFile(max_size=_SPOOL_BYTES)  # noqa: SIM115
        weakref.finalize(self, spooled.close)
        for chunk in self._read_once():
            spooled.write(chunk)
        self._content, self._start, self._consumed = spooled, 0, False
        return spooled

    def chunks(self) -> Iterator[bytes]:
        """Yield the content from the start, a file in pieces of at most 64 KiB.

        Raises BodyConsumedError if it was read before and cannot be read again.
        """
        content = self._content
        if isinstance(content, bytes):
            yield content
        elif isinstance(content, os.PathLike):
            with Path(content).open("rb") as opened:
                yield from _read(opened)
        elif self._start is not None:
            file = cast("IO[bytes]", content)
            file.seek(self._start)
            yield from _read(file)
        else:
            yield from self._read_once()

    def _read_once(self) -> Iterator[bytes]:
        if self._consumed:
            raise BodyConsumedError(
                f"the content of {self.name!r} was sent once and cannot be read again; "
                "use a path, bytes or a file that can seek"
            )
        self._consumed = True
        content = self._content
        if hasattr(content, "read"):
            yield from _read(cast("IO[bytes]", content))
        else:
            yield from cast("Iterable[bytes]", content)

    def __repr__(self) -> str:
        return f"Attachment(name={self.name!r}, content_type={self.content_type!r})"


class Text(Attachment):
    """Words to send as a file of plain text, in UTF-8: a page of a fax, a part of a message."""

    def __init__(self, text: str, name: str = "text.txt") -> None:
        super().__init__(text.encode(), name, "text/plain")


File: TypeAlias = Attachment | bytes | os.PathLike[str] | BinaryIO


def attachment(file: File) -> Attachment:
    """Return `file` as an attachment. Raises TypeError for a str: path or text, it does not say."""
    if isinstance(file, Attachment):
        return file
    if isinstance(file, str):
        raise TypeError(ambiguous_text(file))
    return Attachment(file)


def ambiguous_text(given: str) -> str:
    """Return the message for a str where a file belongs; long texts are cut."""
    shown = repr(given if len(given) <= _SHOWN_TEXT else f"{given[:_SHOWN_TEXT]}...")
    return (
        f"a str may be a path or a text: give Path({shown}) to send the file, or Text({shown}) to "
        "send these words"
    )


def _read(file: IO[bytes]) -> Iterator[bytes]:
    while chunk := file.read(CHUNK_BYTES):
        yield chunk


def _position(content: object) -> int | None:
    """Return the position of a file object, None if it cannot seek."""
    if not isinstance(content, io.IOBase) and not hasattr(content, "seek"):
        return None
    try:
        file = cast("IO[bytes]", content)
        return file.tell() if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _name_of(content: object) -> str:
    path = content if isinstance(content, os.PathLike) else getattr(content, "name", None)
    return Path(path).name if isinstance(path, str | os.PathLike) else "attachment"


def _type_of(name: str) -> str:
    return mimetypes.guess_type(name)[0] or "application/octet-stream"
