"""Generated content of any size, and a host that sends and receives it without keeping it."""

from __future__ import annotations

import hashlib
import json
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

#: Not a round number, so that content continued at a wrong offset differs.
BLOCK: Final = random.Random(3).randbytes(1_000_003)
TOKEN: Final = {"access_token": "token", "expires_in": 3600, "token_type": "bearer"}
_CHUNK: Final = 262_144


def content(size: int, start: int = 0) -> Iterator[memoryview]:
    """Yield `size` bytes of content from offset `start`."""
    block = memoryview(BLOCK)
    while start < size:
        at = start % len(BLOCK)
        chunk = block[at : min(at + _CHUNK, at + size - start)]
        yield chunk
        start += len(chunk)


@cache
def digest(size: int) -> str:
    """Return the digest of a content."""
    found = hashlib.blake2b()
    for chunk in content(size):
        found.update(chunk)
    return found.hexdigest()


class LargeHost:
    """Sends and receives `size` bytes; each connection is cut at some offsets, once."""

    def __init__(self, url: str, size: int, down: list[int], up: list[int]) -> None:
        self.url = url
        self.size = size
        self.down = down
        self.up = up
        self.answers: list[int] = []

    def give(self, handler: BaseHTTPRequestHandler) -> None:
        if handler.path == "/small":
            _answer(handler, {})
            return
        requested = handler.headers["Range"]
        start = int(requested.removeprefix("bytes=").rstrip("-")) if requested else 0
        handler.send_response(206 if requested else 200)
        self.answers.append(206 if requested else 200)
        handler.send_header("ETag", '"large"')
        if requested:
            handler.send_header("Content-Range", f"bytes {start}-{self.size - 1}/{self.size}")
        handler.send_header("Content-Length", str(self.size - start))
        handler.end_headers()
        cut = next((place for place in self.down if place > start), None)
        end = self.size if cut is None else cut
        for chunk in content(self.size, start):
            handler.wfile.write(chunk[: end - start])
            start += len(chunk)
            if start >= end:
                break
        handler.close_connection = end < self.size

    def take(self, handler: BaseHTTPRequestHandler) -> None:
        left = int(handler.headers["Content-Length"])
        if "oauth" in handler.path:
            handler.rfile.read(left)
            _answer(handler, TOKEN)
            return
        found = hashlib.blake2b()
        stop = left - self.up.pop(0) if self.up else 0
        while left > stop and (chunk := handler.rfile.read(min(_CHUNK, left - stop))):
            found.update(chunk)
            left -= len(chunk)
        if stop:
            handler.close_connection = True
        else:
            _answer(handler, {"digest": found.hexdigest()})


def _answer(handler: BaseHTTPRequestHandler, document: object) -> None:
    body = json.dumps(document).encode()
    handler.send_response(200)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def large_host(size: int, *, down: list[int], up: list[int]) -> Iterator[LargeHost]:
    """Run a host in threads."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host.give(self)

        def do_POST(self) -> None:
            host.take(self)

        def log_message(self, *args: Any) -> None:
            """Write no log."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """Ignore errors of clients that close their connection."""

    with Server(("127.0.0.1", 0), Handler) as server:
        url = f"http://127.0.0.1:{server.server_address[1]}"
        host = LargeHost(url, size, down, up)
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield host
        finally:
            server.shutdown()
            thread.join()
