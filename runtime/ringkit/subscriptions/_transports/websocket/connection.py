"""One connection to the WebSocket gateway: handling its frames, without any waiting."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final, Protocol
from uuid import uuid4

from ringkit import error_codes
from ringkit.errors import TransportError
from ringkit.subscriptions._transports.websocket import frames
from ringkit.subscriptions._transports.websocket.frames import Frame, FrameError, Wsc
from ringkit.subscriptions._transports.websocket.in_flight import InFlightRequests
from ringkit.subscriptions._transports.websocket.liveness import (
    Instant,
    LivenessMonitor,
    read_connection_details,
)
from ringkit.subscriptions._transports.websocket.recovery import (
    Recovery,
    ReplayCounter,
    recovery_of,
)

if TYPE_CHECKING:
    from ringkit.subscriptions._transports.websocket.io import Socket

_log = logging.getLogger("ringkit.websocket")

#: Error codes with which the gateway announces the end of a connection.
_TIMEOUT_CODES: Final = frozenset(
    {error_codes.WEBSOCKET_IDLE_TIMEOUT, error_codes.WEBSOCKET_ABSOLUTE_TIMEOUT}
)
#: The length from which on an error code is not taken for one, and not shown.
_MAX_CODE_LENGTH: Final = 30


class SessionListener(Protocol):
    """Receives the events of a session, in its thread or task. No method may block."""

    def connected(self, recovery: Recovery, since: float) -> None:
        """Called when there is a connection. After RECOVERED, missed notifications follow.

        `since` is when the session was last known to be alive, in seconds of the wall clock.
        """
        ...

    def replay_ended(self, missing_since: float | None) -> None:
        """Called when all missed notifications were replayed.

        Some that happened after `missing_since` (wall clock) may be lost; None: all are there.
        """
        ...

    def notification(self, frame: Frame) -> None:
        """Called for each notification."""
        ...

    def unreadable(self, reason: str) -> None:
        """Called for a frame that cannot be read, and may have been a notification."""
        ...

    def disconnected(self, error: Exception) -> None:
        """Called when the connection is lost or cannot be made. The session will try again."""
        ...


class Connection:
    """An open connection.

    `text` is its first frame; `since` is when the session was last known to be alive, and
    `missing_since` from when on an earlier connection may have lost notifications (wall clock).
    Raises TransportError if the first frame is not ConnectionDetails, GatewayRefusedError if it
    reports an error.
    """

    def __init__(
        self,
        socket: Socket,
        text: str,
        now: Instant,
        *,
        recovery_requested: bool = False,
        since: float = 0.0,
        missing_since: float | None = None,
    ) -> None:
        frame, body = _read_first_frame(text)
        self.socket = socket
        self.wsc: Wsc | None = frame.wsc
        self.details = read_connection_details(body)
        self.recovery = recovery_of(body, requested=recovery_requested)
        self.liveness = LivenessMonitor(self.details, now)
        self.requests = InFlightRequests(self.details.active_requests)
        #: Whether the connection ends because of a timeout of the gateway, which is no failure.
        self.timed_out = False
        self.since = since
        self._missing_since = missing_since
        #: The message ids of heartbeats that were not echoed yet.
        self._heartbeats: set[str] = set()
        self._newest_heartbeat = self._replay_marker = ""
        self._replayed = ReplayCounter(self.details.recovery_buffer)

    @property
    def missing_since(self) -> float | None:
        """From when on notifications may be lost; None if none are, as far as is known."""
        if self._missing_since is None and self._replayed.overflowed:
            return self.since
        return self._missing_since

    def make_heartbeat(self) -> str:
        """Return a heartbeat frame to send, which the gateway will echo."""
        message_id = uuid4().hex
        self._heartbeats.add(message_id)
        self._newest_heartbeat = message_id
        return frames.write_heartbeat(message_id)

    def make_replay_marker(self) -> str:
        """Return a heartbeat frame to send, whose echo follows the replayed notifications."""
        text = self.make_heartbeat()
        self._replay_marker = self._newest_heartbeat
        return text

    def handle(self, text: str, now: Instant, listener: SessionListener) -> str:
        """Handle a received frame and return the frame to send in response, empty if none."""
        try:
            frame = frames.read_frame(text)
        except FrameError as error:
            # Reconnecting would not help: the gateway would send the frame again.
            listener.unreadable(f"a malformed frame of the gateway: {error}")
            return ""
        self.wsc = frames.newest(self.wsc, frame)
        if frame.kind != frames.ERROR:
            self.liveness.frame_received(now, echo=frame.message_id == self._newest_heartbeat)
        if frame.kind == frames.SERVER_NOTIFICATION:
            if self._replay_marker:
                self._replayed.count()
            listener.notification(frame)
        elif frame.kind == frames.HEARTBEAT:
            return self._handle_heartbeat(frame, listener)
        elif not self.requests.resolve(frame) and frame.kind == frames.ERROR:
            self._handle_error(frame)
        return ""

    def abort(self, error: Exception) -> None:
        """Cut the connection and let its requests raise `error`."""
        self.socket.abort()
        self.requests.fail(error)

    def _handle_heartbeat(self, frame: Frame, listener: SessionListener) -> str:
        if frame.message_id not in self._heartbeats:
            return frames.write_heartbeat(frame.message_id)
        self._heartbeats.discard(frame.message_id)
        if frame.message_id == self._replay_marker:
            self._replay_marker = ""
            missing_since, self._missing_since = self.missing_since, None
            self._replayed = ReplayCounter(self.details.recovery_buffer)
            listener.replay_ended(missing_since)
        return ""

    def _handle_error(self, frame: Frame) -> None:
        code = error_code(frame)
        self.timed_out = self.timed_out or code in _TIMEOUT_CODES
        _log.info("error frame from the gateway: %s", code or frame.status)


def error_code(frame: Frame) -> str:
    """Return the error code in the body of a frame, empty if there is none."""
    try:
        body = frame.body()
    except FrameError:
        return ""
    code = body.get("errorCode") if isinstance(body, dict) else None
    return code if isinstance(code, str) and len(code) < _MAX_CODE_LENGTH else ""


class GatewayRefusedError(TransportError):
    """The gateway refused a connection; `status` and `code` are from its error frame."""

    def __init__(self, frame: Frame) -> None:
        self.status = frame.status
        self.code = error_code(frame)
        reason = f"{frame.status} {self.code}".strip()
        super().__init__(f"the gateway refused the connection: {reason}", processed=False)


def _read_first_frame(text: str) -> tuple[Frame, Any]:
    """Return the first frame and its body."""
    try:
        frame = frames.read_frame(text)
        body = frame.body()
    except FrameError as error:
        raise TransportError(f"the gateway sent a malformed first frame: {error}") from error
    if frame.kind == frames.ERROR or (
        frame.kind == frames.CONNECTION_DETAILS and frame.status >= 400
    ):
        raise GatewayRefusedError(frame)
    if frame.kind != frames.CONNECTION_DETAILS:
        raise TransportError("the gateway's first frame is not ConnectionDetails")
    return frame, body
