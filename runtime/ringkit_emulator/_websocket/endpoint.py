"""The ASGI application for WebSockets: handshake, receive loop, and control operations."""

from __future__ import annotations

import asyncio
from typing import Any, Final, TypeAlias

from ringkit_emulator._asgi import reject_websocket
from ringkit_emulator._faults import Fault
from ringkit_emulator._handlers.authorization.tokens import WEBSOCKET_PATH
from ringkit_emulator._platform import Platform
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._subscriptions.delivery_modes import WebSocketMode
from ringkit_emulator._websocket.connection import AsgiSender, NetworkTransport, Receive, Send
from ringkit_emulator._websocket.frame_handler import FrameHandler
from ringkit_emulator._websocket.gateway import ConnectionRejectedError, WebSocketGateway
from ringkit_emulator._wire.errors import unknown_path
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Answer, Request

Scope: TypeAlias = dict[str, Any]

_SWITCHING_PROTOCOLS: Final = 101


class WebSocketEndpoint:
    """The ASGI application for the WebSockets of one platform.

    `gateway` is replaced by a reset of the platform, which closes all WebSockets.
    """

    def __init__(self, platform: Platform, media_port: int) -> None:
        self._platform = platform
        self._media_port = media_port
        self.gateway = self._new_gateway()
        platform.components.on_session_end.append(lambda login: self.gateway.end_login(login))
        platform.components.on_reset.append(self._reset)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one WebSocket until it is closed."""
        try:
            await self._serve(scope, receive, send)
        except asyncio.CancelledError:
            # The emulator stops; uvicorn would log the exception as a failure of the application.
            return

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        handshake = self._request(scope)
        entry = self._log(handshake)
        transport: NetworkTransport = scope["state"]["transport"]
        fault = self._platform.components.faults.take(handshake.method, handshake.path)
        if fault is not None:
            entry.reason = f"planned fault: {fault.effect()}"
        if fault is not None and fault.kind == "delay":
            await self._platform.clock.sleep(fault.seconds)
            fault = None
        if fault is not None and fault.kind != "status":
            self._platform.components.request_log.answered(entry, None)
            transport.abort()
            await receive()
            return
        rejection = _rejection(handshake, fault)
        if rejection is not None:
            entry.reason = entry.reason or f"only {WEBSOCKET_PATH} of the API host has WebSockets"
        self._platform.components.request_log.answered(
            entry, Answer(_SWITCHING_PROTOCOLS) if rejection is None else rejection
        )
        if rejection is not None:
            await reject_websocket(rejection, receive, send)
            return
        await send({"type": "websocket.accept"})
        await self._receive_frames(handshake, entry, receive, AsgiSender(send, transport))

    async def _receive_frames(
        self, handshake: Request, entry: LoggedRequest, receive: Receive, sender: AsgiSender
    ) -> None:
        gateway = self.gateway
        query = dict(handshake.query)
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(sender.run())
            try:
                connection = gateway.open(query.get("access_token"), query.get("wsc"), sender)
            except ConnectionRejectedError as error:
                entry.reason = f"{error.code}: {error.message}"
                self._platform.components.request_log.changed(entry)
                return
            handler = FrameHandler(self._platform, gateway, connection, handshake.path)
            try:
                while (message := await receive())["type"] == "websocket.receive":
                    work = handler.handle(message.get("text") or "")
                    if work is not None:
                        tasks.create_task(work)
            finally:
                gateway.on_disconnect(connection)
                sender.end()

    def _reset(self) -> None:
        self.gateway.drop(forget=True)
        self.gateway = self._new_gateway()

    def _new_gateway(self) -> WebSocketGateway:
        components = self._platform.components
        service = components.services.subscriptions
        gateway = WebSocketGateway(
            components.clock,
            components.ids,
            components.services.ws_tokens,
            service.registry,
            components.options.subscriptions,
        )
        service.register_transport(WebSocketMode, gateway)
        return gateway

    def _request(self, scope: Scope) -> Request:
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


def _rejection(handshake: Request, fault: Fault | None) -> Answer | None:
    """Return the HTTP response that rejects a handshake, or None to accept it."""
    if fault is not None:
        body = fault.body.encode() if isinstance(fault.body, str) else fault.body or b""
        return Answer(fault.status, body, list(fault.headers.items()))
    if handshake.on_media or handshake.path != WEBSOCKET_PATH:
        return unknown_path()
    return None
