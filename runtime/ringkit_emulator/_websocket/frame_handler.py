"""Handling of the frames of one client: REST requests and heartbeats, with planned faults."""

from __future__ import annotations

import json
import re
from collections.abc import Coroutine
from typing import Any, Final
from urllib.parse import urlencode

from ringkit_emulator._faults import Fault
from ringkit_emulator._platform import Platform, WireResponse
from ringkit_emulator._request_log import LoggedRequest
from ringkit_emulator._websocket.connection import WebSocketConnection
from ringkit_emulator._websocket.frames import (
    ClientRequest,
    FrameError,
    UnsupportedContentError,
    frame_body,
    join_headers,
    parse_frame,
)
from ringkit_emulator._websocket.gateway import WebSocketGateway, WebSocketSession
from ringkit_emulator._wire.common_headers import with_common_headers
from ringkit_emulator._wire.errors import PlatformError, error_answer, unknown_path
from ringkit_emulator._wire.headers import Headers
from ringkit_emulator._wire.messages import Answer, Request

# The method of frames in the request log and in planned faults.
_METHOD: Final = "WS"
_FIRST_ERROR_STATUS: Final = 400
_HOST: Final = re.compile(r"(?:http|ws)s?://[^/?]*", re.IGNORECASE)
_IGNORED_HEADERS: Final = frozenset({"authorization", "content-length", "host"})
_SUBSCRIPTION_PATH: Final = re.compile(r"/restapi/v1\.0/subscription(?:/([^/]+?)(?:/renew)?)?/?")


class FrameHandler:
    """Handles the frames of one client; `path` is the path of the WebSocket handshake."""

    def __init__(
        self,
        platform: Platform,
        gateway: WebSocketGateway,
        connection: WebSocketConnection,
        path: str,
    ) -> None:
        self._platform = platform
        self._gateway = gateway
        self._connection = connection
        self._path = path

    def handle(self, text: str) -> Coroutine[Any, Any, None] | None:
        """Handle a frame.

        Work that has to wait is returned as a coroutine, to be run concurrently with later frames.
        """
        if self._connection.sender.silent:
            return None
        self._connection.record_frame()
        entry = self._log(text)
        try:
            frame = parse_frame(text)
        except FrameError as error:
            entry.reason = f"{error.code}: {error.message}"
            self._finish(entry, Answer(400))
            self._connection.send_error(400, error.code, error.message, error.message_id)
            return None
        session = self._gateway.session(self._connection)
        if session is None:
            return None
        if isinstance(frame, ClientRequest):
            return self._answer_request(frame, session, entry)
        fault = self._platform.components.faults.take(_METHOD, self._path)
        if fault is not None:
            entry.reason = f"planned fault: {fault.effect()}"
            self._platform.components.request_log.changed(entry)
            return self._fail_heartbeat(frame.message_id, fault)
        self._finish(entry, Answer(200))
        self._connection.answer_heartbeat(frame.message_id)
        return None

    async def _fail_heartbeat(self, message_id: str, fault: Fault) -> None:
        if fault.kind == "delay":
            await self._platform.clock.sleep(fault.seconds)
            self._connection.answer_heartbeat(message_id)
        elif fault.kind == "status":
            code, message = f"WSG-{fault.status}", "Failed as planned"
            self._connection.send_error(fault.status, code, message, message_id)
        elif fault.kind == "drop":
            self._abort()
        else:
            self._connection.sender.send("[garbage")

    async def _answer_request(
        self, frame: ClientRequest, session: WebSocketSession, entry: LoggedRequest
    ) -> None:
        request = rest_request(frame, channel=session.id, access_token=session.access_token)
        wire_response = await self._carry_out(request, entry)
        self._finish(entry, wire_response.answer)
        if wire_response.answer is None:
            self._abort()
            return
        response, body = _frame_response(request, wire_response.answer)
        headers = join_headers(response.headers)
        if self._platform.options.subscriptions.ws_subscription_header:
            headers |= subscription_header(request, response)
        position = session.buffer.position
        self._connection.send_response(
            frame.message_id, response.status, headers, body, position, cut=wire_response.truncated
        )

    async def _carry_out(self, request: Request, entry: LoggedRequest) -> WireResponse:
        error = http_only_error(request)
        if error is None and self._connection.busy:
            error = too_many_requests(request)
        if error is not None:
            entry.reason = "the limit of active requests" if error.status == 429 else "HTTP only"
            request_id, now = self._platform.components.ids.uuid(), self._platform.clock.time()
            return WireResponse(with_common_headers(error, request, request_id, now))
        self._connection.active_requests += 1
        try:
            return await self._platform.respond_logged(request, entry)
        finally:
            self._connection.active_requests -= 1

    def _abort(self) -> None:
        self._gateway.on_disconnect(self._connection)
        self._connection.sender.abort()

    def _log(self, text: str) -> LoggedRequest:
        at = self._platform.clock.time()
        entry = LoggedRequest(_METHOD, self._path, {}, text.encode(), at)
        self._platform.components.request_log.add(entry)
        return entry

    def _finish(self, entry: LoggedRequest, answer: Answer | None) -> None:
        self._platform.components.request_log.answered(entry, answer)


