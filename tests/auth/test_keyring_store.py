"""`KeyringStore`: long entries, keyrings that fail, and what is in the keyring afterwards."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from ringkit import KeyringStore
from ringkit.auth._stores import make_store
from ringkit.errors import MissingPackageError, StoreCorruptedError, StoreError

pytest.importorskip("keyring")

from tests.support.keyring_backend import FolderKeyring

LONG = "SECRET" * 1000


@pytest.fixture
def backend(tmp_path: Path) -> FolderKeyring:
    return FolderKeyring(tmp_path / "items")


@pytest.fixture
def store(tmp_path: Path, backend: FolderKeyring) -> KeyringStore:
    return KeyringStore(folder=tmp_path / "locks", backend=backend)


def test_no_part_of_a_long_entry_remains(store: KeyringStore, backend: FolderKeyring) -> None:
    for text in (LONG, LONG[:4000], "short", LONG, LONG + "!"):
        store.save("k", text)
        assert store.load("k") == text
    assert len(backend.items()) == 7, "the head and six parts"
    store.save("k", "short")
    assert len(backend.items()) == 1
    store.save("k", LONG)
    store.delete("k")
    assert backend.items() == []


def test_a_process_that_was_killed_while_it_wrote(
    store: KeyringStore, backend: FolderKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.save("k", LONG)
    written: list[str] = []

    def dies(service: str, username: str, password: str) -> None:
        written.append(service)
        if len(written) == 3:
            raise KeyboardInterrupt
        FolderKeyring.set_password(backend, service, username, password)

    with monkeypatch.context() as patch:
        patch.setattr(backend, "set_password", dies)
        with pytest.raises(KeyboardInterrupt):
            store.save("k", LONG[::-1])
    assert store.load("k") == LONG, "the old entry is complete"
    store.save("k", LONG[::-1])
    assert store.load("k") == LONG[::-1]
    store.delete("k")
    assert backend.items() == []


def test_entries_of_others(store: KeyringStore, backend: FolderKeyring) -> None:
    store.save("k", LONG)
    for path in sorted(backend.folder.iterdir(), key=lambda path: path.stat().st_size):
        intact = path.read_text("utf-8")
        path.write_text("SECRET", "utf-8")
        with pytest.raises(StoreCorruptedError, match="counts as missing") as caught:
            store.load("k")
        assert "SECRET" not in str(caught.value)
        path.write_text(intact, "utf-8")
    assert store.load("k") == LONG
    for path in backend.folder.iterdir():
        path.write_text("another program's", "utf-8")
    store.save("k", "mine")
    assert store.load("k") == "mine"


def test_a_locked_keyring(store: KeyringStore, backend: FolderKeyring) -> None:
    backend.locked = True
    for action in (
        lambda: store.load("k"),
        lambda: store.save("k", "SECRET"),
        lambda: store.delete("k"),
    ):
        with pytest.raises(StoreError, match="is it there and unlocked") as caught:
            action()
        assert "SECRET" not in str(caught.value)


def test_an_error_of_the_system(
    store: KeyringStore, backend: FolderKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: str) -> None:
        raise OSError(1783, "the stub received bad data")

    monkeypatch.setattr(backend, "set_password", fails)
    with pytest.raises(StoreError, match=r"OSError: .* bad data; is it there and unlocked"):
        store.save("k", "SECRET")


def test_a_keyring_that_keeps_nothing(
    store: KeyringStore, backend: FolderKeyring, tmp_path: Path
) -> None:
    from keyring.backends import fail, null

    backend.forgetful = True
    with pytest.raises(StoreError, match="did not keep"):
        store.save("k", "SECRET")
    for none in (fail.Keyring(), null.Keyring()):
        with pytest.raises(StoreError, match=r"there is no keyring here.*RINGCENTRAL_STORE=file"):
            KeyringStore(folder=tmp_path, backend=none)


def test_by_name_and_pickled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    import keyring

    monkeypatch.setenv("TEST_KEYRING", str(tmp_path / "items"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(keyring.core, "_keyring_backend", FolderKeyring())
    named = make_store("keyring:my-app")
    named.save("k", "SECRET")
    pickled = pickle.dumps(named)
    assert b"SECRET" not in pickled
    assert pickle.loads(pickled).load("k") == "SECRET"
    assert make_store("keyring").load("k") is None
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(KeyringStore(folder=tmp_path, backend=FolderKeyring()))


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'ringkit\[keyring\]'"):
        KeyringStore()
