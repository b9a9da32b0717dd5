"""A media host that cuts connections where a test says."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email.message import Message
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Headers = dict[str, str]


class Host:
    """Serves one file; its behaviour for each request can be set.

    `cuts` holds after how many bytes of its body each answer breaks off (None: not at all; the
    last one holds for all that follow); `headers` go with every answer.
    """

    def __init__(self, url: str, content: bytes) -> None:
        self.url = url
        self.content = content
        self.headers: Headers = {"Content-Type": "audio/mpeg", "ETag": '"v1"'}
        self.cuts: list[int | None] = [None]
        self.ranges = True
        self.length = True
        #: At most as many bytes in one answer, like a host that answers 206 without a Range.
        self.most: int | None = None
        self.requests: list[Message] = []
        #: The path and query of each request, as they were sent.
        self.targets: list[str] = []
        self.on_request: Any = lambda number: None

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        self.requests.append(handler.headers)
        self.targets.append(handler.path)
        self.on_request(len(self.requests))
        start, status = self._start(handler.headers)
        part = self.content[start:]
        if self.most is not None:
            part, status = part[: self.most], 206
        if start > 0 and not part:
            status = 416
        handler.send_response(status)
        for name, value in self.headers.items():
            handler.send_header(name, value)
        if status == 206:
            end = start + len(part) - 1
            handler.send_header("Content-Range", f"bytes {start}-{end}/{len(self.content)}")
        if self.length:
            handler.send_header("Content-Length", str(len(part)))
        handler.end_headers()
        cut = self.cuts.pop(0) if len(self.cuts) > 1 else self.cuts[0]
        handler.wfile.write(part if cut is None else part[:cut])
        handler.close_connection = cut is not None or not self.length

    def _start(self, headers: Message) -> tuple[int, int]:
        requested, condition = headers["Range"], headers["If-Range"]
        if not self.ranges or requested is None:
            return 0, 200
        if condition and condition not in (
            self.headers.get("ETag"),
            self.headers.get("Last-Modified"),
        ):
            return 0, 200
        return int(requested.removeprefix("bytes=").split("-")[0]), 206


@contextmanager
def media_host(content: bytes) -> Iterator[Host]:
    """Run a host in a thread."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host.answer(self)

        def log_message(self, *args: Any) -> None:
            """Write no log."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Ignore errors of clients that close their connection."""

    with Server(("127.0.0.1", 0), Handler) as server:
        host = Host(f"http://127.0.0.1:{server.server_address[1]}", content)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield host
        finally:
            server.shutdown()
            thread.join()
