"""Engines over clients of httpx or httpx2: those of users, and for what the engine here cannot do.

The latter is: transports of httpx, proxies with TLS or SOCKS.
"""

from __future__ import annotations

import asyncio
import contextvars
import os
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from functools import cache, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ringkit._io.background import call_in_thread
from ringkit._io.engines.failures import (
    ConnectFailure,
    HttpFailure,
    TimeoutFailure,
    UnusableClientFailure,
)
from ringkit._io.engines.messages import Headers, Request
from ringkit._io.flow import Flow, perform

if TYPE_CHECKING:
    import httpx


class HttpxLibrary:
    """What the engines here use of httpx, or of httpx2, whose names are the same."""

    def __init__(self, module: Any) -> None:
        self._module = module
        self.failures = (module.HTTPError, module.StreamError, module.InvalidURL)
        self._not_sent = (module.ConnectError, module.ProxyError, module.UnsupportedProtocol)
        self._phases = {
            module.ConnectTimeout: "connect", module.ReadTimeout: "read",
            module.WriteTimeout: "write", module.PoolTimeout: "pool",
        }  # fmt: skip

        class Body(_Body, module.SyncByteStream, module.AsyncByteStream):  # type: ignore[misc]
            pass

        class GivenAddress(module.URL):  # type: ignore[misc]
            """An address whose path and query are sent byte for byte: some links are signed."""

            def __init__(self, url: Any, target: bytes) -> None:
                super().__init__(url)
                self._target = target

            @property
            def raw_path(self) -> bytes:
                """The path with the query."""
                return self._target

        self._body, self._given_address = Body, GivenAddress

    def request(self, request: Request, within: float | None) -> Any:
        """Return a request of httpx. Raises ValueError for an address that httpx refuses."""
        try:
            made = self._made(request, within)
        except self._module.InvalidURL as error:
            raise ValueError(f"httpx does not send this address: {error}") from None
        target = request.address.target.encode()
        if made.url.raw_path != target:
            made.url = self._given_address(made.url, target)
        return made

    def _made(self, request: Request, within: float | None) -> Any:
        timeout = dict(request.timeout)
        if within is not None:
            timeout = {p: within if t is None else min(t, within) for p, t in timeout.items()}
        headers, body, address = request.header_list, request.body, request.address
        url = f"{address.scheme}://{address.netloc}{address.target}"
        content: dict[str, Any] = {}
        if body is not None:
            headers = [*headers, ("Content-Type", body.content_type)]
            if request.content is not None:
                content = {"content": request.content}
            else:
                # httpx adds no headers to a request with a stream.
                length = ("Content-Length", str(body.length))
                headers = [("Host", address.netloc), *headers, length]
                content = {"stream": self._body(body)}
        extensions = {"timeout": timeout}
        make = self._module.Request
        return make(request.method, url, headers=headers, extensions=extensions, **content)

    def failure(self, error: Exception, end: float | None) -> HttpFailure:
        """Return the failure for an exception of httpx."""
        if isinstance(error, self._module.TimeoutException):
            late = end is not None and time.monotonic() >= end
            return TimeoutFailure("deadline" if late else self._phases.get(type(error), "read"))
        if isinstance(error, self._module.LocalProtocolError):
            # Its text may have the value of a header.
            return HttpFailure("httpx refused the request: a header or the body is no valid HTTP")
        text = str(error) or type(error).__name__
        return (ConnectFailure if isinstance(error, self._not_sent) else HttpFailure)(text)


@cache
def _library(name: str) -> HttpxLibrary:
    return HttpxLibrary(import_module(name))


def library_of(client: object) -> HttpxLibrary:
    """Return the library that a client comes from. Raises TypeError if it is no client of httpx."""
    for name in ("Client", "AsyncClient"):
        library = _library_with(client, name)
        if library is not None:
            return library
    raise TypeError(f"not a client of httpx or httpx2: {type(client).__name__}")


