"""What the platform sends to a webhook, and servers to send it to."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler, make_server

import uvicorn

from ringkit.webhooks import asgi_app, wsgi_app
from ringkit.webhooks._reply import Receiver
from ringkit_emulator._server import stop_accepting

SECRET = "kept between us"
PRESENCE = "/restapi/v1.0/account/1/extension/2/presence"


def envelope(uuid: str = "u-1", **changes: Any) -> dict[str, Any]:
    return {
        "uuid": uuid,
        "event": PRESENCE,
        "timestamp": "2026-01-02T03:04:05.678Z",
        "subscriptionId": "s-1",
        "ownerId": "2",
        "body": {"extensionId": "2", "telephonyStatus": "Ringing"},
    } | changes


def posted(uuid: str = "u-1", **changes: Any) -> bytes:
    return json.dumps(envelope(uuid, **changes)).encode()


def signed(**more: str) -> dict[str, str]:
    """The headers of a delivery."""
    return {
        "Content-Type": "application/json; charset=UTF-8",
        "User-Agent": "RingCentral-Webhook/8.4",
        "Verification-Token": SECRET,
    } | {name.replace("_", "-"): value for name, value in more.items()}


def until(condition: Callable[[], Any], seconds: float = 20) -> None:
    """Wait for what another thread does."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.005)


class _Server(uvicorn.Server):
    """A uvicorn that ends when it is asked to; its own loops would notice 0.2 seconds later."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._running: Future[asyncio.AbstractEventLoop] = Future()
        self._asked = asyncio.Event()

    def wait_until_started(self) -> None:
        self._running.result(20)

    def stop(self) -> None:
        self._running.result().call_soon_threadsafe(self._asked.set)

    async def main_loop(self) -> None:
        await self.on_tick(0)
        self._running.set_result(asyncio.get_running_loop())
        await self._asked.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        await stop_accepting(listener for server in self.servers for listener in server.sockets)
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        while self.server_state.connections or self.server_state.tasks:
            await asyncio.sleep(0.005)
        for server in self.servers:
            await server.wait_closed()
        await self.lifespan.shutdown()


@contextlib.contextmanager
def serving(app: Any, port: int = 0) -> Iterator[str]:
    """A real uvicorn on loopback that serves an ASGI application; port 0 means any free port."""
    config = uvicorn.Config(app, port=port, log_level="critical", lifespan="on", ws="none")
    server = _Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    server.wait_until_started()
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.stop()
        thread.join(20)


def asgi_server(receiver: Receiver) -> AbstractContextManager[str]:
    """A real uvicorn on loopback that serves a receiver."""
    return serving(asgi_app(receiver))


class _Quiet(WSGIRequestHandler):
    def log_request(self, *args: Any) -> None:
        """Say nothing."""


@contextlib.contextmanager
def wsgi_serving(app: Any) -> Iterator[str]:
    """A real wsgiref server on loopback that serves a WSGI application."""
    with make_server("127.0.0.1", 0, app, handler_class=_Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join(20)


def wsgi_server(receiver: Receiver) -> AbstractContextManager[str]:
    """A real wsgiref server on loopback that serves a receiver."""
    return wsgi_serving(wsgi_app(receiver))
