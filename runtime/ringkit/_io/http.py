"""HTTP requests and responses, by httpx: building requests, sending them, translating errors.

Other modules use the names defined here instead of httpx, so that another HTTP library would
change this module only.
"""

from __future__ import annotations

import re
import threading
from collections.abc import AsyncIterator, Coroutine, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, cast

import httpx

from ringkit._call.body import BytesBody
from ringkit._io.background import BackgroundTasks, BackgroundThreads
from ringkit._io.clock import Clock
from ringkit.errors import RequestTimeout, TransportError

if TYPE_CHECKING:
    import ssl

    from ringkit._call.body import Body

T = TypeVar("T")

RawRequest = httpx.Request
RawResponse = httpx.Response
Headers = httpx.Headers

_PROXY_SCHEMES: Final = frozenset({"http", "https", "socks5", "socks5h"})
_CONTROL_CHARACTER: Final = re.compile(rb"[\x00-\x08\x0a-\x1f\x7f]")
#: Errors after which the platform certainly did not process the request.
_NOT_SENT = (
    httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError,
    httpx.UnsupportedProtocol,
)  # fmt: skip
#: The errors that httpx raises without a response, or for one that cannot be read.
FAILURES = (httpx.TransportError, httpx.StreamError, httpx.DecodingError)


class _BodyStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent, by the sync or the async client."""

    def __init__(self, body: Body) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return self._body.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # A file may be slow, so it is read in a thread.
        import asyncio

        chunks = self._body.chunks()
        while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
            yield chunk


#: Parsing an address takes a tenth of the time of a call, and most calls repeat an earlier one.
_url = lru_cache(maxsize=256)(httpx.URL)


def build_request(
    method: str,
    url: str,
    headers: list[tuple[str, str]],
    body: Body | None,
    timeout: dict[str, float | None],
) -> RawRequest:
    """Return a request. Raises ValueError, by name, for a header that is not ASCII.

    `timeout` has the limits of `connect`, `read`, `write` and `pool` (waiting for a connection) in
    seconds.
    """
    extensions = {"timeout": timeout}
    parsed = _url(url)
    content: bytes | None = None
    stream: _BodyStream | None = None
    if body is not None:
        headers = [*headers, ("Content-Type", body.content_type)]
        if isinstance(body, BytesBody):
            content = body.content
        else:
            # httpx adds no headers to a request with a stream.
            host = parsed.netloc.decode("ascii")
            headers = [("Host", host), *headers, ("Content-Length", str(body.length))]
            stream = _BodyStream(body)
    try:
        return httpx.Request(
            method, parsed, headers=headers, content=content, stream=stream, extensions=extensions
        )
    except UnicodeEncodeError:
        name = next((name for name, value in headers if not value.isascii()), "")
    raise _header_error(method, parsed.path, name)


def whole_body(request: RawRequest) -> bytes | None:
    """Return the body of a request, None if it is a stream."""
    return request.content if isinstance(request.stream, httpx.ByteStream) else None


def proxy_url(text: str) -> httpx.URL | None:
    """Return the URL of a proxy, whose repr hides the password; None if the text is none."""
    try:
        url = httpx.URL(text.strip())
    except httpx.InvalidURL:
        return None
    return url if url.scheme in _PROXY_SCHEMES and url.host else None


def unsendable_header(request: RawRequest) -> ValueError | None:
    """Return the exception for a header that cannot be sent, by its name; None if all can be.

    The error of the HTTP library quotes the value, which may be a secret.
    """
    for name, value in request.headers.raw:
        if value != value.strip() or _CONTROL_CHARACTER.search(value):
            return _header_error(request.method, str(request.url.path), name.decode("latin-1"))
    return None


def _header_error(method: str, path: str, name: str) -> ValueError:
    return ValueError(
        f"{method} {path}: the value of the header {name!r} holds a blank around it, a line end, a "
        "control character or a non-ASCII character; nothing was sent"
    )


def transport_error(error: Exception, request: RawRequest, *, late: bool = False) -> TransportError:
    """Return the exception for an httpx error; its text holds no header and no query.

    `late` means that the deadline has passed.
    """
    if late and isinstance(error, httpx.ReadTimeout):
        return _deadline_error(request)
    attempted = f"{request.method} {request.url.path}"
    processed = False if isinstance(error, _NOT_SENT) else None
    if isinstance(error, httpx.TimeoutException):
        return RequestTimeout("no answer in time", attempted=attempted, processed=processed)
    text = str(error) or type(error).__name__
    return TransportError(text, attempted=attempted, processed=processed)


def _deadline_error(request: RawRequest) -> RequestTimeout:
    text = "no answer before the deadline; give the call a later one"
    return RequestTimeout(text, attempted=f"{request.method} {request.url.path}")


class _DeadlineStream(httpx.SyncByteStream):
    """A response body that must be read before `end`, a time of the monotonic clock."""

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


HttpClient = httpx.Client
AsyncHttpClient = httpx.AsyncClient
HttpAuth = httpx.Auth
#: Types of the settings of an HTTP client.
Transport: TypeAlias = httpx.BaseTransport | httpx.AsyncBaseTransport
Proxy: TypeAlias = str | httpx.URL | httpx.Proxy
Verify: TypeAlias = "ssl.SSLContext | str | bool"
Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str]
PoolLimits: TypeAlias = httpx.Limits

#: As many connections are kept as are opened: opening one takes longer than a call.
_POOL: Final = httpx.Limits(max_connections=100, max_keepalive_connections=100)


class SyncIO(BackgroundThreads):
    """Performs effects with blocking calls: HTTP client, clock, threads.

    Without a `client` one is made of `settings` when the first request is sent, because that
    loads the root certificates, which takes half the time of a program's start.
    """

    def __init__(
        self, client: HttpClient | None, clock: Clock, settings: Mapping[str, Any] = {}
    ) -> None:
        super().__init__(clock)
        self._client = client
        self._owns_client = client is None
        self.settings = settings
        self._client_lock = threading.Lock()

    @property
    def client(self) -> HttpClient:
        """The HTTP client."""
        if self._client is None:
            with self._client_lock:
                self._client = self._client or httpx.Client(**{"limits": _POOL, **self.settings})
        return self._client

    def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Return the response to a request. Raises TransportError if there is none.

        The response must be complete `within` as many seconds; that is checked after each piece
        of its body. With `stream` the body is not read.
        """
        timed = within is not None and not stream
        end = self.clock.monotonic() + within if within is not None else 0.0
        try:
            response = self.client.send(
                request, stream=stream or timed, auth=None, follow_redirects=False
            )
        except FAILURES as error:
            refused = unsendable_header(request)
            if refused is None:
                late = timed and self.clock.monotonic() >= end
                raise transport_error(error, request, late=late) from error
        else:
            if timed:
                self.read(response, within=end - self.clock.monotonic())
            return response
        raise refused

    def read(self, response: RawResponse, *, within: float | None = None) -> bytes:
        """Return the body of a streamed response and close it. Raises TransportError.

        The body must be complete `within` as many seconds.
        """
        request = response.request
        if within is not None:
            end = self.clock.monotonic() + within
            request.extensions["timeout"]["read"] = max(within, 0.001)
            response.stream = _DeadlineStream(
                cast("httpx.SyncByteStream", response.stream), self.clock, end
            )
        try:
            return response.read()
        except FAILURES as error:
            raise transport_error(error, request, late=within is not None) from error
        finally:
            response.close()

    def close(self) -> None:
        """Close the HTTP client, unless it belongs to the caller."""
        if self._owns_client and self._client is not None:
            self._client.close()


