"""Base classes of the generated groups of operations, such as `rc.api.sms`."""

from __future__ import annotations

import functools
import types
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, ParamSpec, Protocol, Self, TypeVar, Unpack, cast

if TYPE_CHECKING:
    from ringkit._call.call import Call, PagedCall
    from ringkit._downloads.streams import AsyncStream, Stream
    from ringkit._options import RequestOptions
    from ringkit._paging.pages import AsyncPaginator
    from ringkit._response import Response

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")


class Sender(Protocol):
    """What a group of operations needs of a blocking client."""

    def send(self, call: Call[T], /, **options: Unpack[RequestOptions]) -> T:
        """Send `call` and return its decoded result."""
        ...


class AsyncSender(Protocol):
    """What a group of operations needs of an asyncio client."""

    async def send(self, call: Call[T], /, **options: Unpack[RequestOptions]) -> T:
        """Send `call` and return its decoded result."""
        ...

    def paginate(
        self, call: PagedCall[T, Item], /, **options: Unpack[RequestOptions]
    ) -> AsyncPaginator[T, Item]:
        """Return the first page to `await`, and every record for `async for`."""
        ...


class _RawSender:
    """Sends calls and returns the whole answer, for sync and async clients."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def send(self, call: Any, /, **options: Any) -> Any:
        return self._client.send_raw(call, **options)

    paginate = send


class _StreamingSender(_RawSender):
    """Returns the answer to be read piece by piece inside `with` or `async with`."""

    def send(self, call: Any, /, **options: Any) -> Any:
        return self._client.stream(call, **options)

    paginate = send


class _Group:
    _client: Any

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._client!r}>"

    def _through(self, sender: type[_RawSender]) -> Self:
        made = object.__new__(type(self))
        made._client = sender(self._client)
        return made

    # Typed in each generated class: the same methods, with other results.
    if not TYPE_CHECKING:

        @property
        def with_raw_response(self) -> Self:
            """The same methods, returning the whole `Response`; its `parsed` is the result."""
            return self._through(_RawSender)

        @property
        def with_streaming_response(self) -> Self:
            """The same methods, returning a stream of the body for use in `with`."""
            return self._through(_StreamingSender)


class Namespace(_Group):
    """A group of operations on a `RingCentral` client."""

    def __init__(self, client: Sender) -> None:
        self._client: Sender = client


class _AsyncStreamingGroup:
    """The methods of a group, each returning a stream at once instead of an awaitable."""

    def __init__(self, group: Any) -> None:
        self._group = group

    def __getattr__(self, name: str) -> Callable[..., Any]:
        method = getattr(self._group, name)

        @functools.wraps(method)
        def stream(**arguments: Any) -> Any:
            found = method(**arguments)
            if not isinstance(found, types.CoroutineType):
                return found
            # Nothing in it waits: the sender below it makes the stream.
            try:
                found.send(None)
            except StopIteration as done:
                return done.value
            raise RuntimeError(f"{name} waited before it returned a stream")

        return stream


class _AsyncStreamingSender(_StreamingSender):
    """Like `_StreamingSender`, with a `send` to await."""

    async def send(self, call: Any, /, **options: Any) -> Any:
        return self._client.stream(call, **options)


class AsyncNamespace(_Group):
    """A group of operations on an `AsyncRingCentral` client."""

    if not TYPE_CHECKING:

        @property
        def with_streaming_response(self) -> _AsyncStreamingGroup:
            """The same methods, returning a stream of the body for use in `async with`."""
            return _AsyncStreamingGroup(self._through(_AsyncStreamingSender))

    def __init__(self, client: AsyncSender) -> None:
        self._client: AsyncSender = client


def raw(method: Callable[P, T]) -> Callable[P, Response[T]]:
    """Return the type of a method that gives the whole answer. Used for typing only."""
    return cast("Callable[P, Response[T]]", method)


def streaming(method: Callable[P, Any]) -> Callable[P, Stream]:
    """Return the type of a method that gives a stream. Used for typing only."""
    return cast("Callable[P, Stream]", method)


def async_raw(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Response[T]]]:
    """Return the type of an async method that gives the whole answer. Used for typing only."""
    return cast("Callable[P, Awaitable[Response[T]]]", method)


def async_paged_raw(
    method: Callable[P, AsyncPaginator[T, Any]],
) -> Callable[P, Awaitable[Response[T]]]:
    """Return the type of an async method of a list that gives the whole answer.

    Used for typing only; type checkers do not find an overloaded method of a list awaitable.
    """
    return cast("Callable[P, Awaitable[Response[T]]]", method)


def async_streaming(method: Callable[P, Any]) -> Callable[P, AsyncStream]:
    """Return the type of an async method that gives a stream. Used for typing only."""
    return cast("Callable[P, AsyncStream]", method)
