"""HTTP requests and responses: building requests, sending them, translating failures."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ringkit._io.background import BackgroundTasks, BackgroundThreads
from ringkit._io.clock import Clock
from ringkit._io.engine_registry import ENGINES, EngineKey, SharedEngine
from ringkit._io.engines.decoding import Decoder, decoder
from ringkit._io.engines.failures import (
    BodyFailure,
    HttpFailure,
    TimeoutFailure,
    UnusableClientFailure,
)
from ringkit._io.engines.messages import (
    MAX_RESPONSE_BYTES,
    Headers,
    Request,
    Response,
    check_header_name,
)
from ringkit._io.flow import Flow, run, run_async
from ringkit._io.fork import abandon
from ringkit.errors import (
    MissingPackageError,
    RequestTimeout,
    ResponseTooLargeError,
    TransportError,
)

if TYPE_CHECKING:
    import ssl

    import httpx
    import httpx2

    from ringkit._call.body import Body

RawRequest = Request
RawResponse = Response

#: Types of the settings of an HTTP client.
HttpClient: TypeAlias = "httpx.Client | httpx2.Client"
AsyncHttpClient: TypeAlias = "httpx.AsyncClient | httpx2.AsyncClient"
Transport: TypeAlias = "httpx.BaseTransport | httpx.AsyncBaseTransport"
Proxy: TypeAlias = "str | httpx.URL | httpx.Proxy"
Verify: TypeAlias = "ssl.SSLContext | str | bool"
Certificate: TypeAlias = str | tuple[str, str] | tuple[str, str, str]
PoolLimits: TypeAlias = "httpx.Limits"

_PROXY_SCHEMES: Final = frozenset({"http", "https", "socks5", "socks5h"})

__all__ = [
    "AsyncHttpClient", "AsyncIO", "Certificate", "Headers", "HttpClient", "PoolLimits", "Proxy",
    "RawRequest", "RawResponse", "SyncIO", "Transport", "Verify", "build_request", "check_headers",
    "sendable", "transport_error",
]  # fmt: skip


def build_request(
    method: str,
    url: str,
    headers: list[tuple[str, str]],
    body: Body | None,
    timeout: Mapping[str, float | None],
    max_response_bytes: int = MAX_RESPONSE_BYTES,
) -> RawRequest:
    """Return a request. Raises ValueError for a header or an address that cannot be sent.

    `timeout` has the limits of `connect`, `read`, `write` and `pool` (waiting for a connection) in
    seconds.
    """
    check_headers(method, headers)
    return Request(method, url, headers, sendable(body), timeout, max_response_bytes)


def check_headers(method: str, headers: list[tuple[str, str]]) -> None:
    """Raise ValueError for a header that cannot be sent; its value is not quoted."""
    for name, text in headers:
        check_header_name(name)
        if not (text.isascii() and text.isprintable() and text == text.strip()):
            # The value may be a secret, so it is not shown.
            raise ValueError(
                f"{method}: the value of the header {name!r} holds a blank around it, a "
                "line end, a control character or a non-ASCII character; nothing was sent"
            )


def sendable(body: Body | None) -> Body | None:
    """Return a body with the length that it has now. Raises what its file raises."""
    return body if body is None or hasattr(body, "content") else body.measured()


def proxy_url(text: str) -> httpx.URL | None:
    """Return the URL of a proxy, whose repr hides the password; None if the text is none."""
    import httpx

    try:
        url = httpx.URL(text.strip())
    except httpx.InvalidURL:
        return None
    return url if url.scheme in _PROXY_SCHEMES and url.host else None


def transport_error(failure: HttpFailure, request: RawRequest) -> TransportError:
    """Return the exception for a failure; its text holds no header and no query."""
    attempted = f"{request.method} {request.path}"
    if isinstance(failure, TimeoutFailure):
        text = "no answer in time"
        if failure.phase == "deadline":
            text = "no answer before the deadline; give the call a later one"
        return RequestTimeout(text, attempted=attempted, processed=failure.sent)
    if isinstance(failure, BodyFailure):
        text = f"{failure}; give bytes, or a file that does not change while it is sent"
        return TransportError(text, attempted=attempted, processed=None)
    return TransportError(
        str(failure),
        attempted=attempted,
        processed=failure.sent,
        permanent=isinstance(failure, UnusableClientFailure),
    )


class BodyReader:
    """Reads the body of a response in pieces, without its content encoding."""

    def __init__(self, response: RawResponse) -> None:
        self._incoming = response.incoming
        self._encoding = "" if response.complete else response.headers.get("Content-Encoding", "")
        self._decoder: Decoder | None = None
        self._decoded: Any = iter(())
        #: What `collect` has kept; a local variable would show in a traceback.
        self._collected: list[bytes] = []
        self.size = 0

    def collect(self) -> Flow[bool]:
        """Read the next piece and keep it; return whether there was one. Raises HttpFailure."""
        piece = yield from self.next()
        if piece is None:
            return False
        self._collected.append(piece)
        self.size += len(piece)
        return True

    def collected(self) -> bytes:
        """Return all pieces that were kept."""
        pieces = self._collected
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def next(self) -> Flow[bytes | None]:
        """Return the next piece, None at the end. Raises HttpFailure."""
        if self._decoder is None:
            self._decoder = decoder(self._encoding)
        while True:
            piece: bytes | None = next(self._decoded, None)
            if piece is not None:
                return piece
            received = yield from self._incoming.piece()
            if received is None:
                self._decoder.end()
                return None
            self._decoded = self._decoder.feed(received)
            del received


def _whole(response: RawResponse, request: RawRequest) -> Flow[bytes]:
    """Return the body of a response. Raises HttpFailure and ResponseTooLargeError."""
    reader, limit = BodyReader(response), request.max_response_bytes
    while (yield from reader.collect()):
        if reader.size > limit:
            raise ResponseTooLargeError(f"{request.method} {request.path}", limit)
    response.keep(reader.collected())
    return response.content


def _end(within: float | None) -> float | None:
    return None if within is None else time.monotonic() + within


class SyncIO(BackgroundThreads):
    """Performs effects with blocking calls: HTTP, clock, threads.

    The engine is made of `settings` when the first request is sent, unless there is a `client`.
    What has the same settings shares it (`engine_registry`).
    """

    def __init__(
        self,
        client: HttpClient | None,
        clock: Clock,
        settings: Mapping[str, Any] = {},
        pool: SyncIO | None = None,
    ) -> None:
        super().__init__(clock)
        self._given = client
        #: Whose connections these are, if there is another.
        self._pool = pool
        self._shared: SharedEngine | None = None
        self.settings = settings
        self._engine_lock = threading.Lock()

    @property
    def engine(self) -> Any:
        """What sends the requests."""
        if self._shared is None:
            with self._engine_lock:
                if self._shared is None:
                    self._shared = _join_engine(self)
        return self._shared.engine

    def sharing_connections(self) -> SyncIO:
        """Return one that shares the connections, whatever they are made of.

        They are closed with this one.
        """
        return SyncIO(self._given, self.clock, self.settings, self)

    def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Return the response to a request. Raises TransportError if there is none.

        The response must be complete `within` as many seconds. With `stream` the body is not read.
        """
        end = _end(within)
        try:
            incoming = self.engine.send(request, end)
        except HttpFailure as failure:
            raise transport_error(failure, request) from failure
        response = Response(incoming.status, incoming.headers, request, incoming=incoming)
        if not stream:
            self._read(response, request)
        elif within is not None:
            incoming.limit(None)
        return response

    def _read(self, response: RawResponse, request: RawRequest) -> bytes:
        incoming = response.incoming
        try:
            return run(_whole(response, request), self)
        except HttpFailure as failure:
            raise transport_error(failure, request) from failure
        finally:
            incoming.close()

    def read(self, response: RawResponse, *, within: float | None = None) -> bytes:
        """Return the body of a streamed response and close it. Raises TransportError.

        The body must be complete `within` as many seconds.
        """
        response.incoming.limit(_end(within))
        return self._read(response, response.request)

    def close(self) -> None:
        """Close the connections that no other client uses, unless they are the caller's."""
        engine = _leave_engine(self)
        if engine is not None:
            engine.close()

    def after_fork(self) -> None:
        """Use another engine in a child process: two processes cannot share a connection."""
        super().after_fork()
        self._engine_lock = threading.Lock()
        if _makes_connections(self._given, self.settings):
            self._shared = None


