"""`KeyringStore`: keeps sessions in the keyring of the operating system (extra `keyring`)."""

from __future__ import annotations

import hashlib
import json
import os
import re
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from attrs import asdict, evolve, field, frozen

from ringkit._io.clock import Clock, SystemClock
from ringkit.auth._stores.file import FileStore, prepare_folder, state_folder
from ringkit.auth._stores.filelock import exclusive
from ringkit.errors import MissingPackageError, StoreCorruptedError, StoreError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

#: The longest text of one item. Windows takes 2,560 bytes, and two of them for each character.
_MAX_ITEM_CHARACTERS: Final = 1200
#: How long to wait while another process writes. The keyring may ask the user for a password.
_WRITE_TIMEOUT_SECONDS: Final = 60.0
#: Backends of the keyring package that keep nothing.
_NO_KEYRINGS: Final = ("keyring.backends.fail", "keyring.backends.null")
_MISSING: Final = "the entry counts as missing"
_ADVICE: Final = "is it there and unlocked? A FileStore needs none"


class KeyringStore:
    """Keeps each entry in the keyring of the system: Keychain, Credential Manager, Secret Service.

    Processes of one user share it. `service` is the name that the keyring shows, `folder` is for
    the files of the locks, which hold no secret: by default below the folder of a `FileStore`.
    `backend` is a backend of the keyring package, by default the one that it chooses. Entries that
    are longer than an item of Windows may be are kept in several items.

    Raises MissingPackageError without the keyring package, StoreError if there is no keyring.
    """

    def __init__(
        self,
        service: str = "ringkit",
        *,
        folder: str | os.PathLike[str] | None = None,
        backend: KeyringBackend | None = None,
        clock: Clock | None = None,
    ) -> None:
        self._given = (service, folder, clock)
        self._chosen = backend is None
        self._service = service
        self._folder = Path(folder) if folder is not None else state_folder() / "keyring"
        self._clock = clock or SystemClock()
        self._locks = FileStore(self._folder, clock=self._clock)
        self._backend: Any = _default_backend() if backend is None else backend
        if type(self._backend).__module__ in _NO_KEYRINGS:
            raise StoreError(
                "there is no keyring here: the keyring package found no backend that keeps "
                "secrets; use a FileStore (RINGCENTRAL_STORE=file), or install one"
            )

    def __reduce__(self) -> tuple[Any, ...]:
        if not self._chosen:
            raise TypeError(
                "a KeyringStore with a backend cannot be pickled: let the keyring package choose it"
            )
        return _restored, self._given

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none.

        Raises StoreCorruptedError for an item that others have written; `save` replaces it.
        """
        head = self._head(key)
        if head is None:
            return None
        value = self._value(key, head)
        if value is None:
            # Another process may have just replaced the entry: read it while none writes.
            with self._writing():
                head = self._head(key)
                value = None if head is None else self._value(key, head)
            if head is not None and value is None:
                raise StoreCorruptedError(f"{self._item(key)}: a part of it is missing; {_MISSING}")
        return value

    def save(self, key: str, value: str) -> None:
        """Store a text under `key`. Raises StoreError if the keyring does not keep it."""
        with self._writing():
            try:
                old = self._head(key)
            except StoreCorruptedError:
                old = None
            # The parts of the old text stay complete until the head names the new ones.
            generation = 1 - old.generation if old is not None else 0
            head, parts = _split(key, value, generation)
            for number, part in enumerate(parts, 1):
                self._set(_part(key, generation, number), part)
            self._set(_name(key), head)
            self._remove_parts(key, generation, len(parts) + 1)
            self._remove_parts(key, 1 - generation)
            if self._get(_name(key)) != head:
                raise StoreError(f"the keyring did not keep {self._item(key)}: {_ADVICE}")

    def delete(self, key: str) -> None:
        """Remove the entry `key`, if it exists."""
        with self._writing():
            if self._get(_name(key)) is not None:
                self._remove(_name(key))
            for generation in (0, 1):
                self._remove_parts(key, generation)

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; return False at once if another owner holds the lock."""
        return self._locks.acquire(key, owner, expires_in)

    def release(self, key: str, owner: str) -> None:
        """Release the lock of `owner`."""
        self._locks.release(key, owner)

    def _writing(self) -> AbstractContextManager[None]:
        """Keep other processes from writing within the block; some backends keep one file."""
        prepare_folder(self._folder)
        return exclusive(self._folder / "keyring.guard", self._clock, _WRITE_TIMEOUT_SECONDS)

    def _head(self, key: str) -> _Head | None:
        text = self._get(_name(key))
        if text is None:
            return None
        found: _Head | None = None
        try:
            found = _Head(**json.loads(text))
            intact = found.key == _digest(key) and found.generation in (0, 1)
        except (TypeError, ValueError, RecursionError):
            intact = False
        if not intact:
            raise StoreCorruptedError(f"{self._item(key)}: not written by ringkit; {_MISSING}")
        return found

    def _value(self, key: str, head: _Head) -> str | None:
        """Return the text of an entry, None if its parts are not those that belong to `head`."""
        numbers = range(1, head.parts + 1)
        parts = [self._get(_part(key, head.generation, number)) for number in numbers]
        text = head.text + "".join(part for part in parts if part is not None)
        if _digest(text) != head.digest:
            return None
        found = json.loads(text)
        return found if isinstance(found, str) else None

    def _remove_parts(self, key: str, generation: int, first: int = 1) -> None:
        number = first
        while self._get(name := _part(key, generation, number)) is not None:
            self._remove(name)
            number += 1

    def _item(self, key: str) -> str:
        return f"{self._service}/{_name(key)}"

    def _get(self, name: str) -> str | None:
        found = self._call("get_password", name)
        return None if found is None else str(found)

    def _set(self, name: str, text: str) -> None:
        self._call("set_password", name, text)

    def _remove(self, name: str) -> None:
        self._call("delete_password", name)

    def _call(self, method: str, name: str, *text: str) -> Any:
        service = f"{self._service}/{name}"
        try:
            return getattr(self._backend, method)(service, "ringkit", *text)
        except Exception as error:
            # Backends also let errors of the system through.
            raise StoreError(
                f"{method} of {service} in the keyring: {type(error).__name__}: {error}; {_ADVICE}"
            ) from error

    def __repr__(self) -> str:
        backend = type(self._backend)
        return f"KeyringStore({self._service!r}, {backend.__module__}.{backend.__qualname__})"


