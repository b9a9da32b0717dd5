"""Where a downloaded file goes. Blocking; used by `downloads`, in a thread beside a loop."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO, Protocol, TypeAlias

from ringkit._downloads.filenames import numbered
from ringkit.errors import DownloadError

#: A path of a file, an existing folder, or a file object that is open for writing bytes.
Target: TypeAlias = str | os.PathLike[str] | BinaryIO


class Sink(Protocol):
    """Takes a file piece by piece."""

    def open(self, name: str) -> None:
        """Begin; `name` is what the server calls it, made safe."""
        ...

    def write(self, chunks: Sequence[bytes]) -> None:
        """Take some pieces."""
        ...

    def restart(self) -> None:
        """Forget what was written: the file begins anew."""
        ...

    def commit(self) -> Path | None:
        """Put the whole file in its place and say where that is, if it has one."""
        ...

    def discard(self) -> None:
        """Leave nothing behind."""
        ...


class PathSink:
    """A file that is written beside its place and renamed when it is complete.

    Into a folder it goes under its own name, with a number if that is taken; a path that names a
    file is replaced.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._name = ""
        self._file: IO[bytes] | None = None
        self._written: Path | None = None

    def open(self, name: str) -> None:
        """Create the file that is written to. Raises OSError."""
        into_folder = self._path.is_dir()
        self._name = name if into_folder else ""
        folder = self._path if into_folder else self._path.parent
        self._written = folder / f".ringkit-{os.urandom(8).hex()}.part"
        self._file = self._written.open("xb")

    def write(self, chunks: Sequence[bytes]) -> None:
        """Take some pieces."""
        if self._file is not None:
            self._file.writelines(chunks)

    def restart(self) -> None:
        """Forget what was written."""
        if self._file is not None:
            self._file.seek(0)
            self._file.truncate()

    def commit(self) -> Path | None:
        """Rename the file to what it is called."""
        if self._file is None or self._written is None:
            return None
        self._file.close()
        place = _reserved(self._path, self._name) if self._name else self._path
        self._written.replace(place)
        self._written = None
        return place

    def discard(self) -> None:
        """Remove what was written."""
        if self._file is not None:
            self._file.close()
        if self._written is not None:
            self._written.unlink(missing_ok=True)
            self._written = None


def _reserved(folder: Path, name: str) -> Path:
    """Return a path in a folder that nothing else has, and occupy it."""
    number = 0
    while True:
        path = folder / numbered(name, number)
        with suppress(FileExistsError):
            path.open("xb").close()
            return path
        number += 1


class FileSink:
    """A file object of the caller's, written from where it stands and left open."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._start: int | None = None

    def open(self, name: str) -> None:
        """Note where the file stands."""
        with suppress(OSError, ValueError, AttributeError):
            self._start = self._file.tell() if self._file.seekable() else None

    def write(self, chunks: Sequence[bytes]) -> None:
        """Take some pieces."""
        for chunk in chunks:
            self._file.write(chunk)

    def restart(self) -> None:
        """Go back to where it stood. Raises DownloadError if it cannot."""
        if self._start is None:
            raise DownloadError("the content changed while it was read, and cannot be taken back")
        self._file.seek(self._start)
        self._file.truncate()

    def commit(self) -> Path | None:
        """Nothing: it is in its place."""
        return None

    def discard(self) -> None:
        """Nothing: the caller has the file."""


def sink_for(target: Target) -> Sink:
    """Return what writes to `target`."""
    if isinstance(target, str | os.PathLike):
        return PathSink(Path(target))
    return FileSink(target)