def check_client(client: object, kind: str) -> None:
    """Raise TypeError if a client is not `kind`: `Client`, or `AsyncClient`."""
    if _library_with(client, kind) is None:
        given = f"{type(client).__module__.partition('.')[0]}.{type(client).__name__}"
        raise TypeError(f"http_client is an httpx.{kind}, or one of httpx2, not {given}")


def _library_with(client: object, kind: str) -> HttpxLibrary | None:
    for parent in type(client).__mro__:
        name = parent.__module__.partition(".")[0]
        if parent.__name__ == kind and name in ("httpx", "httpx2"):
            return _library(name)
    return None


class _Body:
    """A body that is read while it is sent."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        found: Iterator[bytes] = self._body.chunks()
        return found

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # A file may be slow, so it is read in a thread.
        chunks = self._body.chunks()
        while (chunk := await call_in_thread(partial(next, chunks, None))) is not None:
            yield chunk


#: What to do about a client that cannot be used.
_ADVICE = (
    "an httpx client sends nothing after close(), and an AsyncClient works in the event loop that "
    "it was first used in: give another one, or none"
)


def _unusable(error: RuntimeError, client: Any = None) -> HttpFailure:
    """Return the failure for an error of a client that was closed, or of an event loop."""
    closed = client is not None and client.is_closed
    return (UnusableClientFailure if closed else HttpFailure)(f"{error}; {_ADVICE}")


class HttpxIncoming:
    """A response of an httpx client, whose body is yet to be read."""

    def __init__(self, response: httpx.Response, library: HttpxLibrary, end: float | None) -> None:
        self._library = library
        self.status = response.status_code
        self._response = response
        self._pieces: Any = None
        raw = response.headers.raw
        self._content: bytes | None = None
        if response.is_stream_consumed:
            # Made of its content, as for a mock, or read by a hook of the client: decoded already.
            self._content = response.content
            raw = [pair for pair in raw if pair[0].lower() != b"content-encoding"]
        self.headers = Headers(raw)
        self._end = end

    def piece(self) -> Flow[bytes | None]:
        """Return the next piece of the body as it was sent, None at its end. Raises HttpFailure."""
        if self._response.is_stream_consumed and self._pieces is None:
            content, self._content = self._content, None
            return content
        return (yield from perform(_NextPiece(self)))

    def next(self) -> bytes | None:
        """Return the next piece, with blocking calls."""
        if self._pieces is None:
            self._pieces = self._response.iter_raw()
        self._check()
        try:
            piece: bytes | None = next(self._pieces, None)
        except self._library.failures as error:
            raise self._library.failure(error, self._end) from None
        except RuntimeError as error:
            raise _unusable(error) from None
        return piece

    async def next_async(self) -> bytes | None:
        """Return the next piece, with `await`."""
        if self._pieces is None:
            self._pieces = self._response.aiter_raw()
        try:
            async with asyncio.timeout(self._check()):
                piece: bytes | None = await anext(self._pieces, None)
        except TimeoutError:
            raise TimeoutFailure("deadline") from None
        except self._library.failures as error:
            raise self._library.failure(error, self._end) from None
        except RuntimeError as error:
            raise _unusable(error) from None
        return piece

    def _check(self) -> float | None:
        """Return the seconds until the deadline. Raises TimeoutFailure after it."""
        if self._end is None:
            return None
        remaining = self._end - time.monotonic()
        if remaining <= 0:
            raise TimeoutFailure("deadline")
        return remaining

    def limit(self, end: float | None) -> None:
        """Set the deadline for the rest of the body."""
        self._end = end

    def close(self) -> None:
        """Close the response."""
        self._response.close()

    async def close_async(self) -> None:
        """Close the response."""
        await self._response.aclose()


@frozen(eq=False)
class _NextPiece:
    incoming: HttpxIncoming

    def perform(self, _engine: object) -> bytes | None:
        return self.incoming.next()

    async def perform_async(self, _engine: object) -> bytes | None:
        return await self.incoming.next_async()


class _Home:
    """The process and the event loop that the connections of a client belong to."""

    def __init__(self) -> None:
        self._process = os.getpid()
        self._loop: asyncio.AbstractEventLoop | None = None
        #: Whether there are connections: mocks and applications in this process have none.
        self._connected = False

    def check(self) -> None:
        """Raise UnusableClientFailure in a process that has copies of another one's connections.

        Parent and child would get each other's answers.
        """
        if self._connected and self._process != os.getpid():
            raise UnusableClientFailure(
                "this httpx client was used before the process was forked, and its connections "
                "are those of the parent: make one in the child, and a client of ringkit with it"
            )

    def enter(self) -> None:
        """Raise UnusableClientFailure, too, in another event loop than that of the connections.

        There a request can be sent and its answer not be read, or the call never end.
        """
        self.check()
        loop, home = asyncio.get_running_loop(), self._loop
        if home is None or self._process != os.getpid():
            self._loop = loop
        elif home is not loop:
            if self._connected or home.is_running():
                raise UnusableClientFailure(f"this httpx client has another event loop; {_ADVICE}")
            self._loop = loop

    def note(self, response: httpx.Response) -> None:
        """Note whether a response came over a connection."""
        if not self._connected and "network_stream" in response.extensions:
            self._process, self._connected = os.getpid(), True


def _within(seconds: float, action: Callable[[], httpx.Response]) -> httpx.Response:
    """Return the result of a function that is given so many seconds. Raises TimeoutFailure.

    The function runs in a thread: the timeouts of httpx begin again with each byte that arrives.
    A response that comes too late is closed.
    """
    found: Future[httpx.Response] = Future()
    context = contextvars.copy_context()

    def run() -> None:
        try:
            response = context.run(action)
        except BaseException as error:
            with suppress(InvalidStateError):
                found.set_exception(error)
            return
        try:
            found.set_result(response)
        except InvalidStateError:
            response.close()

    try:
        threading.Thread(target=run, name="ringkit", daemon=True).start()
        return found.result(seconds)
    except BaseException as error:
        if not found.cancel():
            if found.exception() is error:
                raise
            if found.exception() is None:
                found.result().close()
        if isinstance(error, TimeoutError):
            raise TimeoutFailure("deadline") from None
        raise


class HttpxEngine:
    """Sends requests with an `httpx.Client`."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client
        self._library = library_of(client)
        self._home = _Home()

    def send(self, request: Request, end: float | None = None) -> HttpxIncoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure."""
        self._home.check()
        within = None if end is None else max(0.001, end - time.monotonic())
        sent = self._library.request(request, within)
        try:
            if within is None:
                response = self._sent(sent)
            else:
                response = _within(within, lambda: self._sent(sent))
        except self._library.failures as error:
            raise self._library.failure(error, end) from None
        except RuntimeError as error:
            raise _unusable(error, self.client) from None
        self._home.note(response)
        return HttpxIncoming(response, self._library, end)

    def _sent(self, request: httpx.Request) -> httpx.Response:
        return self.client.send(request, stream=True, auth=None, follow_redirects=False)

    def close(self) -> None:
        """Close the client."""
        self.client.close()


class AsyncHttpxEngine:
    """Sends requests with an `httpx.AsyncClient`."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self._library = library_of(client)
        self._home = _Home()

    async def send(self, request: Request, end: float | None = None) -> HttpxIncoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure."""
        self._home.enter()
        within = None if end is None else max(0.001, end - time.monotonic())
        sent = self._library.request(request, None)
        try:
            async with asyncio.timeout(within):
                response = await self.client.send(
                    sent, stream=True, auth=None, follow_redirects=False
                )
        except TimeoutError:
            raise TimeoutFailure("deadline") from None
        except self._library.failures as error:
            raise self._library.failure(error, end) from None
        except RuntimeError as error:
            raise _unusable(error, self.client) from None
        self._home.note(response)
        return HttpxIncoming(response, self._library, end)

    async def close(self) -> None:
        """Close the client."""
        await self.client.aclose()
