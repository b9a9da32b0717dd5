"""`RedisStore`: sessions shared by machines (extra `ringkit[redis]`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from redis import Redis

#: Deletes a lock only if it is still the owner's (the pattern of the Redis documentation).
_RELEASE: Final = """
if redis.call("get", KEYS[1]) == ARGV[1] then
    return redis.call("del", KEYS[1])
end
return 0
"""
#: How long to wait for the Redis server, in seconds.
_TIMEOUT: Final = 5.0


class RedisStore:
    """Keeps entries in Redis, each under `prefix` and its key.

    `client` is an address (`redis://host:6379/0`) or a `redis.Redis` of your own. A lock is a
    key that expires by itself, and is deleted only by its owner.
    """

    def __init__(self, client: str | Redis, *, prefix: str = "") -> None:
        self._redis = _connected(client) if isinstance(client, str) else client
        self._prefix = prefix
        self._release = self._redis.register_script(_RELEASE)

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none."""
        found = self._redis.get(self._prefix + key)
        return found.decode() if isinstance(found, bytes) else found

    def save(self, key: str, value: str) -> None:
        """Put a text under `key`."""
        self._redis.set(self._prefix + key, value)

    def delete(self, key: str) -> None:
        """Remove what is under `key`, if anything is."""
        self._redis.delete(self._prefix + key)

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; False at once if another owner holds it."""
        lock, life = self._lock(key), max(1, round(expires_in * 1000))
        return bool(self._redis.set(lock, owner, nx=True, px=life))

    def release(self, key: str, owner: str) -> None:
        """End the lock of `owner`."""
        self._release(keys=[self._lock(key)], args=[owner])

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()

    def _lock(self, key: str) -> str:
        return f"{self._prefix}{key}:lock"

    def __repr__(self) -> str:
        # The address may hold a password.
        return f"RedisStore(prefix={self._prefix!r})"


def _connected(url: str) -> Redis:
    try:
        from redis import Redis
    except ImportError as error:
        raise ImportError("RedisStore needs the redis package: install ringkit[redis]") from error
    return Redis.from_url(url, socket_timeout=_TIMEOUT, socket_connect_timeout=_TIMEOUT)
