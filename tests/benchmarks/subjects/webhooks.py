"""50,000 webhook deliveries, verified, checked for repetition, decoded, handled: for each."""

import asyncio
import json
import sys
import time
from typing import Any

from notifications import presence
from timing import say

from ringkit.webhooks import WebhookReceiver, asgi_app

COUNT = 50_000
HEADERS = {"Verification-Token": "secret", "Content-Type": "application/json", "Host": "h"}
handled: list[str] = []


def body(number: int) -> bytes:
    identity = f"00000000-0000-4000-8000-{number:012}"
    return json.dumps({"uuid": identity, "ownerId": "2", **presence(number)}).encode()


BODIES = [body(number) for number in range(COUNT)]


def handle(event: Any) -> None:
    handled.append(event.body.telephony_status)


async def handle_later(event: Any) -> None:
    handle(event)


def plain() -> None:
    receiver = WebhookReceiver("secret", handle)
    for content in BODIES:
        assert receiver.handle(HEADERS, content).status == 200


async def asgi() -> None:
    app = asgi_app(WebhookReceiver("secret", handle_later))
    scope = {
        "type": "http", "method": "POST", "path": "/", "raw_path": b"/", "query_string": b"",
        "root_path": "",
        "headers": [(name.lower().encode(), text.encode()) for name, text in HEADERS.items()],
    }  # fmt: skip
    statuses = []
    for content in BODIES:
        messages = [{"type": "http.request", "body": content, "more_body": False}]

        async def receive(waiting: list[dict[str, Any]] = messages) -> dict[str, Any]:
            return waiting.pop()

        async def send(message: dict[str, Any]) -> None:
            statuses.append(message.get("status", 200))

        await app(scope, receive, send)
    assert set(statuses) == {200}


begun = time.perf_counter()
plain() if sys.argv[1] == "plain" else asyncio.run(asgi())
say((time.perf_counter() - begun) / COUNT)
assert len(handled) == COUNT
