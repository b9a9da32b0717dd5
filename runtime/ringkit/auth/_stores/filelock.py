"""Files that the kernel keeps locked as long as their owner lives. Used by `FileStore`."""

from __future__ import annotations

import errno
import json
import os
import sys
from pathlib import Path
from typing import Final

from attrs import frozen

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


#: What the systems say of a file that another has locked.
_TAKEN: Final = frozenset({errno.EAGAIN, errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK})


class FileLock:
    """An open file with an exclusive lock, which ends with the file or with the process."""

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self._descriptor: int | None = descriptor

    @classmethod
    def take(cls, path: Path) -> FileLock | None:
        """Return a locked file, None at once if another has it locked."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _TAKEN:
                return None
            raise
        return cls(path, descriptor)

    @classmethod
    def free(cls, path: Path) -> bool:
        """Tell whether nobody has the file locked, or it does not exist."""
        if not path.exists():
            return True
        found = cls.take(path)
        if found is None:
            return False
        found.close()
        return True

    def close(self) -> None:
        """Unlock and close the file; a second time does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


@frozen
class Lease:
    """Who holds a lock, and until when (seconds since the epoch)."""

    owner: str
    expires: float

    def to_bytes(self) -> bytes:
        """Return the lease as the content of a file."""
        return json.dumps({"owner": self.owner, "expires": self.expires}).encode()

    @classmethod
    def from_bytes(cls, content: bytes | None) -> Lease | None:
        """Return the lease in a file; None for none, or one that was never written to its end."""
        try:
            found = json.loads(content or b"null")
            return cls(str(found["owner"]), float(found["expires"])) if found else None
        except (KeyError, TypeError, ValueError):
            return None