class AsyncIO(BackgroundTasks):
    """Performs effects with `await`: HTTP, clock, tasks. The engine is as in `SyncIO`."""

    def __init__(
        self,
        client: AsyncHttpClient | None,
        clock: Clock,
        settings: Mapping[str, Any] = {},
        pool: AsyncIO | None = None,
    ) -> None:
        super().__init__(clock)
        self._given = client
        #: Whose connections these are, if there is another.
        self._pool = pool
        self._shared: SharedEngine | None = None
        self.settings = settings

    @property
    def engine(self) -> Any:
        """What sends the requests."""
        if self._shared is None:
            self._shared = _join_engine(self, asynchronous=True)
        return self._shared.engine

    def sharing_connections(self) -> AsyncIO:
        """Return one that shares the connections, whatever they are made of.

        They are closed with this one.
        """
        return AsyncIO(self._given, self.clock, self.settings, self)

    async def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Return the response to a request. Raises TransportError if there is none.

        The response must be complete `within` as many seconds. With `stream` the body is not read.
        """
        end = _end(within)
        try:
            incoming = await self.engine.send(request, end)
        except HttpFailure as failure:
            raise transport_error(failure, request) from failure
        response = Response(incoming.status, incoming.headers, request, incoming=incoming)
        if not stream:
            await self._read(response, request)
        elif within is not None:
            incoming.limit(None)
        return response

    async def _read(self, response: RawResponse, request: RawRequest) -> bytes:
        incoming = response.incoming
        try:
            return await run_async(_whole(response, request), self)
        except HttpFailure as failure:
            raise transport_error(failure, request) from failure
        finally:
            await incoming.close_async()

    async def read(self, response: RawResponse, *, within: float | None = None) -> bytes:
        """Return the body of a streamed response and close it. Raises TransportError.

        The body must be complete `within` as many seconds.
        """
        response.incoming.limit(_end(within))
        return await self._read(response, response.request)

    async def close(self) -> None:
        """Close the connections that no other client uses, unless they are the caller's."""
        import asyncio

        engine = _leave_engine(self)
        if engine is not None:
            await engine.close()
        await asyncio.sleep(0)  # an aborted transport is closed by a callback of the event loop

    def after_fork(self) -> None:
        """Use another engine in a child process: two processes cannot share a connection."""
        super().after_fork()
        if _makes_connections(self._given, self.settings):
            abandon(self._shared)
            self._shared = None


