"""Commands to a Redis server as effects, and connections to one (extra `ringkit[redis]`)."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from attrs import field, frozen

from ringkit._io.flow import Flow, perform
from ringkit.errors import MissingPackageError, QueueError

if TYPE_CHECKING:
    import redis
    import redis.asyncio

    #: What a sync class takes for its server, and what an async one takes.
    RedisServer: TypeAlias = str | redis.Redis
    AsyncRedisServer: TypeAlias = str | redis.asyncio.Redis

#: Without its cause, which repeats parts of the URL.
_MALFORMED: Final = (
    "the URL of the Redis server is malformed: it begins with redis://, rediss:// or unix://, and "
    "a password in it has to be percent-encoded"
)
_MISSING: Final = "webhooks in Redis need the redis package: pip install 'ringkit[redis]'"


class QueueUnavailableError(QueueError):
    """The Redis server cannot be reached, or not now; the same command may succeed later."""


@frozen(eq=False)
class Command:
    """Call a method of the client that performs the flow. Raises QueueError."""

    method: str
    arguments: tuple[Any, ...] = ()
    options: dict[str, Any] = field(factory=dict)

    def on(self, target: Any) -> Any:
        """Call the method of a client or a pipeline."""
        return getattr(target, self.method)(*self.arguments, **self.options)

    def perform(self, io: redis.Redis) -> Any:
        """Call it with a sync client."""
        try:
            return self.on(io)
        except Exception as error:
            raise _queue_error(error) from error

    async def perform_async(self, io: redis.asyncio.Redis) -> Any:
        """Call it with an async client."""
        try:
            return await self.on(io)
        except Exception as error:
            raise _queue_error(error) from error


@frozen(eq=False)
class Transaction:
    """Run commands as one transaction: all of them or none. Raises QueueError."""

    commands: tuple[Command, ...]

    def perform(self, io: redis.Redis) -> Any:
        """Run them with a sync client."""
        with io.pipeline() as pipeline:
            for command in self.commands:
                command.on(pipeline)
            return Command("execute").perform(pipeline)

    async def perform_async(self, io: redis.asyncio.Redis) -> Any:
        """Run them with an async client."""
        async with io.pipeline() as pipeline:
            for command in self.commands:
                command.on(pipeline)
            return await Command("execute").perform_async(pipeline)


def command(method: str, *arguments: Any, **options: Any) -> Flow[Any]:
    """Call a method of the client and return its result."""
    return perform(Command(method, arguments, options))


def connect(server: RedisServer, timeout: float) -> redis.Redis:
    """Return a sync client for a URL, or the one that was given.

    `timeout` is for connecting and for each answer, in seconds. Raises MissingPackageError
    without the redis package, ValueError for a wrong URL, TypeError for an async client.
    """
    try:
        import redis.retry
    except ImportError as error:
        raise MissingPackageError(_MISSING) from error
    if isinstance(server, str):
        options = _options(timeout, redis.retry.Retry)
        try:
            return redis.Redis.from_url(server, **options)
        except ValueError:
            raise ValueError(_MALFORMED) from None
    if inspect.iscoroutinefunction(getattr(server, "aclose", None)):
        raise TypeError("this needs a redis.Redis; its Async twin takes a redis.asyncio.Redis")
    return server


def connect_async(server: AsyncRedisServer, timeout: float) -> redis.asyncio.Redis:
    """Return an async client for a URL, or the one that was given; as `connect`."""
    try:
        import redis.asyncio.retry
    except ImportError as error:
        raise MissingPackageError(_MISSING) from error
    if isinstance(server, str):
        options = _options(timeout, redis.asyncio.retry.Retry)
        try:
            return redis.asyncio.Redis.from_url(server, **options)
        except ValueError:
            raise ValueError(_MALFORMED) from None
    if not inspect.iscoroutinefunction(getattr(server, "aclose", None)):
        raise TypeError("this needs a redis.asyncio.Redis; its sync twin takes a redis.Redis")
    return server


def _options(timeout: float, retry: type[Any]) -> dict[str, Any]:
    """Return the options of a client: a connection that was closed is replaced once, at once.

    Who waits for longer than that (the platform, a consumer) has delays of its own. A command that
    got no answer in time is not sent again: the server may carry it out, and store an event twice.
    """
    from redis import exceptions
    from redis.backoff import NoBackoff

    return {
        "socket_timeout": timeout,
        "socket_connect_timeout": timeout,
        "retry": retry(NoBackoff(), 1, supported_errors=(exceptions.ConnectionError,)),
    }


def as_bytes(value: bytes | str) -> bytes:
    """Return a value of an answer as bytes: clients with `decode_responses` give texts."""
    return value.encode("utf-8", "surrogateescape") if isinstance(value, str) else value


def as_text(value: bytes | str) -> str:
    """Return a value of an answer as text."""
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value


def _queue_error(error: Exception) -> QueueError:
    from redis import exceptions

    refused = (exceptions.AuthenticationError, exceptions.AuthorizationError)
    later = (exceptions.ConnectionError, exceptions.TimeoutError, exceptions.ReadOnlyError, OSError)
    if isinstance(error, later) and not isinstance(error, refused):
        return QueueUnavailableError(f"Redis is away: {error}")
    return QueueError(f"Redis refuses a command: {error}")
