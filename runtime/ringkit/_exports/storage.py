"""Where an export is written: a folder of this machine, or an address of fsspec.

A file appears at its name when it is complete, and not before. The functions block.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Protocol, cast

from ringkit.errors import MissingPackageError, RingkitError


class Storage(Protocol):
    """Files by name, below one folder."""

    def exists(self, name: str) -> bool:
        """Return whether a file is there, complete."""
        ...

    def reading(self, name: str) -> IO[bytes]:
        """Open a file to read it."""
        ...

    def writing(self, name: str, scratch: str) -> Any:
        """Return a context manager that gives a file to write, and completes it at its end.

        Until then it is in the folder `scratch`, where a program that is killed leaves it.
        """
        ...

    def remove_folder(self, name: str) -> None:
        """Remove a folder and the files in it, in the order of their names."""
        ...


class LocalStorage:
    """A folder of this machine, which is created."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def exists(self, name: str) -> bool:
        """Return whether a file is there, complete."""
        return (self._folder / name).exists()

    def reading(self, name: str) -> IO[bytes]:
        """Open a file to read it."""
        with _not_removed(self._folder / name):
            return open(self._folder / name, "rb")

    @contextmanager
    def writing(self, name: str, scratch: str) -> Iterator[IO[bytes]]:
        """Give a temporary file, which replaces the file at the end."""
        path = self._folder / name
        temporary = self._folder / scratch / f".{path.name}.{os.urandom(6).hex()}.part"
        for folder in (path.parent, temporary.parent):
            folder.mkdir(parents=True, exist_ok=True)
        try:
            with _not_removed(path):
                file = open(temporary, "xb")  # noqa: SIM115
            with file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            with _not_removed(path):
                temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)

    def remove_folder(self, name: str) -> None:
        """Remove a folder and the files in it, in the order of their names."""
        folder = self._folder / name
        with suppress(FileNotFoundError):
            for path in sorted(folder.iterdir()):
                path.unlink(missing_ok=True)
            # Another process that writes the same export may have put a part into it.
            with suppress(OSError):
                folder.rmdir()


@contextmanager
def _not_removed(path: Path) -> Iterator[None]:
    """Raise RingkitError for a file, or a folder, that was there a moment ago."""
    try:
        yield
    except FileNotFoundError as error:
        raise RingkitError(
            f"{path}: was removed while the export ran; did another process finish the same "
            "export? Run it again"
        ) from error


class RemoteStorage:
    """A folder at an address of fsspec, such as `s3://bucket/folder`."""

    def __init__(self, file_system: Any, folder: str) -> None:
        self._file_system = file_system
        self._folder = folder.rstrip("/")

    def _path(self, name: str) -> str:
        return f"{self._folder}/{name}"

    def exists(self, name: str) -> bool:
        """Return whether a file is there, complete."""
        return bool(self._file_system.exists(self._path(name)))

    def reading(self, name: str) -> IO[bytes]:
        """Open a file to read it."""
        return cast("IO[bytes]", self._file_system.open(self._path(name), "rb"))

    @contextmanager
    def writing(self, name: str, scratch: str) -> Iterator[IO[bytes]]:
        """Give a file under another name, which is moved to its name at the end."""
        path = self._path(name)
        last = path.rpartition("/")[2]
        temporary = self._path(f"{scratch}/.{last}.{os.urandom(6).hex()}.part")
        for place in (path, temporary):
            self._file_system.makedirs(place.rpartition("/")[0], exist_ok=True)
        try:
            try:
                opened = self._file_system.open(temporary, "wb")
            except NotImplementedError:
                raise RingkitError(f"{path}: nothing can be written to such an address") from None
            with opened as file:
                yield file
            self._file_system.mv(temporary, path)
        finally:
            if self._file_system.exists(temporary):
                self._file_system.rm(temporary)

    def remove_folder(self, name: str) -> None:
        """Remove a folder and the files in it, in the order of their names."""
        if self._file_system.exists(self._path(name)):
            for path in sorted(self._file_system.ls(self._path(name), detail=False)):
                self._file_system.rm(path)
            # An object store has no folders: this one went with its last file.
            with suppress(FileNotFoundError, NotImplementedError):
                self._file_system.rmdir(self._path(name))


def absolute_target(target: str | os.PathLike[str]) -> str:
    """Return a path as an absolute one, for workers in other folders; an address stays as it is.

    Raises TypeError and ValueError for what is neither.
    """
    if not isinstance(target, str | os.PathLike):
        raise TypeError(f"a target is a path or an address, not {type(target).__name__}")
    text = os.fspath(target)
    if "\0" in text:
        raise ValueError(f"{text!r} is no path")
    return text if "://" in text else str(Path(text).absolute())


def storage_of(target: str | os.PathLike[str]) -> tuple[Storage, str]:
    """Return the storage of a file, and the name of the file in it.

    Raises MissingPackageError for an address without the extra `remote`, ValueError for one that
    fsspec does not know.
    """
    text = absolute_target(target)
    if "://" not in text:
        path = Path(text)
        return LocalStorage(path.parent), path.name
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise MissingPackageError(
            f"{text.partition('://')[0]}:// needs fsspec: pip install 'ringkit[remote]'"
        ) from None
    file_system, location = url_to_fs(text)
    folder, _, name = location.rpartition("/")
    return RemoteStorage(file_system, folder), name
