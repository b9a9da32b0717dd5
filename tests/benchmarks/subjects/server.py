"""A fast platform on loopback: answers every request with the same kilobyte of JSON."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

EXTENSION = {
    "id": 1, "uri": "https://platform.ringcentral.com/restapi/v1.0/account/1/extension/1",
    "extensionNumber": "101", "name": "Ada", "type": "User", "status": "Enabled", "hidden": False,
    "setupWizardState": "Completed", "contact": {"firstName": "Ada", "lastName": "Abel",
    "email": "ada@example.com", "businessPhone": "+16505550100"}, "permissions": {
    "admin": {"enabled": True}, "internationalCalling": {"enabled": True}},
    "profileImage": {"uri": "https://media.ringcentral.com/image"}, "serviceFeatures": [
    {"featureName": f"Feature{n}", "enabled": True} for n in range(12)],
}  # fmt: skip
TOKEN = {"access_token": "token", "expires_in": 3600, "token_type": "bearer"}
LIMITS = (
    "X-Rate-Limit-Group: light\r\nX-Rate-Limit-Limit: 1000000\r\n"
    "X-Rate-Limit-Remaining: 999999\r\nX-Rate-Limit-Window: 60\r\nRCRequestId: r-1\r\n"
)


def answer(body: object, extra: str = "") -> bytes:
    content = json.dumps(body).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{extra}"
    return f"{head}Content-Length: {len(content)}\r\n\r\n".encode() + content


ANSWERS = {True: answer(TOKEN), False: answer(EXTENSION, LIMITS)}


class Platform(asyncio.Protocol):
    """Just enough HTTP/1.1 for clients that send one request after the other."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._received = b""

    def data_received(self, data: bytes) -> None:
        self._received += data
        while b"\r\n\r\n" in self._received:
            head, rest = self._received.split(b"\r\n\r\n", 1)
            length = 0
            for line in head.lower().split(b"\r\n"):
                if line.startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            if len(rest) < length:
                return
            self._received = rest[length:]
            self._transport.write(ANSWERS[b"/oauth/token" in head])  # type: ignore[attr-defined]


async def serve() -> None:
    loop = asyncio.get_running_loop()
    server = await loop.create_server(Platform, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


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
    asyncio.run(serve())