class AsyncIO(BackgroundTasks):
    """Performs effects with `await`: HTTP client, clock, tasks. The client is as in `SyncIO`."""

    def __init__(
        self, client: AsyncHttpClient | None, clock: Clock, settings: Mapping[str, Any] = {}
    ) -> None:
        super().__init__(clock)
        self._client = client
        self._owns_client = client is None
        self.settings = settings

    @property
    def client(self) -> AsyncHttpClient:
        """The HTTP client."""
        if self._client is None:
            self._client = httpx.AsyncClient(**{"limits": _POOL, **self.settings})
        return self._client

    async def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Return the response to a request. Raises TransportError if there is none.

        The response must be complete `within` as many seconds. With `stream` the body is not
        read.
        """
        sent = self.client.send(request, stream=stream, auth=None, follow_redirects=False)
        try:
            if within is not None:
                return await _in_time(sent, request, within)
            return await sent
        except FAILURES as error:
            refused = unsendable_header(request)
            if refused is None:
                raise transport_error(error, request) from error
        except TransportError:
            refused = unsendable_header(request)
            if refused is None:
                raise
        raise refused

    async def read(self, response: RawResponse, *, within: float | None = None) -> bytes:
        """Return the body of a streamed response and close it. Raises TransportError.

        The body must be complete `within` as many seconds.
        """
        try:
            return await _in_time(response.aread(), response.request, within)
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Close the HTTP client, unless it belongs to the caller."""
        if self._owns_client and self._client is not None:
            await self._client.aclose()


async def _in_time(
    coroutine: Coroutine[Any, Any, T], request: RawRequest, within: float | None
) -> T:
    import asyncio

    try:
        async with asyncio.timeout(within):
            return await coroutine
    except TimeoutError as error:
        raise _deadline_error(request) from error
    except FAILURES as error:
        raise transport_error(error, request) from error
