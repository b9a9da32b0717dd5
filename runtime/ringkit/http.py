"""The only module that imports httpx: building requests, sending them, mapping what fails.

Everything else works with the names defined here, so that another HTTP library would change
this file alone. Imported by the clients and by what they are made of.
"""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine, Generator, Iterator
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, TypeVar

import httpx
from attrs import define, field

from ringkit.body import BytesBody
from ringkit.clock import Clock, SystemClock
from ringkit.errors import RequestTimeout, TransportError
from ringkit.flow import Flow, run, run_async

if TYPE_CHECKING:
    from ringkit.auth.token import Token
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


@define
class SyncIO:
    """What blocking flows wait with."""

    client: httpx.Client
    clock: Clock = field(factory=SystemClock)
    _threads: set[threading.Thread] = field(factory=set, init=False)

    def send(self, request: RawRequest, *, stream: bool = False) -> RawResponse:
        """Send a request. Raises TransportError if no answer comes."""
        try:
            return self.client.send(request, stream=stream, auth=None, follow_redirects=False)
        except (httpx.TransportError, httpx.StreamError) as error:
            raise transport_error(error, request) from error

    def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow."""
        return future.result(timeout)

    def start(self, work: Callable[[], None], at_end: Callable[[], None]) -> None:
        """Run a function in a thread that an interrupted caller does not take along."""
        context = contextvars.copy_context()

        def run() -> None:
            try:
                context.run(work)
            finally:
                self._threads.discard(threading.current_thread())
                at_end()

        thread = threading.Thread(target=run, name="ringkit", daemon=True)
        self._threads.add(thread)
        try:
            thread.start()
        except RuntimeError:
            # The interpreter is shutting down, or has no threads: then right now.
            self._threads.discard(thread)
            try:
                work()
            finally:
                at_end()

    def settle(self, timeout: float) -> None:
        """Wait until what was started has ended, at most `timeout` seconds."""
        give_up = self.clock.monotonic() + timeout
        for thread in self._threads - {threading.current_thread()}:
            thread.join(max(0.0, give_up - self.clock.monotonic()))


@define
class AsyncIO:
    """What asyncio flows wait with."""

    client: httpx.AsyncClient
    clock: Clock = field(factory=SystemClock)
    _tasks: set[asyncio.Task[Any]] = field(factory=set, init=False)

    async def send(self, request: RawRequest, *, stream: bool = False) -> RawResponse:
        """Send a request. Raises TransportError if no answer comes."""
        try:
            return await self.client.send(request, stream=stream, auth=None, follow_redirects=False)
        except (httpx.TransportError, httpx.StreamError) as error:
            raise transport_error(error, request) from error

    async def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow; being cancelled does not cancel that one."""
        loop = asyncio.get_running_loop()
        landed = asyncio.Event()

        def tell(_: Future[T]) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(landed.set)

        future.add_done_callback(tell)
        await asyncio.wait_for(landed.wait(), timeout)
        return future.result()

    async def in_thread(self, function: Callable[[], T]) -> T:
        """Run a blocking function beside the event loop."""
        return await asyncio.to_thread(function)

    def start(self, coroutine: Coroutine[Any, Any, Any], at_end: Callable[[], None]) -> None:
        """Run a coroutine in a task that is kept alive until it ends."""
        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: at_end())

    async def settle(self, timeout: float) -> None:
        """Wait until what was started has ended; after `timeout` seconds it is cancelled."""
        running = {task for task in self._tasks if task is not asyncio.current_task()}
        if running:
            _, running = await asyncio.wait(running, timeout=timeout)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)


class TokenAuth(httpx.Auth):
    """Lets an HTTP client of httpx send the access token: `httpx.Client(auth=...)`.

    Subclasses say which addresses get one, and where it comes from. A request that is answered
    with 401 is sent once more with a new token, unless its body cannot be read again.
    """

    _io: SyncIO | AsyncIO

    def _covers(self, url: str) -> bool:
        raise NotImplementedError

    def _token(self, refused: Token | None) -> Flow[Token]:
        raise NotImplementedError

    def sync_auth_flow(self, request: RawRequest) -> Generator[RawRequest, RawResponse, None]:
        """Add the token to a request of a blocking client."""
        if not isinstance(self._io, SyncIO):
            raise TypeError("this is the auth of an AsyncRingCentral: use it in httpx.AsyncClient")
        if not self._covers(str(request.url)):
            yield request
            return
        token = run(self._token(None), self._io)
        response = yield _bearing(request, token)
        if response.status_code == 401:
            token = run(self._token(token), self._io)
            if _replayable(request):
                yield _bearing(request, token)

    async def async_auth_flow(self, request: RawRequest) -> AsyncGenerator[RawRequest, RawResponse]:
        """Add the token to a request of an asyncio client."""
        if not isinstance(self._io, AsyncIO):
            raise TypeError("this is the auth of a RingCentral: use it in httpx.Client")
        if not self._covers(str(request.url)):
            yield request
            return
        token = await run_async(self._token(None), self._io)
        response = yield _bearing(request, token)
        if response.status_code == 401:
            token = await run_async(self._token(token), self._io)
            if _replayable(request):
                yield _bearing(request, token)


def _bearing(request: RawRequest, token: Token) -> RawRequest:
    request.headers["Authorization"] = token.authorization
    return request


def _replayable(request: RawRequest) -> bool:
    return isinstance(request.stream, httpx.ByteStream)


HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient


def make_client() -> HttpClient:
    """Return a blocking HTTP client for one `RingCentral`."""
    return httpx.Client()


def make_async_client() -> AsyncHttpClient:
    """Return an asyncio HTTP client for one `AsyncRingCentral`."""
    return httpx.AsyncClient()
