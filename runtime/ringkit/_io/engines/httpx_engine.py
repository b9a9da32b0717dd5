"""Engines over clients of httpx: those that users bring, and what the engine here cannot do.

That is: transports of httpx, proxies with TLS or SOCKS.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
from attrs import frozen

from ringkit._io.engines.failures import ConnectFailure, HttpFailure, TimeoutFailure
from ringkit._io.engines.messages import Headers, Request
from ringkit._io.flow import Flow, perform

_NOT_SENT = (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)
_FAILURES = (httpx.HTTPError, httpx.StreamError, httpx.InvalidURL)
_PHASES = {
    httpx.ConnectTimeout: "connect", httpx.ReadTimeout: "read", httpx.WriteTimeout: "write",
    httpx.PoolTimeout: "pool",
}  # fmt: skip


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is read while it is sent."""

    def __init__(self, body: Any) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        found: Iterator[bytes] = self._body.chunks()
        return found

    async def __aiter__(self) -> AsyncIterator[bytes]:
        # A file may be slow, so it is read in a thread.
        chunks = self._body.chunks()
        while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
            yield chunk


def _httpx_request(request: Request, within: float | None) -> httpx.Request:
    timeout = dict(request.timeout)
    if within is not None:
        timeout = {p: within if t is None else min(t, within) for p, t in timeout.items()}
    extensions = {"timeout": timeout}
    headers, body = request.header_list, request.body
    if body is None:
        return httpx.Request(request.method, request.url, headers=headers, extensions=extensions)
    headers = [*headers, ("Content-Type", body.content_type)]
    if request.content is not None:
        return httpx.Request(
            request.method,
            request.url,
            headers=headers,
            content=request.content,
            extensions=extensions,
        )
    # httpx adds no headers to a request with a stream.
    headers = [("Host", request.address.netloc), *headers, ("Content-Length", str(body.length))]
    return httpx.Request(
        request.method, request.url, headers=headers, stream=_Body(body), extensions=extensions
    )


def _failure(error: Exception, end: float | None) -> HttpFailure:
    if isinstance(error, httpx.TimeoutException):
        late = end is not None and time.monotonic() >= end
        return TimeoutFailure("deadline" if late else _PHASES.get(type(error), "read"))
    text = str(error) or type(error).__name__
    return ConnectFailure(text) if isinstance(error, _NOT_SENT) else HttpFailure(text)


def _unusable(error: RuntimeError) -> HttpFailure:
    return ConnectFailure(
        f"{error}; an httpx client sends nothing after close(), and an AsyncClient works in the "
        "event loop that it was first used in: give another one, or none"
    )


class HttpxIncoming:
    """A response of an httpx client, whose body is yet to be read."""

    def __init__(self, response: httpx.Response, end: float | None) -> None:
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
        except _FAILURES as error:
            raise _failure(error, self._end) from None
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
        except _FAILURES as error:
            raise _failure(error, self._end) from None
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


class HttpxEngine:
    """Sends requests with an `httpx.Client`."""

    def __init__(self, client: httpx.Client) -> None:
        self.client = client

    def send(self, request: Request, end: float | None = None) -> HttpxIncoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure."""
        within = None if end is None else max(0.001, end - time.monotonic())
        try:
            response = self.client.send(
                _httpx_request(request, within), stream=True, auth=None, follow_redirects=False
            )
        except _FAILURES as error:
            raise _failure(error, end) from None
        except RuntimeError as error:
            raise _unusable(error) from None
        return HttpxIncoming(response, end)

    def close(self) -> None:
        """Close the client."""
        self.client.close()


class AsyncHttpxEngine:
    """Sends requests with an `httpx.AsyncClient`."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client

    async def send(self, request: Request, end: float | None = None) -> HttpxIncoming:
        """Return the response, whose body is yet to be read. Raises HttpFailure."""
        import asyncio

        within = None if end is None else max(0.001, end - time.monotonic())
        try:
            async with asyncio.timeout(within):
                response = await self.client.send(
                    _httpx_request(request, None), stream=True, auth=None, follow_redirects=False
                )
        except TimeoutError:
            raise TimeoutFailure("deadline") from None
        except _FAILURES as error:
            raise _failure(error, end) from None
        except RuntimeError as error:
            raise _unusable(error) from None
        return HttpxIncoming(response, end)

    async def close(self) -> None:
        """Close the client."""
        await self.client.aclose()
