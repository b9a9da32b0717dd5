"""The only module that imports httpx: building requests, sending them, mapping what fails.

Everything else works with the names defined here, so that another HTTP library would change
this file alone. Imported by the clients and by what they are made of.
"""

from __future__ import annotations

import contextvars
import threading
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Callable,
    Coroutine,
    Generator,
    Iterator,
    Mapping,
)
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast

import httpx

from ringkit.body import BytesBody
from ringkit.clock import Clock
from ringkit.errors import RequestTimeout, TransportError
from ringkit.flow import Flow, run, run_async

if TYPE_CHECKING:
    import asyncio  # a blocking program never loads it
    import ssl

    from ringkit.auth.token import Token
    from ringkit.body import Body

T = TypeVar("T")

RawRequest = httpx.Request
RawResponse = httpx.Response
Headers = httpx.Headers
Url = httpx.URL

#: Failures after which the platform certainly did not process the request.
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
#: What httpx raises when no answer comes, or one that cannot be read.
_FAILURES = (httpx.TransportError, httpx.StreamError, httpx.DecodingError)


class _BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent, by either client."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # A file may be slow: the event loop goes on while it is read.
        import asyncio

        chunks = self._body.chunks()
        while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
            yield chunk


def build_request(
    method: str,
    url: str,
    headers: list[tuple[str, str]],
    body: Body | None,
    timeout: float | None,
) -> RawRequest:
    """Return a request. `timeout` is in seconds, for each phase: connect, write, read, pool."""
    phases = {"connect": timeout, "read": timeout, "write": timeout, "pool": timeout}
    extensions = {"timeout": phases}
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


def build_response(
    status: int, headers: list[tuple[str, str]], content: bytes, request: RawRequest
) -> RawResponse:
    """Return a response that came another way than over HTTP; its body is there already."""
    return httpx.Response(status, headers=headers, content=content, request=request)


def whole_body(request: RawRequest) -> bytes | None:
    """Return the body of a request, None if it would have to be read first."""
    return request.content if isinstance(request.stream, httpx.ByteStream) else None


def transport_error(error: Exception, request: RawRequest) -> TransportError:
    """Return what an httpx failure means here; its text names no header and no query."""
    attempted = _attempted(request)
    processed = False if isinstance(error, _NOT_SENT) else None
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeout("no answer in time", attempted=attempted, processed=processed)
    said = str(error) or type(error).__name__
    return TransportError(said, attempted=attempted, processed=processed)


def _attempted(request: RawRequest) -> str:
    return f"{request.method} {request.url.path}"


def _late(request: RawRequest) -> RequestTimeout:
    return RequestTimeout(
        "no answer before the deadline; give the call a later one", attempted=_attempted(request)
    )


class _Timed(httpx.SyncByteStream):
    """A body that has to be through before a time of the monotonic clock."""

    def __init__(self, stream: httpx.SyncByteStream, clock: Clock, end: float) -> None:
        self._stream = stream
        self._clock = clock
        self._end = end

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield chunk
            if self._clock.monotonic() > self._end:
                raise httpx.ReadTimeout("the deadline has passed")

    def close(self) -> None:
        self._stream.close()


class Chunks:
    """The pieces of a streamed answer as they came over the wire, in either colour."""

    def __init__(self, response: RawResponse) -> None:
        self._response = response
        self._sync: Generator[bytes, None, None] | None = None
        self._async: AsyncGenerator[bytes, None] | None = None

    def next(self) -> bytes | None:
        """Return the next piece, None at the end. Raises TransportError if it breaks off."""
        if self._sync is None:
            self._sync = cast("Generator[bytes, None, None]", self._response.iter_raw())
        try:
            return next(self._sync, None)
        except _FAILURES as error:
            raise transport_error(error, self._response.request) from error

    async def next_async(self) -> bytes | None:
        """Return the next piece, None at the end. Raises TransportError if it breaks off."""
        if self._async is None:
            self._async = cast("AsyncGenerator[bytes, None]", self._response.aiter_raw())
        try:
            return await anext(self._async, None)
        except _FAILURES as error:
            raise transport_error(error, self._response.request) from error

    def close(self) -> None:
        """Give up what is left, and the connection with it."""
        if self._sync is not None:
            self._sync.close()
        self._response.close()

    async def close_async(self) -> None:
        """Give up what is left, and the connection with it."""
        if self._async is not None:
            await self._async.aclose()
        await self._response.aclose()


HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
#: What an HTTP client may be made with.
Transport: TypeAlias = httpx.BaseTransport | httpx.AsyncBaseTransport
Proxy: TypeAlias = str | httpx.URL | httpx.Proxy
Verify: TypeAlias = "ssl.SSLContext | str | bool"
Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str]
PoolLimits: TypeAlias = httpx.Limits

#: Connections are kept for as many requests as may run at once: making one costs more than a call.
_POOL: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100)


