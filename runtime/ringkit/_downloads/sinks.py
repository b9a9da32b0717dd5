"""Sinks: what a download writes to, a path or a file object.

Their methods block; an asyncio client calls them in threads.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, BinaryIO, NamedTuple, Protocol, TypeAlias

from ringkit._downloads.content_version import ContentVersion
from ringkit._downloads.filenames import numbered
from ringkit.auth._stores.filelock import FileLock
from ringkit.errors import DownloadError, StoreError

#: The path of a file, an existing folder, or a file object that is open for writing bytes.
Target: TypeAlias = str | os.PathLike[str] | BinaryIO


class Kept(NamedTuple):
    """What an earlier download has left: how many bytes, of which version of the file."""

    received: int
    version: ContentVersion


class Sink(Protocol):
    """Receives a file in chunks."""

    def kept(self) -> Kept | None:
        """Return what an earlier download of the file has left, None for nothing."""
        ...

    def open(self, name: str) -> None:
        """Prepare to write; `name` is the name that the server gave, made safe."""
        ...

    def begin(self, received: int, version: ContentVersion) -> None:
        """Prepare to write from a byte of a version on, which is 0 or what was kept."""
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

    def discard(self, *, resumable: bool = False) -> None:
        """Remove what was written, after an error; a `resumable` one may pass until later."""
        ...


class _PlainSink:
    """A sink that keeps nothing for a later download."""

    def kept(self) -> Kept | None:
        """Return None."""
        return None

    def begin(self, received: int, version: ContentVersion) -> None:
        """Do nothing."""


class PathSink(_PlainSink):
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

    def discard(self, *, resumable: bool = False) -> None:
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


class FileSink(_PlainSink):
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

    def discard(self, *, resumable: bool = False) -> None:
        """Do nothing: the file belongs to the caller."""


class KeptSink(PathSink):
    """Like `PathSink`, but what was written stays after an error, for the next download of it.

    Beside the file with the content is one with its version, and one that is locked meanwhile.
    `source` identifies what is downloaded. Raises DownloadError if another process downloads it.
    """

    def __init__(self, path: Path, source: str) -> None:
        super().__init__(path)
        into_folder = path.is_dir()
        name = hashlib.sha256(f"{source}\n{'' if into_folder else path.name}".encode())
        folder = path if into_folder else path.parent
        self._part = folder / f".ringkit-{name.hexdigest()[:16]}.part"
        self._version_file, self._lock_file = (
            self._part.with_suffix(ending) for ending in (".json", ".lock")
        )
        self._lock: FileLock | None = None

    def kept(self) -> Kept | None:
        """Open the file with the content, and return how long it is and of which version."""
        with suppress(StoreError):  # a file system without locks
            self._lock = FileLock.acquire(self._lock_file)
            if self._lock is None:
                raise DownloadError(f"{self._path}: another process downloads it")
        self._mode = None if self._path.is_dir() else _mode_of(self._path)
        mode = "r+b" if self._part.exists() else "x+b"
        self._file = open(self._part, mode, opener=self._create)  # noqa: SIM115
        self._temporary = self._part
        version = self._load_version()
        size = self._file.seek(0, os.SEEK_END)
        return Kept(size, version) if size and version.validator else None

    def _load_version(self) -> ContentVersion:
        try:
            etag, modified, total = json.loads(self._version_file.read_text("utf-8"))
            return ContentVersion(str(etag), str(modified), None if total is None else int(total))
        except (OSError, ValueError, TypeError):
            return ContentVersion()

    def open(self, name: str) -> None:
        """Remember the name of the file, for a folder."""
        self._name = name if self._path.is_dir() else ""

    def begin(self, received: int, version: ContentVersion) -> None:
        """Write the version, and continue after the bytes of it that are there."""
        if self._file is not None:
            self._file.truncate(received)
            self._file.seek(received)
        self._version_file.write_text(json.dumps(version), "utf-8")

    def commit(self) -> Path | None:
        """Rename the file with the content, remove those beside it, and return its path."""
        path = super().commit()
        self._release(remove=True)
        return path

    def discard(self, *, resumable: bool = False) -> None:
        """Close the file with the content; delete it unless it may be continued."""
        if self._file is not None:
            self._file.close()
        if resumable and self._load_version().validator:
            self._temporary = None
            self._release(remove=False)
            return
        if self._file is not None:  # otherwise it is another process's
            super().discard()
            self._release(remove=True)

    def _release(self, *, remove: bool) -> None:
        if remove:
            self._version_file.unlink(missing_ok=True)
        if self._lock is not None:
            self._lock.close()
            self._lock = None
            if remove:
                self._lock_file.unlink(missing_ok=True)


def sink_for(target: Target, source: str = "") -> Sink:
    """Return the sink that writes to `target`; with a `source` one that is continued later.

    Raises TypeError for a file object, which cannot be.
    """
    if not isinstance(target, str | os.PathLike):
        if source:
            raise TypeError("resume: a file object cannot be continued, give a path")
        return FileSink(target)
    return KeptSink(Path(target), source) if source else PathSink(Path(target))
