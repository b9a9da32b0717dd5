"""The HTTP of PubNub clients: the route of the client's own HTTP, safe pages, and an end.

The library makes its HTTP clients itself, without the proxy and the certificates of the program.
The request handlers here replace its own.
"""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast

import httpx
from pubnub.request_handlers.async_httpx import AsyncHttpxRequestHandler
from pubnub.request_handlers.httpx import HttpxRequestHandler

from ringkit.subscriptions._transports.pubnub.page import safe_page

if TYPE_CHECKING:
    from ringkit._io.route import Proxy, Route

_SUBSCRIBE_PATH: Final = "/v2/subscribe/"
#: Headers that describe the bytes of a body that is replaced.
_BODY_HEADERS: Final = frozenset({"content-encoding", "content-length", "transfer-encoding"})
#: How often `end` interrupts the requests that are under way, and the pause in between.
_MAX_INTERRUPTS: Final = 400
_INTERRUPT_PAUSE_SECONDS: Final = 0.005

#: Called with how many messages of a page cannot be read.
OnUnreadable = Callable[[int], None]


class SyncTransport(httpx.BaseTransport):
    """Sends requests by a route, makes pages safe, and can be ended while requests wait."""

    def __init__(self, route: Route, on_unreadable: OnUnreadable, *, encrypted: bool) -> None:
        self._inner = httpx.HTTPTransport(**_arguments(route, encrypted=encrypted))
        self._on_unreadable = on_unreadable
        self._lock = threading.Lock()
        self._active = 0
        #: Whether no more requests are sent.
        self.ended = False

    @property
    def _pool(self) -> Any:
        # Where the library looks for the sockets of a request that lasted through a sleep.
        return self._inner._pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response to a request."""
        with self._counted(request):
            response = self._inner.handle_request(request)
            if not _is_page(request, response):
                return response
            try:
                content = response.read()
            finally:
                response.close()
        return _safe_response(response, content, self._on_unreadable)

    def close(self) -> None:
        """Close the connections."""
        self._inner.close()

    def end(self) -> None:
        """Send no more requests, and interrupt those that are under way until they have ended.

        A long poll would wait for minutes otherwise, with its thread and its connection.
        """
        with self._lock:
            self.ended = True
        for _ in range(_MAX_INTERRUPTS):
            if self._active == 0:
                return
            # A request that is connecting has no socket yet.
            for connection in self._pool.connections:
                _shut_down(connection)
            time.sleep(_INTERRUPT_PAUSE_SECONDS)

    @contextlib.contextmanager
    def _counted(self, request: httpx.Request) -> Iterator[None]:
        with self._lock:
            if self.ended:
                raise httpx.ConnectError("the subscription is closed", request=request)
            self._active += 1
        try:
            yield
        finally:
            with self._lock:
                self._active -= 1


class SyncRequestHandler(HttpxRequestHandler):  # type: ignore[misc]
    """The library's request handler, with our transport."""

    _session: httpx.Client | None

    def __init__(self, pubnub: Any, route: Route, on_unreadable: OnUnreadable) -> None:
        super().__init__(pubnub)
        self._route = route
        self._on_unreadable = on_unreadable
        self._transport = self._make_transport()

    def _make_transport(self) -> SyncTransport:
        encrypted = self.pubnub.config.ssl
        return SyncTransport(self._route, self._on_unreadable, encrypted=encrypted)

    def _ensure_session(self) -> httpx.Client:
        """Return the HTTP client; the library closes it to interrupt a request."""
        with self._session_lock:
            session = self._session
            if session is None or (session.is_closed and not self._transport.ended):
                if session is not None:
                    self._transport = self._make_transport()
                session = self._session = httpx.Client(transport=self._transport)
            return session

    def close(self) -> None:
        """End the requests that are under way, and release what the handler holds."""
        with self._session_lock:
            transport = self._transport
        transport.end()
        super().close()


class AsyncTransport(httpx.AsyncBaseTransport):
    """Sends requests by a route and makes pages safe."""

    def __init__(self, route: Route, on_unreadable: OnUnreadable, *, encrypted: bool) -> None:
        self._inner = httpx.AsyncHTTPTransport(**_arguments(route, encrypted=encrypted))
        self._on_unreadable = on_unreadable
        #: The requests that are under way, and what is done when each has ended.
        self._running: dict[asyncio.Task[Any], asyncio.Future[None]] = {}
        #: Read by the library's request handler.
        self.is_closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the response to a request."""
        if self.is_closed:
            raise httpx.ConnectError("the subscription is closed", request=request)
        task = cast("asyncio.Task[Any]", asyncio.current_task())
        ended = self._running[task] = asyncio.get_running_loop().create_future()
        try:
            response = await self._inner.handle_async_request(request)
            if not _is_page(request, response):
                return response
            try:
                content = await response.aread()
            finally:
                await response.aclose()
        finally:
            del self._running[task]
            ended.set_result(None)
        return _safe_response(response, content, self._on_unreadable)

    def close(self) -> None:
        """Send no more requests; the library calls `aclose` after this."""
        self.is_closed = True

    async def aclose(self) -> None:
        """End the requests that are under way, and close the connections."""
        self.is_closed = True
        running = dict(self._running)
        for task in running:
            task.cancel()
        if running:  # one that was connecting would open a connection that is not closed
            await asyncio.wait(running.values())
        await self._inner.aclose()


class AsyncRequestHandler(AsyncHttpxRequestHandler):  # type: ignore[misc]
    """The library's request handler, with our transport."""

    def __init__(self, pubnub: Any, route: Route, on_unreadable: OnUnreadable) -> None:
        # Not the constructor of the library: it loads the root certificates for its own transport.
        self.pubnub = pubnub
        encrypted = pubnub.config.ssl
        connector: Any = AsyncTransport(route, on_unreadable, encrypted=encrypted)
        self._connector = connector

    async def create_session(self) -> None:
        """Make the HTTP client."""
        self._session = httpx.AsyncClient(transport=self._connector)


def _shut_down(connection: Any) -> None:
    """Shut down the socket of a connection, which wakes the thread that reads it.

    Closing it would not. A connection through a proxy holds another one.
    """
    while connection is not None:
        stream = getattr(connection, "_network_stream", None)
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.get_extra_info("socket").shutdown(socket.SHUT_RDWR)
            return
        connection = getattr(connection, "_connection", None)


def _arguments(route: Route, *, encrypted: bool) -> dict[str, Any]:
    """Return the arguments of an HTTP transport that takes a route."""
    proxy = None if route.proxy is None else _httpx_proxy(route.proxy)
    # Without TLS no certificate is ever checked, and reading the authorities takes long.
    verify = encrypted if route.ssl_context is None else route.ssl_context
    return {"verify": verify, "proxy": proxy, "trust_env": False}


def _httpx_proxy(proxy: Proxy) -> httpx.Proxy:
    return httpx.Proxy(
        proxy.url, auth=proxy.auth, headers=list(proxy.headers), ssl_context=proxy.ssl_context
    )


def _is_page(request: httpx.Request, response: httpx.Response) -> bool:
    return response.status_code == 200 and request.url.path.startswith(_SUBSCRIBE_PATH)


def _safe_response(
    response: httpx.Response, content: bytes, on_unreadable: OnUnreadable
) -> httpx.Response:
    page = safe_page(content)
    if page.unreadable:
        on_unreadable(page.unreadable)
    headers = [pair for pair in response.headers.multi_items() if pair[0] not in _BODY_HEADERS]
    return httpx.Response(
        200, headers=headers, content=page.content, extensions=dict(response.extensions)
    )
