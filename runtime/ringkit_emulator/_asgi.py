"""Between ASGI and the platform: bytes in, bytes out, and connections that break on purpose."""

import asyncio
import http
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias, cast

from uvicorn.protocols.http.h11_impl import H11Protocol

from ringkit_emulator._platform import Delivery
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Answer, Request

Scope: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[dict[str, Any]]]
Send: TypeAlias = Callable[[dict[str, Any]], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]
Deliver: TypeAlias = Callable[[Request], Awaitable[Delivery]]

_BODILESS = frozenset({http.HTTPStatus.NO_CONTENT, http.HTTPStatus.NOT_MODIFIED})


class TransportProtocol(H11Protocol):
    """uvicorn's HTTP/1.1 protocol, with the connection at hand for a fault that cuts it."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport where each request's scope finds it."""
        super().connection_made(cast("asyncio.Transport", transport))
        self.app_state = {**self.app_state, "transport": transport}


class Edge:
    """The ASGI application of one emulator, for its API port and its media port."""

    def __init__(self, deliver: Deliver, media_port: int) -> None:
        self._deliver = deliver
        self._media_port = media_port
        self.websocket: Application = refuse_websocket

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request, or hand a WebSocket connection to ``websocket``."""
        if scope["type"] == "websocket":
            await self.websocket(scope, receive, send)
            return
        request = await self._read(scope, receive)
        try:
            delivery = await self._deliver(request)
        except asyncio.CancelledError:
            # The emulator stops while somebody waits; the connection is cut already.
            return
        if delivery.answer is None:
            await _break(scope["state"]["transport"].abort, receive)
            return
        await _send(delivery.answer, send, head=request.method == "HEAD", cut=delivery.cut)
        if delivery.cut:
            await _break(scope["state"]["transport"].close, receive)

    async def _read(self, scope: Scope, receive: Receive) -> Request:
        body = bytearray()
        more = True
        while more:
            message = await receive()
            body += message.get("body", b"")
            more = message.get("more_body", False)
        return Request(
            method=scope["method"],
            path=scope["raw_path"].decode("latin-1"),
            query_string=scope["query_string"].decode("latin-1"),
            headers=Headers(
                (n.decode("latin-1"), v.decode("latin-1")) for n, v in scope["headers"]
            ),
            body=bytes(body),
            on_media=scope["server"][1] == self._media_port,
        )


async def refuse_websocket(_scope: Scope, receive: Receive, send: Send) -> None:
    """Refuse a WebSocket connection (403)."""
    await receive()
    await send({"type": "websocket.close", "code": 1000})


async def _send(answer: Answer, send: Send, *, head: bool, cut: bool) -> None:
    headers = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in answer.headers]
    body = answer.body
    if answer.status not in _BODILESS and not any(
        n.lower() == b"content-length" for n, _ in headers
    ):
        headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if cut:
        half = body[: len(body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        return
    await send({"type": "http.response.body", "body": b"" if head else body})


async def _break(end: Callable[[], None], receive: Receive) -> None:
    end()
    while (await receive())["type"] != "http.disconnect":
        pass
