"""`RedisStore`: keeps sessions in Redis, shared by several machines (extra `ringkit[redis]`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from ringkit._redaction import Secret
from ringkit.errors import MissingPackageError, StoreCorruptedError

if TYPE_CHECKING:
    from redis import Redis

#: Locks for ARGV[2] milliseconds, unless another owner holds the lock.
_ACQUIRE_SCRIPT: Final = """
local holder = redis.call("get", KEYS[1])
if holder and holder ~= ARGV[1] then
    return 0
end
redis.call("set", KEYS[1], ARGV[1], "px", ARGV[2])
return 1
"""
#: Deletes a lock only if `owner` still holds it (the pattern of the Redis documentation).
_RELEASE_SCRIPT: Final = """
if redis.call("get", KEYS[1]) == ARGV[1] then
    return redis.call("del", KEYS[1])
end
return 0
"""
#: For connecting to the Redis server and for each answer.
_TIMEOUT_SECONDS: Final = 5.0


class RedisStore:
    """Keeps entries in Redis, each under `prefix` and its key.

    `client` is a URL (`redis://host:6379/0`) or a `redis.Redis`. A lock is a key with an expiry,
    which only its owner deletes. With a URL it can be pickled; a password in it is pickled as the
    name of the environment variable that has this URL.
    """

    def __init__(self, client: str | Redis, *, prefix: str = "") -> None:
        self._url = Secret(client) if isinstance(client, str) else None
        self._redis = _connect(client) if isinstance(client, str) else client
        self._prefix = prefix
        self._acquire = self._redis.register_script(_ACQUIRE_SCRIPT)
        self._release = self._redis.register_script(_RELEASE_SCRIPT)

    def load(self, key: str) -> str | None:
        """Return the text under `key`, None if there is none.

        Raises StoreCorruptedError for a value that is no text; `save` replaces it.
        """
        from redis.exceptions import ResponseError

        try:
            found = self._redis.get(self._prefix + key)
            return found.decode() if isinstance(found, bytes) else found
        except UnicodeDecodeError:
            problem = "its value is not UTF-8"
        except ResponseError as error:
            if not str(error).startswith("WRONGTYPE"):
                raise
            problem = "its value is no text"
        raise StoreCorruptedError(f"{self._prefix}{key}: {problem}; the entry counts as missing")

    def save(self, key: str, value: str) -> None:
        """Store a text under `key`."""
        self._redis.set(self._prefix + key, value)

    def delete(self, key: str) -> None:
        """Remove the entry `key`, if it exists."""
        self._redis.delete(self._prefix + key)

    def acquire(self, key: str, owner: str, expires_in: float) -> bool:
        """Lock `key` for `owner`; return False at once if another owner holds the lock."""
        milliseconds = max(1, round(expires_in * 1000))
        return bool(self._acquire(keys=[self._lock_key(key)], args=[owner, milliseconds]))

    def release(self, key: str, owner: str) -> None:
        """Release the lock of `owner`."""
        self._release(keys=[self._lock_key(key)], args=[owner])

    def close(self) -> None:
        """Close the connections."""
        self._redis.close()

    def _lock_key(self, key: str) -> str:
        return f"{self._prefix}{key}:lock"

    def __reduce__(self) -> tuple[Any, ...]:
        from ringkit._redaction import make_with_secrets, url_reference

        if self._url is None:
            raise TypeError("a RedisStore with a client of redis cannot be pickled: give it a URL")
        url = url_reference("RedisStore", self._url.reveal(), "RINGCENTRAL_STORE", "REDIS_URL")
        return make_with_secrets, (type(self), {"client": url, "prefix": self._prefix})

    def __repr__(self) -> str:
        # The URL may hold a password.
        return f"RedisStore(prefix={self._prefix!r})"


def _connect(url: str) -> Redis:
    try:
        from redis import Redis
    except ImportError as error:
        raise MissingPackageError(
            "RedisStore needs the redis package: pip install 'ringkit[redis]'"
        ) from error
    return Redis.from_url(
        url, socket_timeout=_TIMEOUT_SECONDS, socket_connect_timeout=_TIMEOUT_SECONDS
    )
