"""64 MB on loopback, as fast as a socket takes them."""

from __future__ import annotations

import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = 64 * 2**20
BLOCK = bytes(range(256)) * 4096
TOKEN = b'{"access_token": "token", "expires_in": 3600, "token_type": "bearer"}'


def head(length: int, kind: str) -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n\r\n".encode()


def serve(connection: socket.socket) -> None:
    received = b""
    with connection:
        while data := connection.recv(65536):
            received += data
            if b"\r\n\r\n" not in received:
                continue
            if received.startswith(b"POST"):
                if not received.endswith(b"jwt"):
                    continue
                connection.sendall(head(len(TOKEN), "application/json") + TOKEN)
            else:
                connection.sendall(head(SIZE, "audio/mpeg"))
                for _ in range(SIZE // len(BLOCK)):
                    connection.sendall(BLOCK)
            received = b""


@contextmanager
def running() -> Iterator[str]:
    """Run the server in a process of its own and give its address."""
    process = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
    finally:
        process.kill()
        process.wait()


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        accepted, _ = listener.accept()
        threading.Thread(target=serve, args=(accepted,), daemon=True).start()
