"""Running scripts in Redis, in either colour. Used by `RedisLimiter`; loads redis on use."""

from __future__ import annotations

import asyncio
import threading
from types import ModuleType
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from attrs import frozen

from ringkit.errors import RingkitError

if TYPE_CHECKING:
    import redis
    import redis.asyncio

    from ringkit._io.http import AsyncIO, SyncIO


def _redis() -> ModuleType:
    try:
        import redis
        import redis.asyncio
    except ImportError as error:
        raise RingkitError("sharing limits needs the extra: pip install ringkit[redis]") from error
    return redis


class RedisUnavailable(RingkitError):
    """Redis could not be reached, or did not do what it was asked."""


class Scripts:
    """The connections to one Redis server: a pool for threads, one for each event loop."""

    def __init__(self, url: str, timeout: float) -> None:
        self._url = url
        self._timeout = timeout
        self._lock = threading.Lock()
        self._client: redis.Redis | None = None
        self._clients: WeakKeyDictionary[asyncio.AbstractEventLoop, redis.asyncio.Redis] = (
            WeakKeyDictionary()
        )

    def call(self, script: str, keys: tuple[str, ...], arguments: tuple[Any, ...]) -> RunScript:
        """Return the effect of running a script."""
        return RunScript(self, script, keys, arguments)

    def client(self) -> redis.Redis:
        """Return the blocking client. Raises RingkitError without the extra."""
        with self._lock:
            client = self._client
            if client is None:
                client = self._client = _redis().Redis.from_url(self._url, **self._options())
            return client

    def async_client(self) -> redis.asyncio.Redis:
        """Return the client of the running event loop. Raises RingkitError without the extra."""
        loop = asyncio.get_running_loop()
        found = self._clients.get(loop)
        if found is None:
            found = _redis().asyncio.Redis.from_url(self._url, **self._options())
            self._clients[loop] = found
        return found

    def _options(self) -> dict[str, Any]:
        return {
            "decode_responses": True,
            "socket_timeout": self._timeout,
            "socket_connect_timeout": self._timeout,
        }

    def close(self) -> None:
        """Close the blocking client's connections."""
        if self._client is not None:
            self._client.close()
            self._client = None

    async def aclose(self) -> None:
        """Close the running event loop's connections."""
        found = self._clients.pop(asyncio.get_running_loop(), None)
        if found is not None:
            await found.aclose()


@frozen(eq=False)
class RunScript:
    """Run a Lua script, by its digest where the server knows it. Raises RedisUnavailable."""

    scripts: Scripts
    text: str
    keys: tuple[str, ...]
    arguments: tuple[Any, ...]

    def perform(self, io: SyncIO) -> Any:
        """Run it over the blocking client."""
        client = self.scripts.client()
        from redis.exceptions import RedisError

        try:
            return client.register_script(self.text)(keys=self.keys, args=self.arguments)
        except (RedisError, OSError) as error:
            raise RedisUnavailable(f"Redis: {error}") from error

    async def perform_async(self, io: AsyncIO) -> Any:
        """Run it over the client of this event loop."""
        client = self.scripts.async_client()
        from redis.exceptions import RedisError

        try:
            return await client.register_script(self.text)(keys=self.keys, args=self.arguments)
        except (RedisError, OSError) as error:
            raise RedisUnavailable(f"Redis: {error}") from error
