"""The class `Emulator`: a RingCentral platform on loopback, with start and stop."""

from __future__ import annotations

import inspect
import socket
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from ringkit_emulator._asgi import AsgiApplication
from ringkit_emulator._clients import ClientMethods
from ringkit_emulator._clock import Clock
from ringkit_emulator._console.live_feed import LiveFeed, with_live_feed
from ringkit_emulator._console.media import media_answer
from ringkit_emulator._console.pages import console_answer
from ringkit_emulator._console.topics import TOPICS
from ringkit_emulator._controls import EmulatorControls
from ringkit_emulator._http_control import CONTROL_PATH, HttpControl
from ringkit_emulator._options import Options
from ringkit_emulator._platform import Platform, WireResponse
from ringkit_emulator._server import Server, listen_all
from ringkit_emulator._urls import Urls
from ringkit_emulator._websocket.endpoint import WebSocketEndpoint
from ringkit_emulator._wire.messages import Request

P = ParamSpec("P")
T = TypeVar("T")


def with_keywords_of(
    source: Callable[P, Any],
) -> Callable[[Callable[Concatenate[T, ...], None]], Callable[Concatenate[T, P], None]]:
    """Decorate an `__init__` that passes all its keywords on to `source`.

    Type checkers, `help()` and `inspect.signature()` then see the parameters of `source`.
    """

    def decorate(init: Callable[Concatenate[T, ...], None]) -> Callable[Concatenate[T, P], None]:
        own = inspect.signature(init)
        first = next(iter(own.parameters.values()))
        parameters = [first, *inspect.signature(source).parameters.values()]
        vars(init)["__signature__"] = own.replace(parameters=parameters)
        return init

    return decorate


class Emulator(EmulatorControls, ClientMethods):
    """A RingCentral platform on loopback.

    The keywords are the fields of `Options`. As a context manager it starts on entry and stops on
    exit. `url` and `media_url` are the addresses of the API host and of the media host,
    `pubnub_origin` is the origin for PubNub clients, `control_url` the address of the control over
    HTTP; where that is served, a browser shows the console at `url`. Raises OSError if a port is in
    use, ValueError for a wrong option.
    """

    @with_keywords_of(Options)
    def __init__(self, **options: Any) -> None:
        self.options = Options(**options)
        host = self.options.host
        self._serves_control = self.options.serves_control
        sockets = listen_all(host, (self.options.port, self.options.media_port))
        with ExitStack() as unused:
            for sock in sockets:
                unused.enter_context(sock)
            platform, websockets, server = self._assemble(sockets)
            unused.pop_all()
        super().__init__(platform, server, websockets)
        document = platform.components.description.document
        name = self.options.public_host or host
        self._control_host = name
        self._http_control = HttpControl(self, document, name)

    def _assemble(self, sockets: list[socket.socket]) -> tuple[Platform, WebSocketEndpoint, Server]:
        """Create the platform, and the server that owns the sockets from then on."""
        port, media_port = (s.getsockname()[1] for s in sockets)
        name = self.options.public_host or self.options.host
        url_host = f"[{name}]" if ":" in name else name
        self.url = f"http://{url_host}:{port}"
        self.media_url = f"http://{url_host}:{media_port}"
        self.pubnub_origin = f"{url_host}:{port}"
        self.control_url = self.url + CONTROL_PATH
        clock = Clock(start=self.options.start_time, frozen=self.options.frozen_clock)
        # A client that knows the API host only gets binary content from there.
        media = self.url if self.options.media_on_platform else self.media_url
        platform = Platform(self.options, clock, Urls(self.url, media))
        websockets = WebSocketEndpoint(platform, media_port)
        live = LiveFeed(platform, TOPICS, name)
        served = with_live_feed(live, websockets, port) if self._serves_control else websockets
        application = AsgiApplication(self._respond, served, media_port)
        ping_interval = self.options.subscriptions.ws_ping_interval
        server = Server(
            application, sockets, clock, platform.components.changes, ping_interval=ping_interval
        )
        server.before_stop.append(live.close)
        return platform, websockets, server

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Start to answer requests."""
        self._server.start()

    def stop(self) -> None:
        """Close all connections and sockets; the emulator cannot be started again."""
        self._server.stop()

    async def _respond(self, request: Request) -> WireResponse:
        if self._serves_control:
            answer = await self._http_control.answer(request)
            answer = answer or console_answer(request, self._control_host)
            answer = answer or media_answer(request, self._platform, self._control_host)
            if answer is not None:
                return WireResponse(answer)
        return await self._platform.respond(request)