def rest_request(frame: ClientRequest, *, channel: str, access_token: str | None) -> Request:
    """Return the HTTP request for a ClientRequest, authorized with `access_token`.

    `channel` is the id of the WebSocket session.
    """
    path, _, query = _HOST.sub("", frame.path, count=1).partition("?")
    parameters = urlencode(frame.query)
    headers = {
        name.lower(): value for name, value in frame.headers if name.lower() not in _IGNORED_HEADERS
    }
    if frame.body:
        headers.setdefault("content-type", "application/json")
    if access_token is not None:
        headers["authorization"] = f"Bearer {access_token}"
    return Request(
        method=frame.method,
        path=path,
        query_string="&".join(part for part in (query, parameters) if part),
        headers=Headers(headers.items()),
        body=frame.body,
        channel=channel,
    )


def http_only_error(request: Request) -> Answer | None:
    """Return the error response to a request that is possible over HTTP only, otherwise None."""
    if request.path.startswith("/restapi/oauth/"):
        return unknown_path()
    if request.media_type.startswith("multipart/form-data"):
        message = "Multipart forms cannot be sent over a WebSocket"
        return _error(request, 415, "CMN-104", message)
    return None


def too_many_requests(request: Request) -> Answer:
    """Return the error response to a request beyond the limit of requests in progress."""
    return _error(request, 429, "CMN-301", "Too many active requests")


def unsupported_content(request: Request) -> Answer:
    """Return the error response in place of a binary one."""
    return _error(request, 501, "CMN-202", "Binary content cannot be sent over a WebSocket")


def subscription_header(request: Request, response: Answer) -> dict[str, str]:
    """Return the header that names the subscription of a successful request; empty if none."""
    match = _SUBSCRIPTION_PATH.fullmatch(request.path)
    if match is None or response.status >= _FIRST_ERROR_STATUS:
        return {}
    named = match[1] or (_document_id(response.body) if request.method == "POST" else None)
    return {} if named is None else {"WSG-SubscriptionId": named}


def _frame_response(request: Request, response: Answer) -> tuple[Answer, str | None]:
    """Return the response to send in a frame, and its body as text."""
    try:
        return response, frame_body(response)
    except UnsupportedContentError:
        error = unsupported_content(request)
        omitted = ("content-", "accept-ranges", "etag")
        error.headers += [h for h in response.headers if not h[0].lower().startswith(omitted)]
        return error, frame_body(error)


def _error(request: Request, status: int, code: str, message: str) -> Answer:
    return error_answer(PlatformError(status, code, message), request.path)


def _document_id(body: bytes) -> str | None:
    try:
        return str(json.loads(body)["id"])
    except (KeyError, TypeError, ValueError):
        # A planned fault has replaced the response.
        return None
