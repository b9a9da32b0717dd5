"""Encryption at rest: what is on the disk, other keys, and keys from elsewhere."""

import base64
import sys
from pathlib import Path
from types import ModuleType

import pytest

from ringkit import EncryptedStore, FileStore, MemoryStore
from ringkit.errors import MissingPackageError, StoreError

KEY = EncryptedStore.new_key()


def test_nothing_readable_is_on_the_disk(tmp_path: Path) -> None:
    store = EncryptedStore(FileStore(tmp_path), KEY)
    store.save("k", '{"access_token": "SECRET"}')
    assert store.load("k") == '{"access_token": "SECRET"}'
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert b"SECRET" not in content
        assert base64.b64encode(b"SECRET")[:6] not in content


def test_equal_texts_do_not_look_equal() -> None:
    inner = MemoryStore()
    store = EncryptedStore(inner, KEY)
    store.save("a", "same")
    first = inner.load("a")
    store.save("a", "same")
    assert inner.load("a") != first


def test_another_key() -> None:
    inner = MemoryStore()
    EncryptedStore(inner, KEY).save("k", "SECRET")
    with pytest.raises(StoreError, match="written with another key or none") as caught:
        EncryptedStore(inner, EncryptedStore.new_key()).load("k")
    assert "SECRET" not in str(caught.value)


@pytest.mark.parametrize("found", ["", "plain text", "rk1:", "rk1:!!", "rk1:QUJD", "rk1:ü"])
def test_an_entry_that_was_never_encrypted(found: str) -> None:
    inner = MemoryStore()
    inner.save("k", found)
    with pytest.raises(StoreError, match="cannot be decrypted"):
        EncryptedStore(inner, KEY).load("k")


def test_an_entry_that_was_changed_or_moved() -> None:
    inner = MemoryStore()
    store = EncryptedStore(inner, KEY)
    store.save("k", "v")
    sealed = inner.load("k")
    assert sealed is not None
    inner.save("elsewhere", sealed)
    with pytest.raises(StoreError):
        store.load("elsewhere")
    content = bytearray(base64.b64decode(sealed[4:]))
    content[-1] ^= 1
    inner.save("k", "rk1:" + base64.b64encode(content).decode())
    with pytest.raises(StoreError):
        store.load("k")


@pytest.mark.parametrize(
    "key",
    ["", "short", b"1234", "x" * 44, KEY[:-4]],
    ids=["empty", "short", "bytes", "no key", "cut"],
)
def test_keys_of_another_length(key: str | bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        EncryptedStore(MemoryStore(), key)


def test_key_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    inner = MemoryStore()
    monkeypatch.delenv("RINGKIT_STORE_KEY", raising=False)
    with pytest.raises(StoreError, match="RINGKIT_STORE_KEY is not set"):
        EncryptedStore.from_env(inner)
    monkeypatch.setenv("RINGKIT_STORE_KEY", KEY)
    EncryptedStore.from_env(inner).save("k", "v")
    assert EncryptedStore(inner, KEY).load("k") == "v"


class Keyring(ModuleType):
    """The two functions of the keyring package that are used."""

    def __init__(self) -> None:
        super().__init__("keyring")
        self.kept: dict[tuple[str, str], str] = {}
        self.forgetful = False

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def set_password(self, service: str, name: str, password: str) -> None:
        if not self.forgetful:
            self.kept[service, name] = password


def test_key_from_the_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = Keyring()
    monkeypatch.setitem(sys.modules, "keyring", keyring)
    inner = MemoryStore()
    EncryptedStore.from_keyring(inner).save("k", "v")
    assert list(keyring.kept) == [("ringkit", "store-key")]
    assert EncryptedStore.from_keyring(inner).load("k") == "v"
    keyring.kept.clear()
    keyring.forgetful = True
    with pytest.raises(StoreError, match="did not keep the new key"):
        EncryptedStore.from_keyring(inner)


def test_no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    with pytest.raises(MissingPackageError, match=r"pip install 'ringkit\[keyring\]'"):
        EncryptedStore.from_keyring(MemoryStore())
