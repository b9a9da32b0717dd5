"""The HTTP server of an emulator: its sockets, its thread and its event loop."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from concurrent.futures import Future
from contextlib import ExitStack
from functools import wraps
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from uvicorn.config import Config
from uvicorn.server import ServerState

from ringkit_emulator._asgi import AsgiApplication, HttpProtocol
from ringkit_emulator._changes import ChangeSignal
from ringkit_emulator._clock import Clock, LoopTimers

T = TypeVar("T")
P = ParamSpec("P")

_PONG_TIMEOUT_SECONDS = 10.0
_ACCEPT_ITERATIONS = 5


def listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens on `host`; port 0 means any free port. Raises OSError."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio disables Nagle's algorithm only if the protocol is given explicitly; with the
    # algorithm on, an answer can take 40 ms longer.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(512)
    except OSError:
        listener.close()
        raise
    return listener


def listen_all(host: str, ports: Iterable[int]) -> list[socket.socket]:
    """Return a listening socket for each port. Raises OSError, and then leaves none open."""
    with ExitStack() as opened:
        listeners = [opened.enter_context(listen(host, port)) for port in ports]
        opened.pop_all()
    return listeners


class Server:
    """Serves one ASGI application on several sockets, in a separate thread with an event loop.

    `ping_interval` is the time between two pings on a WebSocket, in seconds of real time.
    `before_stop` are called, and awaited, before the connections are closed. `changes` is told of
    each `call`.
    """

    def __init__(
        self,
        app: AsgiApplication,
        sockets: list[socket.socket],
        clock: Clock,
        changes: ChangeSignal,
        *,
        ping_interval: float,
    ) -> None:
        self._app = app
        self._changes = changes
        self.before_stop: list[Callable[[], Awaitable[None]]] = []
        self._ping_interval = ping_interval
        self._sockets = sockets
        self._clock = clock
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="ringkit-emulator", daemon=True)
        self._started: Future[None] = Future()
        self._stopping: asyncio.Event | None = None

    def start(self) -> None:
        """Start the thread; returns once requests are answered."""
        self._thread.start()
        self._started.result()

    def stop(self) -> None:
        """Close every connection and socket and wait for the thread to end."""
        if self._stopping is None:
            self._close_unused()
            return
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stopping.set)
        self._thread.join()

    def _close_unused(self) -> None:
        for sock in self._sockets:
            sock.close()
        self._loop.close()

    def call(self, function: Callable[[], T]) -> T:
        """Run `function` in the emulator's thread and return its result."""
        if threading.current_thread() is self._thread:
            return self._called(function)

        async def run() -> T:
            return self._called(function)

        return self.wait_for(run())

    def _called(self, function: Callable[[], T]) -> T:
        try:
            return function()
        finally:
            self._changes.send("control")

    def wait_for(self, work: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine in the emulator's event loop and return its result."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_until_complete(self._serve())
        except BaseException as error:
            if self._started.done():
                raise
            self._started.set_exception(error)
        finally:
            asyncio.set_event_loop(None)
            self._loop.close()

    async def _serve(self) -> None:
        self._stopping = asyncio.Event()
        config = Config(
            self._app,
            log_config=None,
            lifespan="off",
            proxy_headers=False,
            ws="websockets-sansio",
            ws_ping_interval=self._ping_interval,
            ws_ping_timeout=_PONG_TIMEOUT_SECONDS,
            timeout_keep_alive=75,
        )
        config.load()
        state = ServerState()
        timers = LoopTimers(self._clock, self._loop)

        def protocol() -> HttpProtocol:
            return HttpProtocol(config, state, {}, self._loop)

        servers = [await self._loop.create_server(protocol, sock=s) for s in self._sockets]
        self._started.set_result(None)
        await self._stopping.wait()
        timers.close()
        for work in self.before_stop:
            await work()
        await stop_accepting(self._sockets)
        await _close(servers, state)


class HasServer(Protocol):
    """An object with a server: its methods may be decorated with `in_server_thread`."""

    _server: Server


Owner = TypeVar("Owner", bound=HasServer)


def in_server_thread(
    method: Callable[Concatenate[Owner, P], T],
) -> Callable[Concatenate[Owner, P], T]:
    """Decorate a method so that it runs in the thread of the object's server.

    The caller waits for the result. All state of an emulator belongs to this thread.
    """

    @wraps(method)
    def call(self: Owner, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return self._server.call(lambda: method(self, *args, **kwargs))

    return call


async def stop_accepting(listeners: Iterable[socket.socket]) -> None:
    """Finish accepting: a server that closes leaks connections it has only half accepted."""
    if sys.platform != "win32":
        for listener in listeners:
            asyncio.get_running_loop().remove_reader(listener)
    for _ in range(_ACCEPT_ITERATIONS):
        await asyncio.sleep(0)


async def _close(servers: list[asyncio.Server], state: ServerState) -> None:
    for server in servers:
        server.close()
    for connection in list(state.connections):
        connection.transport.abort()
    # Tasks of connections, and tasks that post to webhooks.
    tasks = asyncio.all_tasks() - {asyncio.current_task()}
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    # An aborted transport is closed by a callback of the loop.
    await asyncio.sleep(0)
    for server in servers:
        await server.wait_closed()
