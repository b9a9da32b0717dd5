"""Between ASGI and the gateway: one WebSocket from its handshake to its end."""

import asyncio
from typing import Any, Final, TypeAlias

from ringkit_emulator._faults import Fault
from ringkit_emulator._handlers.oauth import WS_PATH
from ringkit_emulator._platform import Platform
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._subscriptions.modes import WebSocketMode
from ringkit_emulator._subscriptions.sockets.dialogue import Dialogue
from ringkit_emulator._subscriptions.sockets.gateway import Gateway
from ringkit_emulator._subscriptions.sockets.lines import AsgiLine, Carrier, Receive, Send
from ringkit_emulator._wire.errors import unknown_path
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Answer, Request

Scope: TypeAlias = dict[str, Any]

_SWITCHING: Final = 101


class SocketEndpoint:
    """The ASGI application for the WebSockets of one platform; the edge calls it.

    ``gateway`` is the present one: a reset drops every WebSocket and puts another in its place.
    """

    def __init__(self, platform: Platform, media_port: int) -> None:
        self._platform = platform
        self._media_port = media_port
        self.gateway = self._new_gateway()
        platform.components.on_session_end.append(lambda login: self.gateway.end_login(login))
        platform.components.on_reset.append(self._reset)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Talk to a client until it is gone."""
        try:
            await self._serve(scope, receive, send)
        except asyncio.CancelledError:
            # The emulator stops. uvicorn would log it as a failure of the application.
            return

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        handshake = self._read(scope)
        entry = self._log(handshake)
        carrier: Carrier = scope["state"]["transport"]
        fault = self._platform.components.faults.take(handshake.method, handshake.path)
        if fault is not None and fault.kind == "delay":
            await self._platform.clock.sleep(fault.seconds)
            fault = None
        if fault is not None and fault.kind != "status":
            carrier.abort()
            await receive()
            return
        refusal = _refusal(handshake, fault)
        entry.status = _SWITCHING if refusal is None else refusal.status
        if refusal is not None:
            await _reject(refusal, receive, send)
            return
        await send({"type": "websocket.accept"})
        await self._talk(handshake, receive, AsgiLine(send, carrier))

    async def _talk(self, handshake: Request, receive: Receive, line: AsgiLine) -> None:
        gateway = self.gateway
        query = dict(handshake.query)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(line.run())
            connection = gateway.open(query.get("access_token"), query.get("wsc"), line)
            if connection is None:
                return
            dialogue = Dialogue(self._platform, gateway, connection, handshake.path)
            try:
                while (message := await receive())["type"] == "websocket.receive":
                    work = dialogue.take(message.get("text") or "")
                    if work is not None:
                        tasks.create_task(work)
            finally:
                gateway.lost(connection)
                line.end()

    def _reset(self) -> None:
        self.gateway.drop(forget=True)
        self.gateway = self._new_gateway()

    def _new_gateway(self) -> Gateway:
        components = self._platform.components
        service = components.services.subscriptions
        gateway = Gateway(
            components.clock,
            components.ids,
            components.services.ws_tokens,
            service.registry,
            components.options.subscriptions,
        )
        service.connect(WebSocketMode, gateway)
        return gateway

    def _read(self, scope: Scope) -> Request:
        return Request(
            method="GET",
            path=scope["raw_path"].decode("latin-1"),
            query_string=scope["query_string"].decode("latin-1"),
            headers=Headers(
                (n.decode("latin-1"), v.decode("latin-1")) for n, v in scope["headers"]
            ),
            body=b"",
            on_media=scope["server"][1] == self._media_port,
        )

    def _log(self, handshake: Request) -> LoggedRequest:
        entry = LoggedRequest(
            method=handshake.method,
            path=handshake.target,
            headers=handshake.headers.as_dict(),
            body=b"",
            at=self._platform.clock.time(),
        )
        self._platform.components.request_log.add(entry)
        return entry


def _refusal(handshake: Request, fault: Fault | None) -> Answer | None:
    if fault is not None:
        body = fault.body.encode() if isinstance(fault.body, str) else fault.body or b""
        return Answer(fault.status, body, list(fault.headers.items()))
    if handshake.on_media or handshake.path != WS_PATH:
        return unknown_path()
    return None


async def _reject(answer: Answer, receive: Receive, send: Send) -> None:
    headers = [(n.encode("latin-1"), v.encode("latin-1")) for n, v in answer.headers]
    start = {"type": "websocket.http.response.start", "status": answer.status, "headers": headers}
    await send(start)
    await send({"type": "websocket.http.response.body", "body": answer.body})
    # uvicorn says twice that this is over: when the answer has left, and when the connection has
    # ended. Who returns before that has, in its view, never answered.
    for _ in range(2):
        await receive()
