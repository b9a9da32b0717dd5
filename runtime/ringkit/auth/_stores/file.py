"""`FileStore`: keeps sessions in files of the user, shared by the processes of one computer."""

from __future__ import annotations

import errno
import hashlib
import json
import logging
import os
import re
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.fork import renew_after_fork
from ringkit.auth._stores.filelock import FileLock, Lease, exclusive
from ringkit.errors import StoreCorruptedError, StoreError

T = TypeVar("T")

_log = logging.getLogger("ringkit.auth")

#: How long to wait while another process writes the same entry.
_WRITE_TIMEOUT_SECONDS: Final = 5.0
_FILE_MODE: Final = 0o600
_FOLDER_MODE: Final = 0o700


def state_folder() -> Path:
    """Return the default folder: `ringkit` in the operating system's folder for program state."""
    home = Path.home()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_STATE_HOME") or home / ".local" / "state")
    return base / "ringkit"


class FileStore:
    """Keeps each entry in a file of `folder` that only the user may read (0600).

    The default folder is the user's state directory: `$XDG_STATE_HOME/ringkit` or
    `~/.local/state/ringkit`, `~/Library/Application Support/ringkit` on macOS,
    `%LOCALAPPDATA%\\ringkit` on Windows. Files are replaced atomically, so that a file is complete
    even if the process is killed while it writes. A file that cannot be read is renamed to
    `*.corrupt-<n>` and reported. The folder and the files must be the user's: links and what
    belongs to others raise StoreError, and what others may read or write is made private.

    A lock consists of a lease in a file, and of a file that the kernel keeps locked while its
    owner lives: the lock of a process that ended is free at once, that of a process that hangs
    when the lease expires.
    """

    def __init__(
        self, folder: str | os.PathLike[str] | None = None, *, clock: Clock | None = None
    ) -> None:
        self.folder = Path(folder) if folder is not None else state_folder()
        self._clock = clock or SystemClock()
        self._owned_locks: dict[tuple[str, str], FileLock] = {}
        renew_after_fork(self)

    def __reduce__(self) -> tuple[Any, ...]:
        clock = None if type(self._clock) is SystemClock else self._clock
        return partial(type(self), clock=clock), (self.folder,)

    def after_fork(self) -> None:
        """Leave the locks to the parent."""
        self._owned_locks.clear()

    def path(self, key: str) -> Path:
        """Return the path of an entry: a readable part of the key, and a hash of all of it."""
        readable = re.sub(r"[^A-Za-z0-9.-]+", "_", key)[:60]
        return self.folder / f"{readable}-{hashlib.sha256(key.encode()).hexdigest()[:12]}.json"

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none.

        Raises StoreCorruptedError once for a file that cannot be read, which is renamed.
        """
        path = self.path(key)
        _check_folder(self.folder)
        content = self._with_retries(partial(_read, path))
        if content is None:
            return None
        value = _parse_entry(content, key)
        return self._set_aside(path, key) if value is None else value

    def save(self, key: str, value: str) -> None:
        """Store a text under `key`."""
        path = self.path(key)
        content = json.dumps({"key": key, "value": value}).encode()
        with self._write_lock(path):
            fresh = path.with_suffix(".new")
            _write(fresh, content)
            self._with_retries(partial(fresh.replace, path))
            sync_folder(self.folder)

    def delete(self, key: str) -> None:
        """Remove the entry `key`, if it exists."""
        path = self.path(key)
        if path.exists():
            with self._write_lock(path):
                self._with_retries(partial(path.unlink, missing_ok=True))

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; return False at once if another owner holds the lock."""
        path = self.path(key)
        lease_path = path.with_suffix(".lease")
        now = self._clock.time()
        with self._write_lock(path):
            lease = Lease.from_bytes(_read(lease_path))
            if lease is not None and lease.owner != owner:
                owner_path = self._alive_path(path, lease.owner)
                if FileLock.is_free(owner_path):
                    owner_path.unlink(missing_ok=True)
                elif now < lease.expires:
                    return False
            alive = self._owned_locks.get((key, owner)) or FileLock.acquire(
                self._alive_path(path, owner)
            )
            if alive is None:
                return False
            try:
                _write(lease_path, Lease(owner, now + expires_in).to_bytes(), durable=False)
            except BaseException:
                alive.close()
                raise
            self._owned_locks[key, owner] = alive
        return True

    def release(self, key: str, owner: str) -> None:
        """Release the lock of `owner`."""
        alive = self._owned_locks.pop((key, owner), None)
        if alive is None:
            return
        path = self.path(key)
        lease_path = path.with_suffix(".lease")
        try:
            with self._write_lock(path):
                lease = Lease.from_bytes(_read(lease_path))
                if lease is not None and lease.owner == owner:
                    lease_path.unlink(missing_ok=True)
                alive.close()
                alive.path.unlink(missing_ok=True)
        finally:
            alive.close()

    @staticmethod
    def _alive_path(path: Path, owner: str) -> Path:
        return path.with_suffix(f".{hashlib.sha256(owner.encode()).hexdigest()[:12]}.alive")

    def _set_aside(self, path: Path, key: str) -> str | None:
        with self._write_lock(path):
            # Another process may have renamed or rewritten the file in the meantime.
            content = _read(path)
            value = None if content is None else _parse_entry(content, key)
            if content is None or value is not None:
                return value
            kept = next(
                name
                for number in range(1, 10_000)
                if not (name := path.with_suffix(f".corrupt-{number}")).exists()
            )
            self._with_retries(partial(path.replace, kept))
        raise StoreCorruptedError(
            f"{path}: not readable as a stored entry; renamed to {kept.name}, and the entry "
            "counts as missing",
            kept=str(kept),
        )

    def _with_retries(self, action: Callable[[], T]) -> T:
        give_up = self._clock.monotonic() + _WRITE_TIMEOUT_SECONDS
        while True:
            try:
                return action()
            except PermissionError:
                # Windows: another process has the file open at this moment, or is replacing it.
                if os.name != "nt" or self._clock.monotonic() > give_up:
                    raise
                self._clock.sleep(0.01)

    @contextmanager
    def _write_lock(self, path: Path) -> Iterator[None]:
        """Keep other processes from writing this entry or its lease within the block."""
        prepare_folder(self.folder)
        with exclusive(path.with_suffix(".guard"), self._clock, _WRITE_TIMEOUT_SECONDS):
            yield

    def __repr__(self) -> str:
        return f"FileStore({str(self.folder)!r})"


