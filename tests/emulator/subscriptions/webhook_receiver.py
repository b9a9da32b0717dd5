"""A webhook receiver: a real HTTP server that records the requests it receives."""

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self


@dataclass
class Received:
    """One POST: header names in lower case."""

    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


@dataclass
class Behaviour:
    """How the receiver answers; `headers` are added to every response.

    `statuses` are those of the next responses, before `status` is used.
    """

    status: int = 200
    statuses: list[int] = field(default_factory=list)
    echo: bool = True
    headers: dict[str, str] = field(default_factory=lambda: {"Content-Type": "application/json"})
    body: bytes = b""
    delay: float = 0.0
    hang_up: bool = False


class Receiver:
    """Listens on loopback inside a `with` statement; `tls` is a server context.

    A connection is closed after each answer unless it `keeps_connections`.
    """

    def __init__(
        self, tls: ssl.SSLContext | None = None, *, keeps_connections: bool = False
    ) -> None:
        self.behaviour = Behaviour()
        self.received: list[Received] = []
        self.connections = 0
        self._protocol = "HTTP/1.1" if keeps_connections else "HTTP/1.0"
        self._changed = threading.Condition()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if tls is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_port}/hook"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    @property
    def mode(self) -> dict[str, str]:
        """The delivery mode of a subscription to this receiver."""
        return {"transportType": "WebHook", "address": self.url}

    @contextmanager
    def silent(self) -> Iterator[None]:
        """Answer nothing for the time being."""
        with self._changed:
            yield

    def wait(self, count: int) -> list[Received]:
        """Wait for `count` requests and return all that were received."""
        with self._changed:
            arrived = self._changed.wait_for(lambda: len(self.received) >= count, timeout=20)
            assert arrived, f"{len(self.received)} of {count} requests arrived"
            return list(self.received)

    def _handler(self) -> Callable[..., BaseHTTPRequestHandler]:
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = receiver._protocol

            def setup(self) -> None:
                super().setup()
                receiver.connections += 1

            def do_POST(self) -> None:
                receiver.answer(self)

            def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
                """Log nothing."""

        return Handler

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Record one request and answer it."""
        headers = {name.lower(): value for name, value in handler.headers.items()}
        body = handler.rfile.read(int(headers.get("content-length", "0")))
        behaviour = self.behaviour
        time.sleep(behaviour.delay)
        with self._changed:
            self.received.append(Received(headers, body))
            self._changed.notify_all()
        if behaviour.hang_up:
            handler.close_connection = True
            return
        # The sender has closed the connection after its timeout.
        with suppress(ConnectionError):
            self._reply(handler, headers, behaviour)

    @staticmethod
    def _reply(
        handler: BaseHTTPRequestHandler, headers: dict[str, str], behaviour: Behaviour
    ) -> None:
        statuses = behaviour.statuses
        handler.send_response(statuses.pop(0) if statuses else behaviour.status)
        if behaviour.echo and "validation-token" in headers:
            handler.send_header("Validation-Token", headers["validation-token"])
        for name, value in behaviour.headers.items():
            handler.send_header(name, value)
        handler.send_header("Content-Length", str(len(behaviour.body)))
        handler.end_headers()
        handler.wfile.write(behaviour.body)
