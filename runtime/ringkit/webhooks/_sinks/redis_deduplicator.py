"""`RedisDeduplicator`: which notifications were delivered, for all processes of a receiver."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from ringkit._io.flow import Flow, run, run_async
from ringkit.webhooks._deduplication import DeliveryState
from ringkit.webhooks._sinks.redis_commands import as_text, command, connect, connect_async

if TYPE_CHECKING:
    from ringkit.webhooks._sinks.redis_commands import AsyncRedisServer, RedisServer

#: The value of the key of a delivered notification; a claim has its owner's.
_DELIVERED: Final = "delivered"
#: Deletes a claim only if `owner` still holds it.
_GIVE_UP_SCRIPT: Final = """
if redis.call("get", KEYS[1]) == ARGV[1] then
    return redis.call("del", KEYS[1])
end
return 0
"""
#: For connecting to the Redis server and for each answer: without it notifications are accepted
#: all the same, so it is not worth waiting for.
_TIMEOUT_SECONDS: Final = 1.0
_DAY_SECONDS: Final = 86_400.0


class _Claims:
    """Claims and deliveries as keys of a Redis server."""

    def __init__(self, prefix: str, remember: float, claim: float) -> None:
        if remember <= 0 or claim <= 0:
            raise ValueError("remember and claim have to be more than 0 seconds")
        self.prefix = prefix
        self._remember_milliseconds = max(1, round(remember * 1000))
        self._claim_milliseconds = max(1, round(claim * 1000))
        self._token = uuid4().hex

    def begin(self, key: str) -> Flow[DeliveryState]:
        """Claim a notification, unless it is delivered or another process has claimed it."""
        name, owner = self.prefix + key, self._owner()
        options = {"nx": True, "px": self._claim_milliseconds}
        if (yield from command("set", name, owner, **options)):
            return "new"
        found = as_text((yield from command("get", name)) or b"")
        if found == _DELIVERED:
            return _DELIVERED
        if found == owner:  # left by a request of this process that was cancelled
            return "new"
        return "claimed"

    def end(self, key: str, *, delivered: bool) -> Flow[None]:
        """Turn a claim into a delivery, or delete it."""
        name = self.prefix + key
        if delivered:
            yield from command("set", name, _DELIVERED, px=self._remember_milliseconds)
        else:
            yield from command("eval", _GIVE_UP_SCRIPT, 1, name, self._owner())

    def _owner(self) -> str:
        return f"{os.getpid()}-{self._token}"


class RedisDeduplicator:
    """Remembers delivered notifications in Redis for `remember` seconds. Thread-safe.

    `server` is a URL (`redis://host:6379/0`) or a `redis.Redis`; a notification is the key `prefix`
    and its id. A process that was killed while it delivered holds its claim for `claim` seconds at
    most; a repetition waits for a claim for about 1.5 seconds, and is delivered then.
    """

    def __init__(
        self,
        server: RedisServer,
        *,
        prefix: str = "ringcentral:delivered:",
        remember: float = _DAY_SECONDS,
        claim: float = 30.0,
    ) -> None:
        self._client = connect(server, _TIMEOUT_SECONDS)
        self._owned = isinstance(server, str)
        self._claims = _Claims(prefix, remember, claim)

    def begin(self, key: str, /) -> DeliveryState:
        """Return the state of a notification, and claim it if it is new. Raises QueueError."""
        return run(self._claims.begin(key), self._client)

    def end(self, key: str, /, *, delivered: bool) -> None:
        """Record a delivery, or give up the claim. Raises QueueError."""
        run(self._claims.end(key, delivered=delivered), self._client)

    def close(self) -> None:
        """Close the connections, unless the client was given."""
        if self._owned:
            self._client.close()

    def __repr__(self) -> str:
        # The URL may hold a password.
        return f"RedisDeduplicator(prefix={self._claims.prefix!r})"


class AsyncRedisDeduplicator:
    """As `RedisDeduplicator`, for one event loop; `server` is a URL or a `redis.asyncio.Redis`."""

    def __init__(
        self,
        server: AsyncRedisServer,
        *,
        prefix: str = "ringcentral:delivered:",
        remember: float = _DAY_SECONDS,
        claim: float = 30.0,
    ) -> None:
        self._client = connect_async(server, _TIMEOUT_SECONDS)
        self._owned = isinstance(server, str)
        self._claims = _Claims(prefix, remember, claim)

    async def begin(self, key: str, /) -> DeliveryState:
        """Return the state of a notification, and claim it if it is new. Raises QueueError."""
        return await run_async(self._claims.begin(key), self._client)

    async def end(self, key: str, /, *, delivered: bool) -> None:
        """Record a delivery, or give up the claim. Raises QueueError."""
        await run_async(self._claims.end(key, delivered=delivered), self._client)

    async def aclose(self) -> None:
        """Close the connections, unless the client was given."""
        if self._owned:
            await self._client.aclose()

    def __repr__(self) -> str:
        # The URL may hold a password.
        return f"AsyncRedisDeduplicator(prefix={self._claims.prefix!r})"