def prepare_folder(folder: Path) -> None:
    """Make a folder and the missing ones above it, all for the user only.

    Raises StoreError for one in which others could replace files.
    """
    missing = []
    above = folder
    while not above.exists():
        missing.append(above)
        above = above.parent
    for path in reversed(missing):
        path.mkdir(mode=_FOLDER_MODE, exist_ok=True)
    _check_folder(folder)


def _check_folder(folder: Path) -> None:
    """Raise StoreError if another user could replace what is in the folder.

    One of this user that others may write to is made private.
    """
    if sys.platform != "win32":
        try:
            found = folder.stat()
        except FileNotFoundError:
            return
        mode = stat.S_IMODE(found.st_mode)
        if found.st_uid == os.geteuid():
            if mode & 0o022:
                _log.warning(
                    "%s could be written to by others (mode %o): made private", folder, mode
                )
                folder.chmod(mode & ~0o022)
        elif found.st_uid != 0 or (mode & 0o002 and not mode & stat.S_ISVTX):
            raise StoreError(
                f"{folder} belongs to user {found.st_uid} (mode {mode:o}) and not to user "
                f"{os.geteuid()}, who uses it: others could replace sessions in it; choose another "
                "folder, or change its owner"
            )


def _read(path: Path) -> bytes | None:
    """Return the content of a file, None if there is none. Raises StoreError for one of others."""
    try:
        descriptor = os.open(path, _READ_FLAGS)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.EMLINK):
            raise StoreError(
                f"{path} is a symbolic link, which is not followed: remove it"
            ) from error
        raise
    try:
        _check_file(path, os.fstat(descriptor))
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read()
    finally:
        os.close(descriptor)


def _check_file(path: Path, found: os.stat_result) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise StoreError(f"{path} is no regular file: remove it")
    if sys.platform != "win32":
        if found.st_uid != os.geteuid():
            raise StoreError(
                f"{path} belongs to user {found.st_uid} and not to user {os.geteuid()}, who reads "
                "it: it is not used; remove it, or change its owner"
            )
        mode = stat.S_IMODE(found.st_mode)
        if mode & 0o077:
            _log.warning("%s could be read by others (mode %o): made private", path, mode)
            path.chmod(_FILE_MODE)


def _write(path: Path, content: bytes, *, durable: bool = True) -> None:
    descriptor = os.open(path, _WRITE_FLAGS, _FILE_MODE)
    with os.fdopen(descriptor, "wb") as file:
        if sys.platform != "win32":
            os.fchmod(descriptor, _FILE_MODE)
        file.write(content)
        if durable:
            file.flush()
            os.fsync(descriptor)


#: A pipe is opened without waiting for who writes to it, and then refused.
_READ_FLAGS: Final = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)
_WRITE_FLAGS: Final = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_TRUNC
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_BINARY", 0)
)


def sync_folder(folder: Path) -> None:
    """Make a new file last through a loss of power; Windows has no such call."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _parse_entry(content: bytes, key: str) -> str | None:
    try:
        entry = json.loads(content)
    except (ValueError, RecursionError):
        return None
    if not isinstance(entry, dict) or entry.get("key") != key:
        return None
    value = entry.get("value")
    return value if isinstance(value, str) else None
