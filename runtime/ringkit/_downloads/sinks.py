"""Sinks: what a download writes to, a path or a file object.

Their methods block; an asyncio client calls them in threads.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO, Protocol, TypeAlias

from ringkit._downloads.filenames import numbered
from ringkit.errors import DownloadError

#: The path of a file, an existing folder, or a file object that is open for writing bytes.
Target: TypeAlias = str | os.PathLike[str] | BinaryIO


class Sink(Protocol):
    """Receives a file in chunks."""

    def open(self, name: str) -> None:
        """Prepare to write; `name` is the name that the server gave, made safe."""
        ...

    def write(self, chunks: Sequence[bytes]) -> None:
        """Write chunks in order."""
        ...

    def restart(self) -> None:
        """Discard what was written, to write the file from its beginning again."""
        ...

    def commit(self) -> Path | None:
        """Finish the file, and return its path if it has one."""
        ...

    def discard(self) -> None:
        """Remove what was written, after an error."""
        ...


class PathSink:
    """Writes a temporary file in the same folder and renames it when it is complete.

    If the path is a folder, the file gets the name that the server gave, with a number if that
    exists. If it is a file, that file is replaced, and its permissions are kept.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._name = ""
        self._file: IO[bytes] | None = None
        self._temporary: Path | None = None
        #: The permissions of the file that is replaced, None for a new file.
        self._mode: int | None = None

    def open(self, name: str) -> None:
        """Create the temporary file. Raises OSError."""
        into_folder = self._path.is_dir()
        self._name = name if into_folder else ""
        folder = self._path if into_folder else self._path.parent
        self._mode = None if into_folder else _mode_of(self._path)
        self._temporary = folder / f".ringkit-{os.urandom(8).hex()}.part"
        self._file = open(self._temporary, "xb", opener=self._create)  # noqa: SIM115

    def _create(self, path: str, flags: int) -> int:
        # What replaces a private file must not be readable by others while it is written.
        return os.open(path, flags, 0o666 if self._mode is None else 0o600)

    def write(self, chunks: Sequence[bytes]) -> None:
        """Write chunks in order."""
        if self._file is not None:
            self._file.writelines(chunks)

    def restart(self) -> None:
        """Empty the temporary file."""
        if self._file is not None:
            self._file.seek(0)
            self._file.truncate()

    def commit(self) -> Path | None:
        """Rename the temporary file, and return the path of the file."""
        if self._file is None or self._temporary is None:
            return None
        self._file.close()
        if self._mode is not None:
            self._temporary.chmod(self._mode)
        path = _create_unique(self._path, self._name) if self._name else self._path
        self._temporary.replace(path)
        self._temporary = None
        return path

    def discard(self) -> None:
        """Delete the temporary file."""
        if self._file is not None:
            self._file.close()
        if self._temporary is not None:
            self._temporary.unlink(missing_ok=True)
            self._temporary = None


def _mode_of(path: Path) -> int | None:
    """Return the permissions of a file, None if it does not exist."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return None


def _create_unique(folder: Path, name: str) -> Path:
    """Create an empty file in `folder` under `name`, with a number if that exists."""
    number = 0
    while True:
        path = folder / numbered(name, number)
        with suppress(FileExistsError):
            path.open("xb").close()
            return path
        number += 1


class FileSink:
    """Writes to a file object from its current position, and leaves it open."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._start: int | None = None

    def open(self, name: str) -> None:
        """Remember the position of the file, if it can seek."""
        with suppress(OSError, ValueError, AttributeError):
            self._start = self._file.tell() if self._file.seekable() else None

    def write(self, chunks: Sequence[bytes]) -> None:
        """Write chunks in order."""
        for chunk in chunks:
            self._file.write(chunk)

    def restart(self) -> None:
        """Seek to the first position. Raises DownloadError if the file cannot seek."""
        if self._start is None:
            raise DownloadError(
                "the content changed while it was read, and the file cannot seek to write it again"
            )
        self._file.seek(self._start)
        self._file.truncate()

    def commit(self) -> Path | None:
        """Return None: a file object has no path."""
        return None

    def discard(self) -> None:
        """Do nothing: the file belongs to the caller."""


def sink_for(target: Target) -> Sink:
    """Return the sink that writes to `target`."""
    if isinstance(target, str | os.PathLike):
        return PathSink(Path(target))
    return FileSink(target)
