"""What every store has to do, checked on each of them."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ringkit import EncryptedStore, FileStore, KeyringStore, MemoryStore, RedisStore, Store
from ringkit.auth._stores import entry_key, make_store

KINDS = ("memory", "file", "redis", "encrypted", "keyring")
KEY = entry_key("p", "session", "https://platform.ringcentral.com", "id/../x", "Ä*?")


@pytest.fixture(params=KINDS)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    match request.param:
        case "memory":
            yield MemoryStore()
        case "file":
            yield FileStore(tmp_path / "new" / "folder")
        case "keyring":
            backend = pytest.importorskip("tests.support.keyring_backend").FolderKeyring
            yield KeyringStore(folder=tmp_path / "locks", backend=backend(tmp_path / "keyring"))
        case "redis":
            yield request.getfixturevalue("redis_store")
        case _:
            yield EncryptedStore(FileStore(tmp_path), EncryptedStore.new_key())


def test_entries(store: Store) -> None:
    assert store.load(KEY) is None
    store.save(KEY, "one")
    store.save("other", "ünïcode \n \x00 text")
    assert store.load(KEY) == "one"
    store.save(KEY, "two")
    assert store.load(KEY) == "two"
    store.delete(KEY)
    store.delete(KEY)
    assert store.load(KEY) is None
    assert store.load("other") == "ünïcode \n \x00 text"


def test_keys_are_told_apart(store: Store) -> None:
    long = "k" * 300
    for key in ("a:b", "a_b", "A:b", long + "1", long + "2"):
        store.save(key, key)
    for key in ("a:b", "a_b", "A:b", long + "1", long + "2"):
        assert store.load(key) == key


def test_lock_has_one_owner(store: Store) -> None:
    assert store.acquire(KEY, "a", 30)
    assert not store.acquire(KEY, "b", 30)
    assert store.acquire("other", "b", 30)
    store.save(KEY, "a lock does not prevent this")
    assert store.load(KEY) is not None
    store.release(KEY, "b")
    assert not store.acquire(KEY, "b", 30)
    store.release(KEY, "a")
    store.release(KEY, "a")
    assert store.acquire(KEY, "b", 30)


def test_its_owner_extends_a_lock(store: Store) -> None:
    assert store.acquire(KEY, "a", 0.05)
    assert store.acquire(KEY, "a", 30)
    time.sleep(0.1)
    assert not store.acquire(KEY, "b", 30)
    store.release(KEY, "a")
    assert store.acquire(KEY, "b", 30)
    assert not store.acquire(KEY, "a", 30)


def test_lock_expires(store: Store) -> None:
    assert store.acquire(KEY, "a", 0.05)
    time.sleep(0.1)
    assert store.acquire(KEY, "b", 30)
    store.release(KEY, "a")
    assert not store.acquire(KEY, "c", 30), (
        "an owner whose lock expired cannot release that of another"
    )
    store.release(KEY, "b")
    assert store.acquire(KEY, "c", 30)


def test_one_of_many_threads_gets_the_lock(store: Store) -> None:
    won: list[int] = []
    go = threading.Barrier(16)

    def contend(number: int) -> None:
        go.wait()
        for round_ in range(5):
            if store.acquire(f"{KEY}{round_}", str(number), 30):
                won.append(round_)

    threads = [threading.Thread(target=contend, args=(n,)) for n in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(won) == [0, 1, 2, 3, 4]


def test_readers_never_see_half_an_entry(store: Store) -> None:
    texts = {letter * 20_000 for letter in "abc"}
    store.save(KEY, "a" * 20_000)
    done = threading.Event()
    wrong: list[str | None] = []

    def read() -> None:
        while not done.is_set():
            if (found := store.load(KEY)) not in texts:
                wrong.append(found)

    reader = threading.Thread(target=read)
    reader.start()
    for _ in range(15):
        for text in texts:
            store.save(KEY, text)
    done.set()
    reader.join()
    assert wrong == []


def test_nothing_of_an_entry_shows(store: Store) -> None:
    store.save(KEY, "SECRET")
    assert "SECRET" not in repr(store)


def test_entry_keys_do_not_collide() -> None:
    assert entry_key("p", "k", "a:b", "c") != entry_key("p", "k", "a", "b:c")


def test_stores_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, redis_url: str) -> None:
    assert isinstance(make_store("memory"), MemoryStore)
    named = make_store(f"file:{tmp_path}")
    assert isinstance(named, FileStore)
    assert named.folder == tmp_path
    redis = make_store(redis_url)
    assert isinstance(redis, RedisStore)
    redis.close()


@pytest.mark.parametrize("text", ["", "Memory", "memory:", "redis:x", "sqlite://SECRET"])
def test_no_store_of_that_name(text: str) -> None:
    with pytest.raises(ValueError, match="a store is named") as caught:
        make_store(text)
    assert "SECRET" not in str(caught.value)
