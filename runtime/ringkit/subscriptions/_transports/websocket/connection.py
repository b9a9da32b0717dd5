"""One connection to the gateway: what its frames mean. Used by the link; does not wait."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, Protocol
from uuid import uuid4

from ringkit import error_codes
from ringkit.errors import TransportError
from ringkit.subscriptions._transports.websocket import frames
from ringkit.subscriptions._transports.websocket.frames import Frame, FrameError, Wsc
from ringkit.subscriptions._transports.websocket.in_flight import Requests
from ringkit.subscriptions._transports.websocket.liveness import Now, Watch, read_terms
from ringkit.subscriptions._transports.websocket.recovery import Recovery, Replay, recovery_of

if TYPE_CHECKING:
    from ringkit.subscriptions._transports.websocket.io import Socket

_log = logging.getLogger("ringkit.websocket")

#: Errors by which the gateway ends a connection that has done its time: idle, absolute.
_TIMES: Final = frozenset(
    {error_codes.WEBSOCKET_IDLE_TIMEOUT, error_codes.WEBSOCKET_ABSOLUTE_TIMEOUT}
)


class Listener(Protocol):
    """Whom a link tells, from its own thread or task. Every method returns at once."""

    def opened(self, recovery: Recovery, since: float) -> None:
        """A connection is there; after RECOVERED what was missed follows, then `settled`.

        `since` is when the session was last known to be well, in seconds of the wall clock.
        """
        ...

    def settled(self, missing: float | None) -> None:
        """What was missed has been told; perhaps not all since `missing`, unless that is None."""
        ...

    def notification(self, frame: Frame) -> None:
        """A notification arrived."""
        ...

    def lost(self, error: Exception) -> None:
        """The connection is lost, or could not be made; it will be tried again."""
        ...


class Connection:
    """An open connection, from its first frame on.

    `text` is that frame; `since` is when the session was last known to be well, `missing` since
    when an earlier connection may have missed something. Raises TransportError if the frame is
    not the one that opens a connection.
    """

    def __init__(
        self,
        socket: Socket,
        text: str,
        now: Now,
        *,
        asked: bool = False,
        since: float = 0.0,
        missing: float | None = None,
    ) -> None:
        frame = _first(text)
        details = frame.body()
        self.socket = socket
        self.wsc: Wsc | None = frame.wsc
        self.terms = read_terms(details)
        self.recovery = recovery_of(details, asked=asked)
        self.watch = Watch(self.terms, now)
        self.requests = Requests(self.terms.active_requests)
        #: Whether its end is nothing to worry about: it has done its time.
        self.retired = False
        self.since = since
        self._missing = missing
        self._asked: set[str] = set()
        self._newest = self._settling = ""
        self._replay = Replay(self.terms.recovery_buffer)

    @property
    def missing(self) -> float | None:
        """Since when something may have been missed; None if nothing was, as far as is known."""
        if self._missing is None and self._replay.overflowed:
            return self.since
        return self._missing

    def ask(self) -> str:
        """Return a heartbeat to send, which the gateway will echo."""
        message_id = uuid4().hex
        self._asked.add(message_id)
        self._newest = message_id
        return frames.write_heartbeat(message_id)

    def settle(self) -> str:
        """Return a heartbeat whose echo comes after everything that is replayed."""
        text = self.ask()
        self._settling = self._newest
        return text

    def take(self, text: str, now: Now, listener: Listener) -> str:
        """Take a frame in and return the frame to answer with, empty if none."""
        try:
            frame = frames.read_frame(text)
        except FrameError as error:
            # It would come again if the connection were made anew.
            _log.warning("a frame of the gateway was not understood: %s", error)
            return ""
        self.wsc = frames.newest(self.wsc, frame)
        if frame.kind != frames.ERROR:
            self.watch.hear(now, echo=frame.message_id == self._newest)
        if frame.kind == frames.SERVER_NOTIFICATION:
            if self._settling:
                self._replay.count()
            listener.notification(frame)
        elif frame.kind == frames.HEARTBEAT:
            return self._heartbeat(frame, listener)
        elif not self.requests.answer(frame) and frame.kind == frames.ERROR:
            self._complaint(frame)
        return ""

    def end(self, error: Exception) -> None:
        """Let go of the socket; whoever waits for an answer gets the error."""
        self.socket.abort()
        self.requests.end(error)

    def _heartbeat(self, frame: Frame, listener: Listener) -> str:
        if frame.message_id not in self._asked:
            return frames.write_heartbeat(frame.message_id)
        self._asked.discard(frame.message_id)
        if frame.message_id == self._settling:
            self._settling = ""
            missing, self._missing = self.missing, None
            self._replay = Replay(self.terms.recovery_buffer)
            listener.settled(missing)
        return ""

    def _complaint(self, frame: Frame) -> None:
        code = error_code(frame)
        self.retired = self.retired or code in _TIMES
        _log.info("the gateway says: %s", code or frame.status)


def error_code(frame: Frame) -> str:
    """Return the platform's code in an Error frame, empty if there is none."""
    try:
        body = frame.body()
    except FrameError:
        return ""
    code = body.get("errorCode") if isinstance(body, dict) else None
    return code if isinstance(code, str) and len(code) < 30 else ""


class RefusedError(TransportError):
    """The gateway turned the connection away; `status` and `code` are its own."""

    def __init__(self, frame: Frame) -> None:
        self.status = frame.status
        self.code = error_code(frame)
        said = f"{frame.status} {self.code}".strip()
        super().__init__(f"the gateway refused the connection: {said}", processed=False)


def _first(text: str) -> Frame:
    try:
        frame = frames.read_frame(text)
    except FrameError as error:
        raise TransportError(f"the gateway is not understood: {error}") from error
    if frame.kind == frames.ERROR or (
        frame.kind == frames.CONNECTION_DETAILS and frame.status >= 400
    ):
        raise RefusedError(frame)
    if frame.kind != frames.CONNECTION_DETAILS:
        raise TransportError("the gateway did not begin with ConnectionDetails")
    return frame
