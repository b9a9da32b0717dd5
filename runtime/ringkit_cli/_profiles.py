"""Profiles: the logins of this user by name, and where their sessions and secrets are kept."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, get_args
from uuid import uuid4

import click
from attrs import asdict, fields, frozen

if TYPE_CHECKING:
    from ringkit import RingCentral, Store

PRODUCTION: Final = "https://platform.ringcentral.com"
#: The redirect URI that the documentation proposes; the application has to register it.
REDIRECT_URI: Final = "http://127.0.0.1:8400/callback"
#: The keys of this command in a store begin with it.
CACHE_PREFIX: Final = "ringkit-cli"

LoginKind = Literal["browser", "jwt"]
StoreKind = Literal["keyring", "file"]

#: The longest time that a process needs to change the file of profiles, in seconds.
_LOCK_SECONDS: Final = 5.0


class SettingsError(click.ClickException):
    """The settings of this user cannot be read, or have no place."""


def config_folder() -> Path:
    """Return the folder of the settings: `RINGKIT_CONFIG_DIR`, or that of the platform.

    Raises SettingsError for a user without a home directory.
    """
    if given := os.environ.get("RINGKIT_CONFIG_DIR"):
        return Path(given)
    try:
        home = Path.home()
    except RuntimeError:
        raise SettingsError("There is no home directory: set RINGKIT_CONFIG_DIR.") from None
    if sys.platform == "win32":
        base = Path(os.environ.get("APPDATA") or home / "AppData" / "Roaming")
    elif sys.platform == "darwin":
        base = home / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config")
    return base / "ringkit"


@frozen
class Profile:
    """The settings of a login; it holds no secret.

    `user`, `extension_number` and `user_id` (the extension id) are of the user who logged in.
    """

    name: str
    client_id: str
    server_url: str = PRODUCTION
    redirect_uri: str = ""
    login: LoginKind = "browser"
    store: StoreKind = "file"
    user: str = ""
    extension_number: str = ""
    user_id: str = ""

    @property
    def who(self) -> str:
        """The user, for people."""
        number = self.extension_number
        return f"{self.user or self.user_id}" + (f", extension {number}" if number else "")

    @property
    def application(self) -> tuple[str, str]:
        """The application: its server and its client id."""
        return self.server_url, self.client_id

    def open_store(self) -> Store:
        """Return where the session and the secrets are. Raises StoreError without a keyring."""
        return open_store(self.store)

    def secrets(self) -> dict[str, str]:
        """Return the client secret and the JWT, as far as there are any. Raises StoreError."""
        text = self.open_store().load(self._secrets_key)
        return {} if text is None else dict(json.loads(text))

    def save_secrets(self, secrets: Mapping[str, str]) -> None:
        """Keep the secrets. Raises StoreError."""
        self.open_store().save(self._secrets_key, json.dumps(dict(secrets)))

    def forget_secrets(self) -> None:
        """Remove the secrets. Raises StoreError."""
        self.open_store().delete(self._secrets_key)

    def client(self, secrets: Mapping[str, str] | None = None, **settings: Any) -> RingCentral:
        """Return a client with the session of this profile, by default with its own secrets."""
        from ringkit import RingCentral

        # The session belongs to its account, so that one profile never uses that of another.
        own: dict[str, Any] = {
            "server_url": self.server_url,
            "client_id": self.client_id,
            "redirect_uri": self.redirect_uri,
            "store": self.open_store(),
            "account": self.name,
            "cache_prefix": CACHE_PREFIX,
        }
        given: dict[str, Any] = dict(self.secrets() if secrets is None else secrets)
        return RingCentral(**{**own, **given, **settings})

    @property
    def _secrets_key(self) -> str:
        return f"{CACHE_PREFIX}:secrets:{self.name}"


def _profile(data: Mapping[str, Any]) -> Profile:
    """Return the profile in `data`. Raises TypeError and ValueError for what is none."""
    known = [each.name for each in fields(Profile) if each.name in data]
    found = Profile(**{name: data[name] for name in known})
    texts = [getattr(found, name) for name in known]
    if not all(isinstance(text, str) for text in texts) or found.store not in get_args(StoreKind):
        raise ValueError("a setting of another type")
    return found


def open_store(kind: StoreKind) -> Store:
    """Return the store of this user.

    Raises StoreError without a keyring, MissingPackageError without its package.
    """
    from ringkit import FileStore, KeyringStore

    folder = config_folder()
    if kind == "keyring":
        return KeyringStore(CACHE_PREFIX, folder=folder / "locks")
    return FileStore(folder / "sessions")


class Profiles:
    """The file of the profiles, which only this user may read."""

    def __init__(self) -> None:
        self.path = config_folder() / "profiles.json"

    def all(self) -> dict[str, Profile]:
        """Return the profiles by name. Raises ClickException for a file that is not one."""
        return self._read()[1]

    @property
    def default(self) -> Profile | None:
        """The profile that is used if none is named."""
        name, profiles = self._read()
        return profiles.get(name)

    def get(self, name: str) -> Profile:
        """Return a profile. Raises UsageError if there is none of this name."""
        profiles = self.all()
        if name not in profiles:
            known = ", ".join(profiles) or "none"
            raise click.UsageError(
                f"There is no profile {name!r} (there are: {known}). "
                f"'ringkit login --profile {name}' makes it."
            )
        return profiles[name]

    def save(self, profile: Profile) -> None:
        """Add or replace a profile; the first is the default."""
        with self._changing() as (default, profiles):
            profiles[profile.name] = profile
            self._write(default or profile.name, profiles)

    def set_default(self, name: str) -> None:
        """Use a profile if none is named. Raises UsageError if there is none of this name."""
        self.get(name)
        with self._changing() as (_, profiles):
            self._write(name, profiles)

    def remove(self, name: str) -> None:
        """Remove a profile; without the default one, the one that is left is the default."""
        with self._changing() as (default, profiles):
            profiles.pop(name, None)
            left = next(iter(profiles)) if len(profiles) == 1 else ""
            self._write(default if default in profiles else left, profiles)

    @contextmanager
    def _changing(self) -> Iterator[tuple[str, dict[str, Profile]]]:
        """Keep other processes from changing the file within the block."""
        from ringkit import FileStore

        lock, owner = FileStore(self.path.parent / "locks"), uuid4().hex
        give_up = time.monotonic() + _LOCK_SECONDS
        while not lock.acquire("profiles", owner, _LOCK_SECONDS):
            if time.monotonic() > give_up:
                raise click.ClickException(f"{self.path} is being changed by another process")
            time.sleep(0.02)
        try:
            yield self._read()
        finally:
            lock.release("profiles", owner)

    def _read(self) -> tuple[str, dict[str, Profile]]:
        try:
            data = json.loads(self.path.read_text("utf-8"))
            found = {name: _profile(each) for name, each in data["profiles"].items()}
            return str(data.get("default", "")), found
        except (FileNotFoundError, NotADirectoryError):
            return "", {}
        except PermissionError as error:
            raise SettingsError(f"{self.path}: {error.strerror}.") from None
        except (AttributeError, KeyError, TypeError, ValueError):
            raise click.ClickException(
                f"{self.path} is no file of profiles: mend or remove it, and log in again"
            ) from None

    def _write(self, default: str, profiles: Mapping[str, Profile]) -> None:
        data = {"default": default, "profiles": {n: asdict(p) for n, p in profiles.items()}}
        folder = self.path.parent
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made for this user only (0600).
        descriptor, temporary = tempfile.mkstemp(dir=folder, prefix="profiles-", suffix=".new")
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(data, file, indent=2)
                file.flush()
                os.fsync(file.fileno())
            os.replace(temporary, self.path)
        except BaseException:
            with suppress(FileNotFoundError):
                os.unlink(temporary)
            raise
