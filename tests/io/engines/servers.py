"""Servers on loopback that answer as a test wants."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

#: Handles one connection; it is closed afterwards.
Handler = Callable[[socket.socket], None]


def read_request(connection: socket.socket) -> bytes:
    """Return the head of the next request and what has come of its body, empty at the end."""
    received = b""
    while b"\r\n\r\n" not in received:
        more = connection.recv(65536)
        if not more:
            return b""
        received += more
    head, _, body = received.partition(b"\r\n\r\n")
    length = 0
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.split(b":")[1])
    while len(body) < length:
        more = connection.recv(65536)
        if not more:
            return b""
        body += more
    return head + b"\r\n\r\n" + body


def answer(content: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """Return a response."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(content)}", "", ""]
    return "\r\n".join(lines).encode() + content


def echo(connection: socket.socket) -> None:
    """Answer each request with its own target, until the client closes."""
    while request := read_request(connection):
        connection.sendall(answer(request.split(b" ")[1]))


@contextmanager
def serving(handler: Handler) -> Iterator[str]:
    """Run a server and yield its address."""
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    connections: list[socket.socket] = []

    def serve(connection: socket.socket) -> None:
        try:
            handler(connection)
        except OSError:
            pass  # the client went away, as some tests want
        finally:
            connection.close()

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            connections.append(connection)
            threading.Thread(target=serve, args=(connection,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        # Wakes the thread in accept(), which close() alone does not do everywhere.
        listener.shutdown(socket.SHUT_RDWR) if hasattr(socket, "SHUT_RDWR") else None
        listener.close()
        for connection in connections:
            connection.close()
