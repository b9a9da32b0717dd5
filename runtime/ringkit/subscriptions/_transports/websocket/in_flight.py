"""Requests under way on one connection: who waits for which answer. Used by the link."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING

from ringkit._io.flow import Flow, Wait, perform
from ringkit.subscriptions._transports.websocket.io import Send

if TYPE_CHECKING:
    from ringkit.subscriptions._transports.websocket.frames import Frame
    from ringkit.subscriptions._transports.websocket.io import Socket


class Requests:
    """At most `limit` requests at once; more of them wait, first come, first served."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._active = 0
        self._queue: deque[Future[None]] = deque()
        self._pending: dict[str, Future[Frame]] = {}
        self._ended: Exception | None = None

    def ask(self, socket: Socket, message_id: str, text: str, timeout: float) -> Flow[Frame]:
        """Send a request when it is its turn, and return the frame that answers it.

        Waits at most `timeout` seconds for each: then TimeoutError. Raises TransportError.
        """
        yield from self.enter(timeout)
        try:
            answer = self.expect(message_id)
            yield from perform(Send(socket, text))
            return (yield from perform(Wait(answer, timeout)))
        finally:
            self.forget(message_id)
            self.leave()

    def enter(self, timeout: float) -> Flow[None]:
        """Wait for leave to send a request, at most `timeout` seconds: then TimeoutError.

        Whoever got it calls `leave`. Raises what `end` was given.
        """
        with self._lock:
            self._check()
            if self._active < self._limit:
                self._active += 1
                return
            turn: Future[None] = Future()
            self._queue.append(turn)
        try:
            yield from perform(Wait(turn, timeout))
        except BaseException:
            with self._lock:
                waiting = turn in self._queue
                if waiting:
                    self._queue.remove(turn)
            if not waiting and not turn.exception():
                self.leave()
            raise

    def leave(self) -> None:
        """Let the next request in."""
        with self._lock:
            turn = self._queue.popleft() if self._queue else None
            if turn is None:
                self._active -= 1
        if turn is not None:
            turn.set_result(None)

    def expect(self, message_id: str) -> Future[Frame]:
        """Return what will be the answer to a message. Raises what `end` was given."""
        with self._lock:
            self._check()
            answer = self._pending[message_id] = Future()
        return answer

    def forget(self, message_id: str) -> None:
        """Wait for an answer no longer."""
        with self._lock:
            self._pending.pop(message_id, None)

    def answer(self, frame: Frame) -> bool:
        """Hand over an answer; False if nobody waits for it."""
        with self._lock:
            waiting = self._pending.pop(frame.message_id, None)
        if waiting is not None:
            waiting.set_result(frame)
        return waiting is not None

    def end(self, error: Exception) -> None:
        """The connection is gone: whoever waits, or will, gets the error."""
        with self._lock:
            if self._ended is not None:
                return
            self._ended = error
            waiting: list[Future[Frame] | Future[None]] = [*self._pending.values(), *self._queue]
            self._pending.clear()
            self._queue.clear()
        for future in waiting:
            future.set_exception(error)

    def _check(self) -> None:
        if self._ended is not None:
            raise self._ended