def _join_engine(user: SyncIO | AsyncIO, *, asynchronous: bool = False) -> SharedEngine:
    """Return an engine with its users: that of a pool, for a client of httpx, or for settings.

    Only engines of ours are shared between those without a pool, in asyncio by the clients of one
    event loop.
    """
    pool, client, settings = user._pool, user._given, user.settings
    if pool is not None:
        _ = pool.engine
        shared = pool._shared or _join_engine(pool, asynchronous=asynchronous)
        shared.users.add(user)
        return shared
    if client is not None or _needs_httpx(settings):
        own = SharedEngine(_httpx_engine(client, settings, asynchronous=asynchronous))
        own.users.add(user)
        return own
    made = _engine_settings(settings)
    if asynchronous:
        from ringkit._io.engines.asynchronous import AsyncEngine

        key = EngineKey.of((AsyncEngine, _running_loop_id()), made)
        return ENGINES.join(user, key, lambda: AsyncEngine(**made))
    from ringkit._io.engines.blocking import BlockingEngine

    return ENGINES.join(user, EngineKey.of(BlockingEngine, made), lambda: BlockingEngine(**made))


def _leave_engine(user: SyncIO | AsyncIO) -> Any:
    """Return the engine to close, None if another client uses it or its client is the caller's."""
    never_made = user._shared is None and _needs_httpx(user.settings)
    if user._given is not None or never_made:
        return None
    engine = user.engine  # joined now if it was not: what is sent later would never leave it
    shared = user._shared
    return engine if shared is not None and ENGINES.leave(user, shared) else None


def _running_loop_id() -> int | None:
    import asyncio

    try:
        return id(asyncio.get_running_loop())
    except RuntimeError:
        return None


def _httpx_engine(client: Any, settings: Mapping[str, Any], *, asynchronous: bool) -> Any:
    """Return the engine for a client of httpx, or one of settings that need httpx."""
    import httpx

    from ringkit._io.engines.httpx_engine import AsyncHttpxEngine, HttpxEngine
    from ringkit._io.engines.pool import PoolLimits as Limits
    from ringkit._io.engines.routes import tls_context

    if client is None:
        own = Limits()
        limits = httpx.Limits(
            max_connections=own.max_connections, max_keepalive_connections=own.max_idle
        )
        made = {"limits": limits, **settings}
        if made.get("transport") is None:
            verify, cert = made.get("verify", True), made.pop("cert", None)
            made["verify"] = tls_context(verify, cert, trust_env=made.get("trust_env", True))
        try:
            client = httpx.AsyncClient(**made) if asynchronous else httpx.Client(**made)
        except ImportError:
            raise MissingPackageError(
                "a SOCKS proxy needs the socksio package: pip install 'httpx[socks]'"
            ) from None
    return AsyncHttpxEngine(client) if asynchronous else HttpxEngine(client)


def _makes_connections(client: Any, settings: Mapping[str, Any]) -> bool:
    """Return whether an engine has its own connections, not those of a client or transport given.

    The engine for one that was given is kept after a fork: it knows whose the connections are.
    """
    return client is None and settings.get("transport") is None


def _needs_httpx(settings: Mapping[str, Any]) -> bool:
    if settings.get("transport") is not None:
        return True
    from ringkit._io.engines.routes import is_plain_proxy

    return not is_plain_proxy(settings.get("proxy"), settings.get("trust_env", True))


def _engine_settings(settings: Mapping[str, Any]) -> dict[str, Any]:
    from ringkit._io.engines.pool import PoolLimits as Limits

    found = {name: value for name, value in settings.items() if name not in ("limits", "transport")}
    given = settings.get("limits")
    if given is not None:
        most = given.max_connections or 1_000_000
        idle = given.max_keepalive_connections
        seconds = given.keepalive_expiry
        found["limits"] = Limits(
            most, most if idle is None else idle, float("inf") if seconds is None else seconds
        )
    return found