def _completed(settings: Mapping[str, Any]) -> dict[str, Any]:
    return {"limits": _POOL, **settings}


class SyncIO:
    """What blocking flows wait with. Without a client it makes one when the first call is sent.

    A client loads the certificates of the world and a connection pool: half the time of a start.
    """

    def __init__(
        self, client: HttpClient | None, clock: Clock, settings: Mapping[str, Any] = {}
    ) -> None:
        self.clock = clock
        self._client = client
        self._own = client is None
        #: How HTTP clients, and WebSockets beside them, are made.
        self.settings = settings
        self._making = threading.Lock()
        self._threads: set[threading.Thread] = set()

    @property
    def client(self) -> HttpClient:
        """The HTTP client."""
        if self._client is None:
            with self._making:
                self._client = self._client or httpx.Client(**_completed(self.settings))
        return self._client

    def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Send a request. Raises TransportError if no answer comes.

        `within` seconds the whole answer has to be there; that is looked at between its pieces.
        """
        timed = within is not None and not stream
        end = self.clock.monotonic() + within if within is not None else 0.0
        try:
            response = self.client.send(
                request, stream=stream or timed, auth=None, follow_redirects=False
            )
        except _FAILURES as error:
            raise transport_error(error, request) from error
        if timed:
            self.read(response, within=end - self.clock.monotonic())
        return response

    def read(self, response: RawResponse, *, within: float | None = None) -> bytes:
        """Read the rest of a streamed answer and close it. Raises TransportError."""
        request = response.request
        if within is not None:
            end = self.clock.monotonic() + within
            request.extensions["timeout"]["read"] = max(within, 0.001)
            response.stream = _Timed(cast("httpx.SyncByteStream", response.stream), self.clock, end)
        try:
            return response.read()
        except httpx.ReadTimeout as error:
            raise (transport_error(error, request) if within is None else _late(request)) from error
        except _FAILURES as error:
            raise transport_error(error, request) from error
        finally:
            response.close()

    def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow."""
        return future.result(timeout)

    def start(self, work: Callable[[], None], at_end: Callable[[], None]) -> None:
        """Run a function in a thread that an interrupted caller does not take along."""
        context = contextvars.copy_context()

        def run_and_tell() -> None:
            try:
                context.run(work)
            finally:
                self._threads.discard(threading.current_thread())
                at_end()

        thread = threading.Thread(target=run_and_tell, name="ringkit", daemon=True)
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

    def close(self) -> None:
        """Close the connections, unless the client was given."""
        if self._own and self._client is not None:
            self._client.close()


class AsyncIO:
    """What asyncio flows wait with; the client is made as in `SyncIO`."""

    def __init__(
        self, client: AsyncHttpClient | None, clock: Clock, settings: Mapping[str, Any] = {}
    ) -> None:
        self.clock = clock
        self._client = client
        self._own = client is None
        #: How HTTP clients, and WebSockets beside them, are made.
        self.settings = settings
        self._tasks: set[asyncio.Task[Any]] = set()

    @property
    def client(self) -> AsyncHttpClient:
        """The HTTP client."""
        if self._client is None:
            self._client = httpx.AsyncClient(**_completed(self.settings))
        return self._client

    async def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Send a request. Raises TransportError if no answer comes, `within` seconds if given."""
        sent = self.client.send(request, stream=stream, auth=None, follow_redirects=False)
        if within is not None:
            return await _in_time(sent, request, within)
        try:
            return await sent
        except _FAILURES as error:
            raise transport_error(error, request) from error

    async def read(self, response: RawResponse, *, within: float | None = None) -> bytes:
        """Read the rest of a streamed answer and close it. Raises TransportError."""
        try:
            return await _in_time(response.aread(), response.request, within)
        finally:
            await response.aclose()

    async def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow; being cancelled does not cancel that one."""
        import asyncio

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
        import asyncio

        return await asyncio.to_thread(function)

    def start(self, coroutine: Coroutine[Any, Any, Any], at_end: Callable[[], None]) -> None:
        """Run a coroutine in a task that is kept alive until it ends."""
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: at_end())

    async def settle(self, timeout: float) -> None:
        """Wait until what was started has ended; after `timeout` seconds it is cancelled."""
        import asyncio

        running = {task for task in self._tasks if task is not asyncio.current_task()}
        if running:
            _, running = await asyncio.wait(running, timeout=timeout)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)

    async def close(self) -> None:
        """Close the connections, unless the client was given."""
        if self._own and self._client is not None:
            await self._client.aclose()


async def _in_time(
    coroutine: Coroutine[Any, Any, T], request: RawRequest, within: float | None
) -> T:
    import asyncio

    try:
        async with asyncio.timeout(within):
            return await coroutine
    except TimeoutError as error:
        raise _late(request) from error
    except _FAILURES as error:
        raise transport_error(error, request) from error


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
    return whole_body(request) is not None
