"""REST calls over the WebSocket gateway: I/O for clients that sends their requests in frames.

The request engine sees no difference: rate limits, tokens, retries, errors and typed responses
are those of HTTP. A request that cannot be sent in a frame goes over HTTP.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import parse_qsl

from ringkit._io.effects import SendRequest
from ringkit._io.flow import Flow, run, run_async
from ringkit._io.fork import abandon, renew_after_fork
from ringkit._io.http import (
    AsyncIO,
    RawRequest,
    RawResponse,
    SyncIO,
)
from ringkit.subscriptions._transports.websocket.responses import raw_response
from ringkit.subscriptions._transports.websocket.session import GatewaySession

if TYPE_CHECKING:
    from collections.abc import Callable

    from ringkit._options import Options
    from ringkit._request.engine import Engine
    from ringkit.subscriptions._transports.websocket.frames import Frame
    from ringkit.subscriptions._transports.websocket.recovery import Recovery

T = TypeVar("T")

#: Timeout of a request that sets none.
_TIMEOUT_SECONDS: Final = 60.0
#: Headers that are not sent in a frame: about the HTTP connection, or known from the session.
_HTTP_ONLY_HEADERS: Final = frozenset(
    {"accept-encoding", "authorization", "connection", "content-length", "host",
     "transfer-encoding"}
)  # fmt: skip
#: Where paths begin that the gateway does not serve.
_HTTP_ONLY_PATHS: Final = ("/restapi/oauth/", "/.well-known/")


def fits_frame(request: RawRequest, server_url: str) -> bool:
    """Return whether a request can be sent in a frame.

    It must be to the API server, its body JSON or empty, and its response JSON.
    """
    if not request.url.startswith(server_url + "/") or request.path.startswith(_HTTP_ONLY_PATHS):
        return False
    body = request.body
    content_type = "application/json" if body is None else body.content_type.partition(";")[0]
    if content_type.strip().lower() not in ("application/json", "application/scim+json"):
        return False
    return "json" in request.header("Accept") and request.content is not None


def send_request(
    session: GatewaySession, request: RawRequest, within: float | None
) -> Flow[RawResponse]:
    """Send an HTTP request in a frame and return the response. Raises TransportError."""
    read = request.timeout.get("read")
    timeout = within if within is not None else read or _TIMEOUT_SECONDS
    frame: Frame = yield from session.request(
        request.method,
        request.path,
        timeout=timeout,
        query=_query(request),
        headers=_frame_headers(request),
        body=(request.content or b"").decode(),
    )
    return raw_response(frame, request)


def run_over(session: GatewaySession, flow: Flow[T]) -> Flow[T]:
    """Run a flow, and send its requests in the frames of a session."""
    try:
        effect = next(flow)
        while True:
            try:
                if isinstance(effect, SendRequest):
                    result = yield from send_request(session, effect.request, effect.within)
                else:
                    result = yield effect
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value


class _RequestSender:
    """Sends the requests of a client over its session; shared by sync and async."""

    def __init__(self, engine: Engine, options: Options) -> None:
        self._engine = engine
        self._options = options
        self.session = GatewaySession(engine, options, _IgnoreEvents())
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Open another WebSocket in a child process, when it sends a request."""
        abandon(self.session)
        self.session = GatewaySession(self._engine, self._options, _IgnoreEvents())

    def can_send(self, request: RawRequest, *, stream: bool) -> bool:
        # Discovery may have found another API server than the configured one.
        found = self._engine.session.endpoints.entry_points.core
        return not stream and fits_frame(request, found or self._engine.config.server_url)

    def send(self, request: RawRequest, within: float | None) -> Flow[RawResponse]:
        """Send a request and return its response. Raises TransportError."""
        yield from self.session.start()
        return (yield from send_request(self.session, request, within))


class SyncWebSocketIO(SyncIO):
    """Blocking I/O that sends requests over a WebSocket, and over `inner` if they do not fit."""

    def __init__(self, inner: SyncIO, engine: Engine, options: Options) -> None:
        super().__init__(None, inner.clock, inner.settings)
        self._inner = inner
        self._sender = _RequestSender(engine, options)

    @property
    def engine(self) -> Any:
        """What sends requests over HTTP."""
        return self._inner.engine

    def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Send a request and return its response. Raises TransportError."""
        if not self._sender.can_send(request, stream=stream):
            return self._inner.send(request, stream=stream, within=within)
        return run(self._sender.send(request, within), self._inner)

    def start(
        self,
        flow: Flow[Any],
        at_end: Callable[[], None],
        awaited: Callable[[], bool] = lambda: True,
        *,
        shared: bool = False,
        io: Any = None,
    ) -> None:
        """Run a flow in threads of `inner`; its requests are sent over the WebSocket."""
        self._inner.start(flow, at_end, awaited, shared=shared, io=self if io is None else io)

    def join(self, timeout: float) -> None:
        """Do nothing: background work belongs to `inner`."""

    def close(self) -> None:
        """Close the WebSocket; `inner` stays open."""
        run(self._sender.session.close(), self._inner)


class AsyncWebSocketIO(AsyncIO):
    """Async I/O that sends requests over a WebSocket, and over `inner` if they do not fit."""

    def __init__(self, inner: AsyncIO, engine: Engine, options: Options) -> None:
        super().__init__(None, inner.clock, inner.settings)
        self._inner = inner
        self._sender = _RequestSender(engine, options)

    @property
    def engine(self) -> Any:
        """What sends requests over HTTP."""
        return self._inner.engine

    async def send(
        self, request: RawRequest, *, stream: bool = False, within: float | None = None
    ) -> RawResponse:
        """Send a request and return its response. Raises TransportError."""
        if not self._sender.can_send(request, stream=stream):
            return await self._inner.send(request, stream=stream, within=within)
        return await run_async(self._sender.send(request, within), self._inner)

    def start(
        self,
        flow: Flow[Any],
        at_end: Callable[[], None],
        awaited: Callable[[], bool] = lambda: True,
        *,
        io: Any = None,
    ) -> None:
        """Run a flow in a task of `inner`; its requests are sent over the WebSocket."""
        self._inner.start(flow, at_end, awaited, io=self if io is None else io)

    async def join(self, timeout: float) -> None:
        """Do nothing: background work belongs to `inner`."""

    async def close(self) -> None:
        """Close the WebSocket; `inner` stays open."""
        await run_async(self._sender.session.close(), self._inner)


class _IgnoreEvents:
    """The listener of a session without a subscription; errors are raised by each request."""

    def connected(self, recovery: Recovery, since: float) -> None:
        """Do nothing."""

    def replay_ended(self, missing_since: float | None) -> None:
        """Do nothing."""

    def notification(self, frame: Frame) -> None:
        """Do nothing."""

    def unreadable(self, reason: str) -> None:
        """Do nothing."""

    def disconnected(self, error: Exception) -> None:
        """Do nothing."""


def _frame_headers(request: RawRequest) -> dict[str, str]:
    pairs = [*request.header_list]
    if request.body is not None:
        pairs.append(("Content-Type", request.body.content_type))
    return {name: value for name, value in pairs if name.lower() not in _HTTP_ONLY_HEADERS}


def _query(request: RawRequest) -> dict[str, list[str]]:
    """Return the query of a request, with all values of each name."""
    query: dict[str, list[str]] = {}
    pairs = parse_qsl(request.address.target.partition("?")[2], keep_blank_values=True)
    for name, value in pairs:
        query.setdefault(name, []).append(value)
    return query
