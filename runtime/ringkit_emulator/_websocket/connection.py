"""One open WebSocket: the frames sent to the client, heartbeats, and the timeouts that close it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Final, Protocol, TypeAlias

from ringkit_emulator._clock import Clock, Timer
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import SubscriptionOptions
from ringkit_emulator._websocket.frames import (
    SessionPosition,
    build_error_frame,
    build_frame,
    build_raw_frame,
    connection_details,
    encode_session_token,
)

AsgiMessage: TypeAlias = dict[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[AsgiMessage]]
Send: TypeAlias = Callable[[AsgiMessage], Awaitable[None]]

# Added to the status of an Error frame. Seen on the platform: 4400 without an access token.
_CLOSE_CODE_OFFSET: Final = 4000
_REQUEST_TIMEOUT: Final = 408


class NetworkTransport(Protocol):
    """The methods of `asyncio.Transport` that are used here."""

    def abort(self) -> None:
        """Close the connection immediately."""

    def pause_reading(self) -> None:
        """Stop reading from the socket."""


class AsgiSender:
    """Sends the frames of one WebSocket in order, called from code that cannot await.

    `silent` is set by `silence`: the connection stays open, but transfers nothing.
    """

    def __init__(self, send: Send, transport: NetworkTransport) -> None:
        self._send = send
        self._transport = transport
        self.silent = False
        self._queue: asyncio.Queue[AsgiMessage | None] = asyncio.Queue()
        self._ended = False
        self._aborted = False

    def send(self, text: str) -> None:
        """Send a text frame."""
        self._put({"type": "websocket.send", "text": text})

    def close(self, code: int, reason: str) -> None:
        """Close after everything queued has been sent; if silent, abort."""
        if self.silent:
            self.abort()
        self._put({"type": "websocket.close", "code": code, "reason": reason})
        self.end()

    def abort(self) -> None:
        """Close the TCP connection immediately, without a close frame."""
        self._aborted = True
        self._transport.abort()
        self.end()

    def silence(self) -> None:
        """Transfer nothing any more in either direction, without closing the connection."""
        self.silent = True
        self._transport.pause_reading()

    def end(self) -> None:
        """Ignore everything sent from now on, and let `run` return."""
        self._put(None)
        self._ended = True

    async def run(self) -> None:
        """Send what is queued, until the end."""
        while (message := await self._queue.get()) is not None and not self._aborted:
            try:
                await self._send(message)
            except (OSError, RuntimeError):
                # The client has disconnected (OSError), or uvicorn itself is closing because a ping
                # was not answered or a frame was invalid. Abort, so that the reader wakes at once.
                self.abort()
                return

    def _put(self, message: AsgiMessage | None) -> None:
        if not self._ended and (message is None or not self.silent):
            self._queue.put_nowait(message)


class WebSocketConnection:
    """One WebSocket of a session, from its first frame to its end.

    `session` is the id of the session, `active_requests` the number of requests in progress.
    `on_timeout` is called after the idle or the absolute timeout has closed the WebSocket.
    """

    def __init__(
        self,
        session: str,
        sender: AsgiSender,
        clock: Clock,
        ids: Ids,
        options: SubscriptionOptions,
        on_timeout: Callable[[WebSocketConnection], None],
    ) -> None:
        self.session = session
        self.sender = sender
        self.active_requests = 0
        self._clock = clock
        self._ids = ids
        self._options = options
        self._on_timeout = on_timeout
        self._sequence = 0
        self._created = self._last_frame_at = clock.time()
        absolute = options.ws_absolute_timeout
        self._absolute_timer = clock.call_later(absolute, self._on_absolute_timeout)
        self._idle_timer = self._start_idle_timer()
        self._sent_heartbeats: set[str] = set()
        self._heartbeat_timer = self._start_heartbeat_timer()

    @property
    def busy(self) -> bool:
        """Whether the limit of requests in progress is reached."""
        return self.active_requests >= self._options.ws_max_requests

    def record_frame(self) -> None:
        """Restart the idle timeout: a frame was sent or received."""
        self._last_frame_at = self._clock.time()

    def end(self) -> None:
        """Cancel all timers: the WebSocket is closed."""
        self._absolute_timer.cancel()
        self._idle_timer.cancel()
        if self._heartbeat_timer is not None:
            self._heartbeat_timer.cancel()

    def send_connection_details(self, position: int, recovery: str | None) -> None:
        """Send ConnectionDetails; for `recovery` see `connection_details`."""
        meta = self._meta("ConnectionDetails", self._ids.uuid(), position)
        self._send(build_frame(meta, connection_details(self._options, self._created, recovery)))

    def send_notification(self, notification: Document, position: int) -> None:
        """Send a ServerNotification."""
        meta = self._meta("ServerNotification", notification["uuid"], position)
        self._send(build_frame(meta, notification))

    def send_response(
        self,
        message_id: str,
        status: int,
        headers: dict[str, str],
        body: str | None,
        position: int,
        *,
        cut: bool = False,
    ) -> None:
        """Send the response to a ClientRequest; only the first half of the frame if `cut`."""
        meta = {
            "type": "ClientRequest",
            "messageId": message_id,
            "status": status,
            "headers": headers,
            **self._wsc(position),
        }
        text = build_raw_frame(meta, body)
        self._send(text[: len(text) // 2] if cut else text)

    def answer_heartbeat(self, message_id: str) -> None:
        """Echo a Heartbeat of the client, unless it is the echo of one sent from here."""
        if message_id in self._sent_heartbeats:
            self._sent_heartbeats.remove(message_id)
        else:
            self._send(_heartbeat_frame(message_id))

    def send_error(
        self, status: int, code: str, message: str, message_id: str | None = None
    ) -> None:
        """Send an Error frame."""
        request_id = self._ids.uuid()
        self._send(build_error_frame(status, code, message, message_id or request_id, request_id))

    def _send(self, text: str) -> None:
        self.record_frame()
        self.sender.send(text)

    def _meta(self, kind: str, message_id: str, position: int) -> Document:
        return {
            "type": kind,
            "messageId": message_id,
            "status": 200,
            "headers": {"RCRequestId": self._ids.uuid()},
            **self._wsc(position),
        }

    def _wsc(self, position: int) -> Document:
        self._sequence += 1
        token = encode_session_token(SessionPosition(self.session, position))
        return {"wsc": {"token": token, "sequence": self._sequence}}

    def _start_heartbeat_timer(self) -> Timer | None:
        interval = self._options.ws_heartbeat_interval
        return None if interval is None else self._clock.call_later(interval, self._send_heartbeat)

    def _send_heartbeat(self) -> None:
        message_id = self._ids.uuid()
        self._sent_heartbeats.add(message_id)
        # Not by `_send`: heartbeats of the server do not restart the idle timeout.
        self.sender.send(_heartbeat_frame(message_id))
        self._heartbeat_timer = self._start_heartbeat_timer()

    def _start_idle_timer(self) -> Timer:
        when = self._last_frame_at + self._options.ws_idle_timeout
        return self._clock.call_at(when, self._check_idle)

    def _check_idle(self) -> None:
        if self._last_frame_at + self._options.ws_idle_timeout > self._clock.time():
            self._idle_timer = self._start_idle_timer()
            return
        self._close_on_timeout("WSG-902", "Idle timeout expired")

    def _on_absolute_timeout(self) -> None:
        self._close_on_timeout("WSG-903", "Absolute timeout expired")

    def _close_on_timeout(self, code: str, message: str) -> None:
        self.send_error(_REQUEST_TIMEOUT, code, message)
        self.sender.close(_CLOSE_CODE_OFFSET + _REQUEST_TIMEOUT, message)
        self._on_timeout(self)


def send_error_and_close(
    sender: AsgiSender, status: int, code: str, message: str, message_id: str
) -> None:
    """Reject a client: send an Error frame and close with 4000 plus the status."""
    sender.send(build_error_frame(status, code, message, message_id, message_id))
    sender.close(_CLOSE_CODE_OFFSET + status, message)


def _heartbeat_frame(message_id: str) -> str:
    return build_frame({"type": "Heartbeat", "messageId": message_id})
