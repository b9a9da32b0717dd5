"""A fast platform on loopback: answers every request with the same kilobyte of JSON."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

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
_NUMBERS = count(1)


def subscription() -> bytes:
    """Answer as if a subscription over a webhook was created."""
    found = {
        "id": f"subscription-{next(_NUMBERS)}", "status": "Active", "expiresIn": 604_799,
        "creationTime": "2026-01-01T00:00:00.000Z", "expirationTime": "2099-01-08T00:00:00.000Z",
        "eventFilters": ["/restapi/v1.0/account/1/extension/1/presence"],
        "deliveryMode": {"transportType": "WebHook", "address": "https://hook.example/"},
    }  # fmt: skip
    return answer(found, LIMITS)


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
            known = ANSWERS[b"/oauth/token" in head]
            found = subscription() if b" /restapi/v1.0/subscription" in head else known
            self._transport.write(found)  # type: ignore[attr-defined]


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
