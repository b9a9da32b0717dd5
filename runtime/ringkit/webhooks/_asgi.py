"""A receiver as an ASGI application, for any ASGI server or framework that mounts one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any

from ringkit.webhooks._receiver import too_large
from ringkit.webhooks._reply import Receiver, WebhookReply, refused
from ringkit.webhooks._request import content_length

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[MutableMapping[str, Any], Receive, Send], Awaitable[None]]


def asgi_app(receiver: Receiver) -> ASGIApp:
    """Return an ASGI 3 application that answers POST requests with what the receiver says.

    A body beyond the receiver's limit is refused as soon as that shows, without reading the rest.
    """

    async def app(scope: MutableMapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
        elif scope["type"] == "http":
            reply = await _reply(receiver, scope, receive)
            if reply is not None:
                await _answer(send, reply)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1000})

    return app


async def _reply(
    receiver: Receiver, scope: MutableMapping[str, Any], receive: Receive
) -> WebhookReply | None:
    """Return what to answer, None to somebody who has gone."""
    if scope["method"] != "POST":
        return refused(HTTPStatus.METHOD_NOT_ALLOWED, "not POST", ("Allow", "POST"))
    headers = list(scope["headers"])
    announced = dict(headers).get(b"content-length", b"").decode("latin-1")
    try:
        length = content_length(announced)
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
            return receiver.handle(headers, bytes(body))


async def _answer(send: Send, reply: WebhookReply) -> None:
    headers = [*reply.headers, ("Content-Length", str(len(reply.body)))]
    raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in headers]
    await send({"type": "http.response.start", "status": reply.status, "headers": raw})
    await send({"type": "http.response.body", "body": reply.body})


async def _live(receive: Receive, send: Send) -> None:
    """Follow the server's start and end; there is nothing to do at either."""
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
