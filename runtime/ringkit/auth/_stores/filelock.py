"""Locks of `FileStore`: files that the kernel keeps locked while their owner lives, and leases."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from errno import errorcode
from pathlib import Path
from typing import Final

from attrs import frozen

from ringkit._io.clock import Clock
from ringkit._io.fork import renew_after_fork
from ringkit.errors import StoreError

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


#: The errors of the operating systems for a file that another process has locked.
_LOCKED_ERRORS: Final = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})

#: The errors of file systems without locks, such as some network drives.
_NO_LOCKS_ERRORS: Final = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})


class FileLock:
    """An open file with an exclusive lock, which the kernel ends with the process.

    A forked child shares the open file and with it the lock, which would last until both have
    closed it: the child closes it at once, and the owner unlocks it explicitly.
    """

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Close the file, which leaves the lock with the parent."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    @classmethod
    def acquire(cls, path: Path) -> FileLock | None:
        """Lock a file and return it; return None at once if another process has it locked."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _LOCKED_ERRORS:
                return None
            if error.errno in _NO_LOCKS_ERRORS:
                raise StoreError(
                    f"lock {path}: {errorcode.get(error.errno or 0)}, the file system has no "
                    "locks (a network drive?): keep the store on a local disk, or use a RedisStore"
                ) from error
            raise
        return cls(path, descriptor)

    @classmethod
    def is_free(cls, path: Path) -> bool:
        """Return whether the file is not locked, or does not exist."""
        if not path.exists():
            return True
        found = cls.acquire(path)
        if found is None:
            return False
        found.close()
        return True

    def close(self) -> None:
        """Unlock and close the file; do nothing if it is closed already."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            try:
                _unlock(descriptor)
            finally:
                os.close(descriptor)


@contextmanager
def exclusive(path: Path, clock: Clock, timeout: float) -> Iterator[None]:
    """Keep a file locked within the block; raise StoreError after `timeout` seconds of waiting."""
    give_up = clock.monotonic() + timeout
    while (lock := FileLock.acquire(path)) is None:
        if clock.monotonic() > give_up:
            raise StoreError(
                f"{path}: another process has held this file for {timeout:.0f} s; is a process "
                "stopped while it writes?"
            )
        clock.sleep(0.005)
    try:
        yield
    finally:
        lock.close()


@frozen
class Lease:
    """The owner of a lock, and when the lock expires (seconds since the epoch)."""

    owner: str
    expires: float

    def to_bytes(self) -> bytes:
        """Return the lease as the content of a file."""
        return json.dumps({"owner": self.owner, "expires": self.expires}).encode()

    @classmethod
    def from_bytes(cls, content: bytes | None) -> Lease | None:
        """Return the lease in the content of a file; None if it is missing or incomplete."""
        try:
            found = json.loads(content or b"null")
            return cls(str(found["owner"]), float(found["expires"])) if found else None
        except (KeyError, TypeError, ValueError):
            return None
