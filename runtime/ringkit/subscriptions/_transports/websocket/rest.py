"""REST over the socket: what a client sends its requests through. Used by the two clients.

The request engine knows nothing of it: limits, tokens, repeats, errors and typed responses are
those of HTTP. What cannot travel in a frame, or need not, goes over HTTP as ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from ringkit._io.flow import Flow, run, run_async
from ringkit._io.http import (
    AsyncHttpClient,
    AsyncIO,
    HttpClient,
    RawRequest,
    RawResponse,
    SyncIO,
    whole_body,
)
from ringkit.subscriptions._transports.websocket.responses import raw_response
from ringkit.subscriptions._transports.websocket.session import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from ringkit._options import Options
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transports.websocket.frames import Frame
    from ringkit.subscriptions._transports.websocket.recovery import Recovery

#: How long a request waits where it says nothing, in seconds.
_TIMEOUT: Final = 60.0
#: Headers that are about the HTTP connection, or about who asks: the socket knows that.
_OF_HTTP: Final = frozenset(
    {"accept-encoding", "authorization", "connection", "content-length", "host",
     "transfer-encoding"}
)  # fmt: skip
_ELSEWHERE: Final = ("/restapi/oauth/", "/.well-known/")


def travels(request: RawRequest, server_url: str) -> bool:
    """Tell whether a request can travel in a frame: JSON or nothing there and back, to the API."""
    url = str(request.url)
    if not url.startswith(server_url + "/") or request.url.path.startswith(_ELSEWHERE):
        return False
    content_type = request.headers.get("Content-Type", "application/json").partition(";")[0]
    if content_type.strip().lower() not in ("application/json", "application/scim+json"):
        return False
    return "json" in request.headers.get("Accept", "") and whole_body(request) is not None


class _Tunnel:
    """The link of a client, and how its requests travel."""

    def __init__(self, engine: Engine, options: Options) -> None:
        self._engine = engine
        self.link = Link(engine, options, _Nobody())

    def takes(self, request: RawRequest, *, stream: bool) -> bool:
        # Where discovery has found the API, if it has.
        found = self._engine.session.endpoints.entry_points.core
        return not stream and travels(request, found or self._engine.config.server_url)

    def send(self, request: RawRequest, within: float | None) -> Flow[RawResponse]:
        """Send a request over the socket. Raises TransportError as a client's `send` does."""
        phases = request.extensions.get("timeout", {})
        timeout = within if within is not None else phases.get("read") or _TIMEOUT
        yield from self.link.start()
        frame: Frame = yield from self.link.request(
            request.method,
            request.url.raw_path.partition(b"?")[0].decode("ascii"),
            timeout=timeout,
            query=_query(request),
            headers={
                name: value
                for name, value in request.headers.items()
                if name.lower() not in _OF_HTTP
            },
            body=(whole_body(request) or b"").decode(),
        )
        return raw_response(frame, request)


class SyncTunnel(SyncIO):
    """What a blocking client sends through; `inner` is its HTTP."""

    def __init__(self, inner: SyncIO, engine: Engine, options: Options) -> None:
        super().__init__(None, inner.clock, inner.settings)
        self._inner = inner
        self._tunnel = _Tunnel(engine, options)

    @property
    def client(self) -> HttpClient:
        """The HTTP client."""
        return self._inner.client

    def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Send a request over the socket if it can travel so, else over HTTP."""
        if not self._tunnel.takes(request, stream=stream):
            return self._inner.send(request, stream=stream, within=within)
        return run(self._tunnel.send(request, within), self._inner)

    def start(self, work: Callable[[], None], at_end: Callable[[], None]) -> None:
        """Run a function in a thread."""
        self._inner.start(work, at_end)

    def settle(self, timeout: float) -> None:
        """Leave what runs to the client that this one was made of."""

    def close(self) -> None:
        """Close the socket; HTTP goes on."""
        run(self._tunnel.link.close(), self._inner)


class AsyncTunnel(AsyncIO):
    """What an asyncio client sends through; `inner` is its HTTP."""

    def __init__(self, inner: AsyncIO, engine: Engine, options: Options) -> None:
        super().__init__(None, inner.clock, inner.settings)
        self._inner = inner
        self._tunnel = _Tunnel(engine, options)

    @property
    def client(self) -> AsyncHttpClient:
        """The HTTP client."""
        return self._inner.client

    async def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Send a request over the socket if it can travel so, else over HTTP."""
        if not self._tunnel.takes(request, stream=stream):
            return await self._inner.send(request, stream=stream, within=within)
        return await run_async(self._tunnel.send(request, within), self._inner)

    def start(self, coroutine: Coroutine[Any, Any, Any], at_end: Callable[[], None]) -> None:
        """Run a coroutine in a task."""
        self._inner.start(coroutine, at_end)

    async def settle(self, timeout: float) -> None:
        """Leave what runs to the client that this one was made of."""

    async def close(self) -> None:
        """Close the socket; HTTP goes on."""
        await run_async(self._tunnel.link.close(), self._inner)


class _Nobody:
    """Nobody listens to a link without a subscription."""

    def opened(self, recovery: Recovery, since: float) -> None:
        """Say nothing."""

    def settled(self, missing: float | None) -> None:
        """Say nothing."""

    def notification(self, frame: Frame) -> None:
        """Say nothing."""

    def lost(self, error: Exception) -> None:
        """Say nothing: whoever sends a request is told."""


def _query(request: RawRequest) -> dict[str, list[str]]:
    """Return the query of a request, every value of each name."""
    found: dict[str, list[str]] = {}
    pairs = parse_qsl(request.url.query.decode("ascii"), keep_blank_values=True)
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found
