"""Connections to a Redis server, sync and async, and the effect that runs a Lua script there.

The redis library (extra `ringkit[redis]`) is imported when the first `RedisConnection` is made.
"""

from __future__ import annotations

import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from ringkit._io.event_loops import PerLoop
from ringkit._redaction import Secret
from ringkit.errors import MissingPackageError, RingkitError

if TYPE_CHECKING:
    import redis
    import redis.asyncio

    from ringkit._io.http import AsyncIO, SyncIO


#: How many keys of the server are looked at with one request.
_SCANNED_AT_ONCE: Final = 1000


def _redis() -> ModuleType:
    try:
        import redis
        import redis.asyncio
    except ImportError as error:
        raise MissingPackageError(
            "RedisLimiter needs the redis package: pip install 'ringkit[redis]'"
        ) from error
    return redis


class RedisUnavailableError(RingkitError):
    """Redis could not be reached, or answered with an error."""


class RedisConnection:
    """The clients of one Redis server: a sync one for all threads, an async one per event loop.

    `timeout` is for connecting and for each answer, in seconds. Raises MissingPackageError without
    the library, ValueError for a wrong URL.
    """

    def __init__(self, url: str, timeout: float) -> None:
        _redis().connection.parse_url(url)
        self._url = Secret(url)
        self._timeout = timeout
        self._lock = threading.Lock()
        self._client: redis.Redis | None = None
        self._clients: PerLoop[redis.asyncio.Redis] = PerLoop()

    @property
    def url(self) -> str:
        """The URL of the server, which may hold a password."""
        return self._url.reveal()

    def client(self) -> redis.Redis:
        """Return the sync client."""
        with self._lock:
            client = self._client
            if client is None:
                client = self._client = _redis().Redis.from_url(self.url, **self._options())
            return client

    def async_client(self) -> redis.asyncio.Redis:
        """Return the async client of the running event loop."""
        return self._clients.get(self._new_async_client)

    def _new_async_client(self) -> redis.asyncio.Redis:
        made: redis.asyncio.Redis = _redis().asyncio.Redis.from_url(self.url, **self._options())
        return made

    def _options(self) -> dict[str, Any]:
        return {
            "decode_responses": True,
            "socket_timeout": self._timeout,
            "socket_connect_timeout": self._timeout,
        }

    def close(self) -> None:
        """Close the connections of the sync client."""
        if self._client is not None:
            self._client.close()
            self._client = None

    async def aclose(self) -> None:
        """Close the connections of the running event loop's client."""
        client = self._clients.pop()
        if client is not None:
            await client.aclose()


@frozen(eq=False)
class RunScript:
    """Run a Lua script on the server and return its result.

    Sends only the digest of a script that the server knows. Raises RedisUnavailableError.
    """

    connection: RedisConnection
    text: str
    keys: tuple[str, ...]
    arguments: tuple[Any, ...]

    def perform(self, io: SyncIO) -> Any:
        """Run it with the sync client."""
        client = self.connection.client()
        from redis.exceptions import RedisError

        try:
            return client.register_script(self.text)(keys=self.keys, args=self.arguments)
        except (RedisError, OSError) as error:
            raise RedisUnavailableError(f"Redis: {error}") from error

    async def perform_async(self, io: AsyncIO) -> Any:
        """Run it with the async client of the running event loop."""
        client = self.connection.async_client()
        from redis.exceptions import RedisError

        try:
            return await client.register_script(self.text)(keys=self.keys, args=self.arguments)
        except (RedisError, OSError) as error:
            raise RedisUnavailableError(f"Redis: {error}") from error


@frozen(eq=False)
class FindKeys:
    """Find the keys of the server that match a pattern. Raises RedisUnavailableError."""

    connection: RedisConnection
    pattern: str

    def perform(self, io: SyncIO) -> list[str]:
        """Find them with the sync client."""
        client = self.connection.client()
        from redis.exceptions import RedisError

        try:
            return list(client.scan_iter(self.pattern, count=_SCANNED_AT_ONCE))
        except (RedisError, OSError) as error:
            raise RedisUnavailableError(f"Redis: {error}") from error

    async def perform_async(self, io: AsyncIO) -> list[str]:
        """Find them with the async client of the running event loop."""
        client = self.connection.async_client()
        from redis.exceptions import RedisError

        try:
            found = client.scan_iter(self.pattern, count=_SCANNED_AT_ONCE)
            return [key async for key in found]
        except (RedisError, OSError) as error:
            raise RedisUnavailableError(f"Redis: {error}") from error
