"""One open WebSocket: what it sends, and the timeouts that end it."""

from collections.abc import Callable
from typing import Final, Protocol

from ringkit_emulator._clock import Clock, Timer
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._subscriptions.options import SubscriptionOptions
from ringkit_emulator._subscriptions.sockets.writing import connection_details, frame, raw_frame
from ringkit_emulator._subscriptions.sockets.wsc import Place, write_place

# Seen on the platform: close code 4400 where a WebSocket had no token.
_CLOSE_CODES: Final = 4000
_TIMED_OUT: Final = 408


class Line(Protocol):
    """The sending side of a WebSocket. What is sent leaves in order; after the end, nothing.

    ``silent`` is a line that lets nothing through, in either direction.
    """

    silent: bool

    def send(self, text: str) -> None:
        """Send a text frame."""

    def close(self, code: int, reason: str) -> None:
        """Close once everything sent has left."""

    def abort(self) -> None:
        """Cut the connection at once, without a closing frame."""

    def silence(self) -> None:
        """Let nothing through any more."""


class Connection:
    """One WebSocket of a session, from its first frame to its end.

    ``on_timeout`` is called when the idle or the absolute timeout has closed it. ``active`` counts
    the requests under way.
    """

    def __init__(
        self,
        session: str,
        line: Line,
        clock: Clock,
        ids: Ids,
        options: SubscriptionOptions,
        on_timeout: Callable[["Connection"], None],
    ) -> None:
        self.session = session
        self.line = line
        self.active = 0
        self._clock = clock
        self._ids = ids
        self._options = options
        self._on_timeout = on_timeout
        self._sequence = 0
        self._created = self._touched = clock.time()
        self._absolute = clock.call_later(options.ws_absolute_timeout, self._end_absolutely)
        self._idle = self._watch()
        self._beats: set[str] = set()
        self._beating = self._plan_beat()

    @property
    def busy(self) -> bool:
        """Whether no further request may begin."""
        return self.active >= self._options.ws_max_requests

    def touch(self) -> None:
        """Take note that a frame has come or gone."""
        self._touched = self._clock.time()

    def end(self) -> None:
        """Forget the timeouts: the WebSocket is gone."""
        self._absolute.cancel()
        self._idle.cancel()
        if self._beating is not None:
            self._beating.cancel()

    def greet(self, position: int, recovery: str | None) -> None:
        """Send ConnectionDetails; ``recovery`` is explained at ``connection_details``."""
        meta = self._meta("ConnectionDetails", self._ids.uuid(), position)
        self._send(frame(meta, connection_details(self._options, self._created, recovery)))

    def notify(self, notification: Document, position: int) -> None:
        """Send a notification."""
        meta = self._meta("ServerNotification", notification["uuid"], position)
        self._send(frame(meta, notification))

    def reply(
        self,
        message_id: str,
        status: int,
        headers: dict[str, str],
        body: str | None,
        position: int,
        *,
        cut: bool = False,
    ) -> None:
        """Send the answer to a request, ``cut`` in half where a fault wants that."""
        meta = {
            "type": "ClientRequest",
            "messageId": message_id,
            "status": status,
            "headers": headers,
            **self._wsc(position),
        }
        text = raw_frame(meta, body)
        self._send(text[: len(text) // 2] if cut else text)

    def echo(self, message_id: str) -> None:
        """Answer a Heartbeat of the client, unless it was itself the answer to one of ours."""
        if message_id in self._beats:
            self._beats.remove(message_id)
        else:
            self._send(_heartbeat(message_id))

    def complain(self, status: int, code: str, message: str, message_id: str | None = None) -> None:
        """Send an Error frame."""
        self._send(error_frame(status, code, message, message_id or self._ids.uuid()))

    def fail(self, status: int, code: str, message: str) -> None:
        """Send an Error frame and close."""
        self.complain(status, code, message)
        self.line.close(_CLOSE_CODES + status, message)

    def _send(self, text: str) -> None:
        self.touch()
        self.line.send(text)

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
        token = write_place(Place(self.session, position))
        return {"wsc": {"token": token, "sequence": self._sequence}}

    def _plan_beat(self) -> Timer | None:
        interval = self._options.ws_heartbeat_interval
        return None if interval is None else self._clock.call_later(interval, self._beat)

    def _beat(self) -> None:
        message_id = self._ids.uuid()
        self._beats.add(message_id)
        # No touch: an idle client is idle, however often it is asked.
        self.line.send(_heartbeat(message_id))
        self._beating = self._plan_beat()

    def _watch(self) -> Timer:
        when = self._touched + self._options.ws_idle_timeout
        return self._clock.call_at(when, self._end_if_idle)

    def _end_if_idle(self) -> None:
        if self._touched + self._options.ws_idle_timeout > self._clock.time():
            self._idle = self._watch()
            return
        self.fail(_TIMED_OUT, "WSG-902", "Idle timeout expired")
        self._on_timeout(self)

    def _end_absolutely(self) -> None:
        self.fail(_TIMED_OUT, "WSG-903", "Absolute timeout expired")
        self._on_timeout(self)


def refuse(line: Line, status: int, code: str, message: str, message_id: str) -> None:
    """Turn a client away: an Error frame, then the end."""
    line.send(error_frame(status, code, message, message_id))
    line.close(_CLOSE_CODES + status, message)


def _heartbeat(message_id: str) -> str:
    return frame({"type": "Heartbeat", "messageId": message_id})


def error_frame(status: int, code: str, message: str, message_id: str) -> str:
    """Return an Error frame."""
    meta = {"type": "Error", "messageId": message_id, "status": status, "headers": {}}
    return frame(meta, {"errorCode": code, "message": message})
