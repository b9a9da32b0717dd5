"""`RedisStreamSink`: stores notifications in a Redis stream (extra `ringkit[redis]`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from ringkit._io.flow import Flow, run, run_async
from ringkit.webhooks._notification import RawNotification
from ringkit.webhooks._sinks.redis_commands import command, connect, connect_async

if TYPE_CHECKING:
    from typing import Self

    from ringkit.webhooks._sinks.redis_commands import AsyncRedisServer, RedisServer

#: The stream that is written and read unless another is named.
DEFAULT_STREAM: Final = "ringcentral:events"
#: For connecting to the Redis server and for each answer. The platform waits meanwhile, for three
#: seconds, of which the de-duplication may have taken one.
_TIMEOUT_SECONDS: Final = 1.5


@frozen
class _Writer:
    """Writes an entry with the fields `id` and `body` for each notification."""

    stream: str
    maxlen: int | None

    def write(self, notification: RawNotification) -> Flow[None]:
        fields = {"id": notification.id, "body": notification.body}
        yield from command("xadd", self.stream, fields, maxlen=self.maxlen)


class RedisStreamSink:
    """Appends notifications to the Redis stream `stream`. Thread-safe.

    `server` is a URL (`redis://host:6379/0`) or a `redis.Redis`. With `maxlen` the stream is
    trimmed to about that many entries, the oldest first, whether they were handled or not; without,
    consumers have to delete what they acknowledge. An entry has the fields `id` and `body`; a
    `RedisStreamConsumer` reads them. Storing raises QueueError.
    """

    def __init__(
        self, server: RedisServer, stream: str = DEFAULT_STREAM, *, maxlen: int | None = None
    ) -> None:
        self._client = connect(server, _TIMEOUT_SECONDS)
        self._owned = isinstance(server, str)
        self._writer = _Writer(stream, _checked(maxlen))

    def __call__(self, notification: RawNotification) -> None:
        """Store a notification."""
        run(self._writer.write(notification), self._client)

    def ping(self) -> None:
        """Raise QueueError if the server does not answer."""
        run(command("ping"), self._client)

    def close(self) -> None:
        """Close the connections, unless the client was given."""
        if self._owned:
            self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __repr__(self) -> str:
        # The URL may hold a password.
        return f"RedisStreamSink(stream={self._writer.stream!r})"


class AsyncRedisStreamSink:
    """As `RedisStreamSink`, for one event loop; `server` is a URL or a `redis.asyncio.Redis`."""

    def __init__(
        self, server: AsyncRedisServer, stream: str = DEFAULT_STREAM, *, maxlen: int | None = None
    ) -> None:
        self._client = connect_async(server, _TIMEOUT_SECONDS)
        self._owned = isinstance(server, str)
        self._writer = _Writer(stream, _checked(maxlen))

    async def __call__(self, notification: RawNotification) -> None:
        """Store a notification."""
        await run_async(self._writer.write(notification), self._client)

    async def ping(self) -> None:
        """Raise QueueError if the server does not answer."""
        await run_async(command("ping"), self._client)

    async def aclose(self) -> None:
        """Close the connections, unless the client was given."""
        if self._owned:
            await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        # The URL may hold a password.
        return f"AsyncRedisStreamSink(stream={self._writer.stream!r})"


def _checked(maxlen: int | None) -> int | None:
    if maxlen is not None and maxlen < 1:
        raise ValueError(f"maxlen has to be at least 1 entry, not {maxlen}")
    return maxlen
