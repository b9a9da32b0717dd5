"""A keyring that keeps each item in a file: what a keyring has to do, and no more."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from uuid import uuid4

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError, PasswordSetError

#: What Windows takes, in bytes, two of them for each character.
MAX_BYTES = 2560


class FolderKeyring(KeyringBackend):
    """Keeps items in `folder`, by default that of the variable TEST_KEYRING.

    It refuses long items, as Windows does. If `locked`, all fails, as in a session without a
    desktop; if `forgetful`, nothing is kept.
    """

    priority = 1

    def __init__(self, folder: Path | None = None) -> None:
        super().__init__()
        self.folder = folder or Path(os.environ["TEST_KEYRING"])
        self.locked = self.forgetful = False
        self.folder.mkdir(parents=True, exist_ok=True)

    def get_password(self, service: str, username: str) -> str | None:
        try:
            return self._path(service, username).read_text("utf-8")
        except FileNotFoundError:
            return None

    def set_password(self, service: str, username: str, password: str) -> None:
        path = self._path(service, username)
        if len(password.encode("utf-16-le")) > MAX_BYTES:
            raise PasswordSetError("the stub received bad data")
        if self.forgetful:
            return
        fresh = path.with_suffix(f".{uuid4().hex}")
        fresh.write_text(password, "utf-8")
        fresh.replace(path)

    def delete_password(self, service: str, username: str) -> None:
        try:
            self._path(service, username).unlink()
        except FileNotFoundError:
            raise PasswordDeleteError("no such item") from None

    def items(self) -> list[str]:
        """Return the texts of all items."""
        return [path.read_text("utf-8") for path in sorted(self.folder.iterdir())]

    def _path(self, service: str, username: str) -> Path:
        if self.locked:
            raise KeyringLocked("the collection is locked")
        # Upper and lower case are the same, as they are for Windows.
        name = hashlib.sha256(f"{service}\n{username}".lower().encode()).hexdigest()
        return self.folder / name[:40]
