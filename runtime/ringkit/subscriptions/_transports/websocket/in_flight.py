"""Requests in flight on one WebSocket connection, matched to their responses by message id."""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from typing import TYPE_CHECKING

from ringkit._io.effects import Wait
from ringkit._io.flow import Flow, perform
from ringkit.subscriptions._transports.websocket.io import Send

if TYPE_CHECKING:
    from ringkit.subscriptions._transports.websocket.frames import Frame
    from ringkit.subscriptions._transports.websocket.io import Socket


class InFlightRequests:
    """At most `limit` requests at once; further ones wait for a slot, in order."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lock = threading.Lock()
        self._active = 0
        self._queue: deque[Future[None]] = deque()
        self._pending: dict[str, Future[Frame]] = {}
        self._error: Exception | None = None

    def send(self, socket: Socket, message_id: str, text: str, timeout: float) -> Flow[Frame]:
        """Send a request as soon as there is a slot, and return the frame that answers it.

        Waits up to `timeout` seconds for the slot and again for the response. Raises TimeoutError,
        and TransportError if the connection ends.
        """
        yield from self.acquire_slot(timeout)
        try:
            response = self.expect(message_id)
            yield from perform(Send(socket, text))
            return (yield from perform(Wait(response, timeout)))
        finally:
            self.forget(message_id)
            self.release_slot()

    def acquire_slot(self, timeout: float) -> Flow[None]:
        """Wait up to `timeout` seconds for a slot. The caller has to call `release_slot` later.

        Raises TimeoutError, and the error that was passed to `fail`.
        """
        with self._lock:
            self._check()
            if self._active < self._limit:
                self._active += 1
                return
            slot: Future[None] = Future()
            self._queue.append(slot)
        try:
            yield from perform(Wait(slot, timeout))
        except BaseException:
            with self._lock:
                waiting = slot in self._queue
                if waiting:
                    self._queue.remove(slot)
            if not waiting and not slot.exception():
                self.release_slot()
            raise

    def release_slot(self) -> None:
        """Pass the slot to the next waiting request, or free it."""
        with self._lock:
            slot = self._queue.popleft() if self._queue else None
            if slot is None:
                self._active -= 1
        if slot is not None:
            slot.set_result(None)

    def expect(self, message_id: str) -> Future[Frame]:
        """Return a future of the response to a message. Raises the error passed to `fail`."""
        with self._lock:
            self._check()
            response = self._pending[message_id] = Future()
        return response

    def forget(self, message_id: str) -> None:
        """Drop the future of a response that is not waited for any more."""
        with self._lock:
            self._pending.pop(message_id, None)

    def resolve(self, frame: Frame) -> bool:
        """Set the result of the request that a frame answers; return False if there is none."""
        with self._lock:
            response = self._pending.pop(frame.message_id, None)
        if response is not None:
            response.set_result(frame)
        return response is not None

    def fail(self, error: Exception) -> None:
        """Let all requests, and all later ones, raise `error`: the connection has ended."""
        with self._lock:
            if self._error is not None:
                return
            self._error = error
            waiting: list[Future[Frame] | Future[None]] = [*self._pending.values(), *self._queue]
            self._pending.clear()
            self._queue.clear()
        for future in waiting:
            future.set_exception(error)

    def _check(self) -> None:
        if self._error is not None:
            raise self._error
