"""`asgi_app`: a receiver as an ASGI application, for any ASGI server or framework."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

from attrs import frozen

from ringkit.webhooks._parsing import content_length
from ringkit.webhooks._reply import Receiver, WebhookReply, refused, too_large

ASGIMessage = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[ASGIMessage]]
Send = Callable[[ASGIMessage], Awaitable[None]]
ASGIApp = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


def asgi_app(receiver: Receiver) -> ASGIApp:
    """Return an ASGI 3 application that passes POST requests to `receiver`.

    A body larger than the receiver's `max_body` is refused without reading the rest of it.
    """
    return _Application(receiver)


@frozen(eq=False)
class _Application:
    """An object and not a function, because Starlette takes a function for a view."""

    receiver: Receiver

    async def __call__(self, scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _run_lifespan(receive, send)
        elif scope["type"] == "http":
            reply = await _reply(self.receiver, scope, receive)
            if reply is not None:
                await _send_reply(send, reply)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})


async def _reply(
    receiver: Receiver, scope: MutableMapping[str, Any], receive: Receive
) -> WebhookReply | None:
    """Return the response to send, None if the client disconnected."""
    if scope["method"] != "POST":
        return refused(HTTPStatus.METHOD_NOT_ALLOWED, "not POST", ("Allow", "POST"))
    headers = list(scope["headers"])
    length_header = dict(headers).get(b"content-length", b"").decode("latin-1")
    try:
        length = content_length(length_header)
    except ValueError as error:
        return refused(HTTPStatus.BAD_REQUEST, str(error))
    if length is not None and length > receiver.max_body:
        return too_large(receiver.max_body)
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        body += message.get("body", b"")
        if len(body) > receiver.max_body:
            return too_large(receiver.max_body)
        if not message.get("more_body", False):
            return await receiver.handle_async(headers, bytes(body))


async def _send_reply(send: Send, reply: WebhookReply) -> None:
    headers = [*reply.headers, ("Content-Length", str(len(reply.body)))]
    raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    await send({"type": "http.response.start", "status": reply.status, "headers": raw})
    await send({"type": "http.response.body", "body": reply.body})


async def _run_lifespan(receive: Receive, send: Send) -> None:
    """Acknowledge the startup and shutdown of the server."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
