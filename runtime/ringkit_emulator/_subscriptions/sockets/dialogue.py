"""What the platform does with the frames of one client."""

from collections.abc import Coroutine
from typing import Any, Final

from ringkit_emulator._faults import Fault
from ringkit_emulator._platform import Platform, WireResponse
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._subscriptions.sockets.connections import Connection
from ringkit_emulator._subscriptions.sockets.frames import ClientRequest, FrameError, read_frame
from ringkit_emulator._subscriptions.sockets.gateway import Gateway
from ringkit_emulator._subscriptions.sockets.requests import (
    not_in_a_frame,
    not_over_sockets,
    rest_request,
    subscription_id,
    too_many,
)
from ringkit_emulator._subscriptions.sockets.sessions import SocketSession
from ringkit_emulator._subscriptions.sockets.writing import NotInAFrameError, joined, reply_body
from ringkit_emulator._wire.common_headers import with_common_headers
from ringkit_emulator._wire.messages import Answer, Request

_METHOD: Final = "WS"


class Dialogue:
    """One client and the platform. ``path`` is where the client connected."""

    def __init__(
        self, platform: Platform, gateway: Gateway, connection: Connection, path: str
    ) -> None:
        self._platform = platform
        self._gateway = gateway
        self._connection = connection
        self._path = path

    def take(self, text: str) -> Coroutine[Any, Any, None] | None:
        """Act on a frame; what takes its time is returned, to be run beside what follows."""
        if self._connection.line.silent:
            return None
        self._connection.touch()
        entry = self._log(text)
        try:
            frame = read_frame(text)
        except FrameError as error:
            entry.status = 400
            self._connection.complain(400, "WSG-400", error.message, error.message_id)
            return None
        session = self._gateway.session(self._connection)
        if session is None:
            return None
        if isinstance(frame, ClientRequest):
            return self._request(frame, session, entry)
        fault = self._platform.components.faults.take(_METHOD, self._path)
        if fault is not None:
            return self._failed(frame.message_id, fault)
        entry.status = 200
        self._connection.echo(frame.message_id)
        return None

    async def _failed(self, message_id: str, fault: Fault) -> None:
        """Answer a Heartbeat as a fault wants it."""
        if fault.kind == "delay":
            await self._platform.clock.sleep(fault.seconds)
            self._connection.echo(message_id)
        elif fault.kind == "status":
            message = "Failed as planned"
            self._connection.complain(fault.status, f"WSG-{fault.status}", message, message_id)
        elif fault.kind == "drop":
            self._hang_up()
        else:
            self._connection.line.send("[garbage")

    async def _request(
        self, frame: ClientRequest, session: SocketSession, entry: LoggedRequest
    ) -> None:
        request = rest_request(frame, channel=session.id, access_token=session.access_token)
        delivery = await self._carried_out(request)
        if delivery.answer is None:
            self._hang_up()
            return
        entry.status = delivery.answer.status
        answer, body = _fitting(request, delivery.answer)
        headers = joined(answer.headers)
        subscription = subscription_id(request, answer)
        if subscription is not None:
            headers["WSG-SubscriptionId"] = subscription
        position = session.buffer.position
        self._connection.reply(
            frame.message_id, answer.status, headers, body, position, cut=delivery.truncated
        )

    async def _carried_out(self, request: Request) -> WireResponse:
        answer = not_over_sockets(request)
        if answer is None and self._connection.busy:
            answer = too_many(request)
        if answer is not None:
            request_id, now = self._platform.components.ids.uuid(), self._platform.clock.time()
            return WireResponse(with_common_headers(answer, request, request_id, now))
        self._connection.active += 1
        try:
            return await self._platform.respond_unlogged(request)
        finally:
            self._connection.active -= 1

    def _hang_up(self) -> None:
        self._gateway.lost(self._connection)
        self._connection.line.abort()

    def _log(self, text: str) -> LoggedRequest:
        at = self._platform.clock.time()
        entry = LoggedRequest(_METHOD, self._path, {}, text.encode(), at)
        self._platform.components.request_log.add(entry)
        return entry


def _fitting(request: Request, answer: Answer) -> tuple[Answer, str | None]:
    """Return an answer that fits into a frame, and its body."""
    try:
        return answer, reply_body(answer)
    except NotInAFrameError:
        instead = not_in_a_frame(request)
        about_content = ("content-", "accept-ranges", "etag")
        instead.headers += [h for h in answer.headers if not h[0].lower().startswith(about_content)]
        return instead, reply_body(instead)