@frozen
class _Head:
    """The first item of an entry: its text, or how many parts of which generation have it."""

    key: str
    digest: str
    text: str = field(default="", repr=False)
    parts: int = 0
    generation: int = 0


def _default_backend() -> Any:
    try:
        import keyring
    except ImportError as error:
        raise MissingPackageError(
            "KeyringStore needs the keyring package: pip install 'ringkit[keyring]'"
        ) from error
    try:
        return keyring.get_keyring()
    except Exception as error:
        raise StoreError(f"the keyring cannot be used: {error}; {_ADVICE}") from error


def _restored(
    service: str, folder: str | os.PathLike[str] | None, clock: Clock | None
) -> KeyringStore:
    return KeyringStore(service, folder=folder, clock=clock)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _name(key: str) -> str:
    """Return the name of an item; keyrings need not tell upper case from lower case."""
    readable = re.sub(r"[^A-Za-z0-9.-]+", "_", key)[:60]
    return f"{readable}-{_digest(key)[:12]}"


def _part(key: str, generation: int, number: int) -> str:
    return f"{_name(key)}.{generation}.{number}"


def _split(key: str, value: str, generation: int) -> tuple[str, list[str]]:
    """Return the first item of an entry, and its parts if that is too small for all of it."""
    text = json.dumps(value)
    head = _Head(_digest(key), _digest(text), text, 0, generation)
    first = json.dumps(asdict(head))
    if len(first) <= _MAX_ITEM_CHARACTERS:
        return first, []
    starts = range(0, len(text), _MAX_ITEM_CHARACTERS)
    parts = [text[start : start + _MAX_ITEM_CHARACTERS] for start in starts]
    return json.dumps(asdict(evolve(head, text="", parts=len(parts)))), parts
