"""`RedisStore` with a real server: given clients, and locks whose owners died."""

import time
import uuid

import pytest
from redis import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from ringkit import RedisStore, RingCentral, StoreCorruptedError
from ringkit_emulator import Emulator
from tests.auth.support import ACCOUNT, client


@pytest.mark.parametrize("decode", [True, False])
def test_a_given_client(redis_url: str, decode: bool) -> None:
    with Redis.from_url(redis_url, decode_responses=decode) as redis:
        store = RedisStore(redis, prefix=f"own-{decode}:")
        store.save("k", "ü")
        assert store.load("k") == "ü"
        assert store.acquire("k", "a", 30)
        store.release("k", "a")
        assert redis.exists(f"own-{decode}:k:lock") == 0
        assert redis.exists(f"own-{decode}:k") == 1


@pytest.mark.parametrize("decode", [True, False])
@pytest.mark.parametrize("kind", ["not UTF-8", "a list", "a hash"])
def test_a_value_that_is_no_text_counts_as_missing_and_is_replaced(
    redis_url: str, decode: bool, kind: str
) -> None:
    with Redis.from_url(redis_url, decode_responses=decode) as redis:
        store = RedisStore(redis, prefix=f"{uuid.uuid4().hex}:")
        key = f"{store._prefix}k"
        if kind == "a list":
            redis.rpush(key, "x")
        elif kind == "a hash":
            redis.hset(key, "x", "y")
        else:
            redis.set(key, b"\xff\xfe")
        with pytest.raises(StoreCorruptedError, match="the entry counts as missing"):
            store.load("k")
        store.save("k", "v")
        assert store.load("k") == "v"


@pytest.mark.parametrize("value", [b"\xff", b"5", b'"text"', b'{"sent": 5}', b'{"token": []}'])
def test_a_client_logs_in_whatever_its_entries_hold(
    emulator: Emulator, redis_url: str, value: bytes
) -> None:
    with Redis.from_url(redis_url) as redis:
        store = RedisStore(redis, prefix=f"{uuid.uuid4().hex}:")
        with client(emulator, RingCentral, store=store, jwt=emulator.jwt) as rc:
            rc.login()
        keys = [key for key in redis.keys(f"{store._prefix}*") if isinstance(key, bytes)]
        assert len(keys) == 2, "the session, and the log of token requests"
        for key in keys:
            redis.set(key, value)
        with client(emulator, RingCentral, store=store, jwt=emulator.jwt) as rc:
            assert rc.get(ACCOUNT).status == 200


def test_the_lock_of_an_owner_that_died_expires(redis_store: RedisStore) -> None:
    assert redis_store.acquire("k", "dead", 0.2)
    began = time.monotonic()
    while not redis_store.acquire("k", "b", 30):
        time.sleep(0.01)
    assert 0.1 < time.monotonic() - began < 5


def test_an_owner_that_comes_late_does_not_end_the_lock_of_another(
    redis_store: RedisStore,
) -> None:
    assert redis_store.acquire("k", "slow", 0.05)
    time.sleep(0.1)
    assert redis_store.acquire("k", "b", 30)
    redis_store.release("k", "slow")
    assert not redis_store.acquire("k", "c", 30)


def test_no_server() -> None:
    store = RedisStore("redis://:PASSWORD@127.0.0.1:1/0")
    with pytest.raises(RedisConnectionError):
        store.load("k")
    assert "PASSWORD" not in repr(store)
