"""The ASGI application: reads requests, sends answers, and cuts connections for faults."""

from __future__ import annotations

import asyncio
import http
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias, cast

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from ringkit_emulator._platform import WireResponse
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Answer, Host, Request

Scope: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[dict[str, Any]]]
Send: TypeAlias = Callable[[dict[str, Any]], Awaitable[None]]
Application: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]
RequestHandler: TypeAlias = Callable[[Request], Awaitable[WireResponse]]

_BODILESS = frozenset({http.HTTPStatus.NO_CONTENT, http.HTTPStatus.NOT_MODIFIED})


class HttpProtocol(HttpToolsProtocol):
    """uvicorn's HTTP/1.1 protocol, which also puts the transport into the scope's state.

    The application needs the transport to cut a connection. uvicorn writes the head of an answer
    and its body separately; here both leave in one segment.
    """

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Add the transport to the state that uvicorn copies into the scope of each request."""
        joining = JoiningTransport(cast("asyncio.Transport", transport), self.loop)
        super().connection_made(cast("asyncio.Transport", joining))
        self.app_state = {**self.app_state, "transport": joining}


class JoiningTransport:
    """A transport that writes once in each iteration of the event loop."""

    def __init__(self, transport: asyncio.Transport, loop: asyncio.AbstractEventLoop) -> None:
        self._transport = transport
        self._loop = loop
        self._waiting: list[bytes] = []

    def write(self, data: bytes) -> None:
        """Write `data` at the end of this iteration."""
        if not self._waiting:
            self._loop.call_soon(self._flush)
        self._waiting.append(data)

    def close(self) -> None:
        """Close the transport after what was written."""
        self._flush()
        self._transport.close()

    def _flush(self) -> None:
        if self._waiting:
            data = b"".join(self._waiting)
            self._waiting.clear()
            self._transport.write(data)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)


class AsgiApplication:
    """The ASGI application of one emulator, for all its ports.

    `handler` answers HTTP requests, `websockets` is the application for WebSocket connections,
    `hosts` says which host of the platform each port stands for.
    """

    def __init__(
        self, handler: RequestHandler, websockets: Application, hosts: Mapping[int, Host]
    ) -> None:
        self._handler = handler
        self._websockets = websockets
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one HTTP request, or serve one WebSocket connection."""
        if scope["type"] == "websocket":
            await self._websockets(scope, receive, send)
            return
        request = await self._read(scope, receive)
        if request is None:
            return
        try:
            response = await self._handler(request)
        except asyncio.CancelledError:
            # The emulator is stopping and has already closed the connection.
            return
        if response.answer is None:
            await _close_connection(scope["state"]["transport"].abort, receive)
            return
        await _send(
            response.answer, send, head=request.method == "HEAD", truncated=response.truncated
        )
        if response.truncated:
            await _close_connection(scope["state"]["transport"].close, receive)

    async def _read(self, scope: Scope, receive: Receive) -> Request | None:
        """Return the request, None if the client has gone before the end of its body."""
        body = bytearray()
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                return None
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
            host=self._hosts[scope["server"][1]],
        )


async def _send(answer: Answer, send: Send, *, head: bool, truncated: bool) -> None:
    headers = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in answer.headers]
    body = answer.body
    if answer.status not in _BODILESS and not any(
        n.lower() == b"content-length" for n, _ in headers
    ):
        headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    if truncated:
        half = body[: len(body) // 2]
        await send({"type": "http.response.body", "body": half, "more_body": True})
        return
    await send({"type": "http.response.body", "body": b"" if head else body})


async def _close_connection(close: Callable[[], None], receive: Receive) -> None:
    close()
    while (await receive())["type"] != "http.disconnect":
        pass


async def reject_websocket(response: Answer, receive: Receive, send: Send) -> None:
    """Answer the handshake of a WebSocket with an HTTP response instead of accepting it."""
    headers = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in response.headers]
    start = {"type": "websocket.http.response.start", "status": response.status, "headers": headers}
    await send(start)
    await send({"type": "websocket.http.response.body", "body": response.body})
    # uvicorn sends two disconnect messages: when the response has been sent, and when the
    # connection has ended. An application that returns before the second counts as not having
    # answered.
    for _ in range(2):
        await receive()
