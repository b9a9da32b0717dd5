"""`RedisStore` with a real server: given clients, and locks whose owners died."""

import time

import pytest
from redis import Redis
from redis.exceptions import ConnectionError as RedisConnectionError

from ringkit import RedisStore


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
