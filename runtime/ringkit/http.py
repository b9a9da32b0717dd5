"""The only module that imports httpx: building requests, sending them, mapping what fails.

Everything else works with the names defined here, so that another HTTP library would change
this file alone. Imported by the clients and by what they are made of.
"""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from ringkit.body import BytesBody
from ringkit.clock import Clock
from ringkit.errors import RequestTimeout, TransportError

if TYPE_CHECKING:
    import asyncio  # a blocking program never loads it

    from ringkit.body import Body

T = TypeVar("T")

RawRequest = httpx.Request
RawResponse = httpx.Response
Headers = httpx.Headers
Url = httpx.URL

#: Failures after which the platform certainly did not process the request.
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol)


class _BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent, by either client."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self._body.chunks():
            yield chunk


def build_request(
    method: str,
    url: str,
    headers: list[tuple[str, str]],
    body: Body | None,
    timeout: float | None,
) -> RawRequest:
    """Return a request. `timeout` is in seconds, for each phase: connect, write, read, pool."""
    extensions = {"timeout": httpx.Timeout(timeout).as_dict()}
    if body is None:
        return httpx.Request(method, url, headers=headers, extensions=extensions)
    headers = [*headers, ("Content-Type", body.content_type)]
    if isinstance(body, BytesBody):
        return httpx.Request(
            method, url, headers=headers, content=body.content, extensions=extensions
        )
    # A request made with a stream has only the headers it is given.
    host = httpx.URL(url).netloc.decode("ascii")
    headers = [("Host", host), *headers, ("Content-Length", str(body.length))]
    stream = _BodyStream(body)
    return httpx.Request(method, url, headers=headers, stream=stream, extensions=extensions)


def transport_error(error: Exception, request: RawRequest) -> TransportError:
    """Return what an httpx failure means here; its text names no header and no query."""
    attempted = f"{request.method} {request.url.path}"
    processed = False if isinstance(error, _NOT_SENT) else None
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeout("no answer in time", attempted=attempted, processed=processed)
    said = str(error) or type(error).__name__
    return TransportError(said, attempted=attempted, processed=processed)


HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient


class SyncIO:
    """What blocking flows wait with. Without a client it makes one when the first call is sent.

    A client loads the certificates of the world and a connection pool: half the time of a start.
    """

    def __init__(self, client: HttpClient | None, clock: Clock) -> None:
        self.clock = clock
        self._client = client
        self._own = client is None
        self._making = threading.Lock()

    @property
    def client(self) -> HttpClient:
        """The HTTP client."""
        if self._client is None:
            with self._making:
                self._client = self._client or httpx.Client()
        return self._client

    def send(self, request: RawRequest, *, stream: bool = False) -> RawResponse:
        """Send a request. Raises TransportError if no answer comes."""
        try:
            return self.client.send(request, stream=stream, auth=None, follow_redirects=False)
        except (httpx.TransportError, httpx.StreamError) as error:
            raise transport_error(error, request) from error

    def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow."""
        return future.result(timeout)

    def close(self) -> None:
        """Close the connections, unless the client was given."""
        if self._own and self._client is not None:
            self._client.close()


class AsyncIO:
    """What asyncio flows wait with; the client is made as in `SyncIO`."""

    def __init__(self, client: AsyncHttpClient | None, clock: Clock) -> None:
        self.clock = clock
        self._client = client
        self._own = client is None
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def client(self) -> AsyncHttpClient:
        """The HTTP client."""
        if self._client is None:
            self._client = httpx.AsyncClient()
        return self._client

    async def send(self, request: RawRequest, *, stream: bool = False) -> RawResponse:
        """Send a request. Raises TransportError if no answer comes."""
        try:
            return await self.client.send(request, stream=stream, auth=None, follow_redirects=False)
        except (httpx.TransportError, httpx.StreamError) as error:
            raise transport_error(error, request) from error

    async def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow; being cancelled does not cancel that one."""
        import asyncio

        shared = asyncio.shield(asyncio.wrap_future(future))
        return await asyncio.wait_for(shared, timeout)

    async def in_thread(self, function: Callable[[], T]) -> T:
        """Run a blocking function beside the event loop."""
        import asyncio

        return await asyncio.to_thread(function)

    def start(self, coroutine: Coroutine[Any, Any, Any]) -> None:
        """Run a coroutine in a task that is kept alive until it ends."""
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def close(self) -> None:
        """Close the connections, unless the client was given."""
        if self._own and self._client is not None:
            await self._client.aclose()
