"""`Dispatcher`: passes events that were answered already to the user's handler, or to iteration.

The handler is called in a thread of its own, for one event after the other. What it returns is
awaited in an event loop of that thread: the loop of a request may end with the request.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Generic, TypeVar

from ringkit._io.handlers import HandlerLoop, call
from ringkit._io.queue import BoundedQueue

T = TypeVar("T")

_log = logging.getLogger("ringkit.webhooks")


class Dispatcher(Generic[T]):
    """A queue of at most `limit` events, and the thread that calls the handler, if there is one."""

    def __init__(self, handler: Callable[[T], object] | None, limit: int) -> None:
        self._handler = handler
        self._queue: BoundedQueue[T] = BoundedQueue(limit)
        self._start_lock = threading.Lock()
        self._thread: threading.Thread | None = None
        #: Whether events are taken by iteration in this process.
        self.iterated = False

    @property
    def dropped(self) -> int:
        """How many events were dropped because the queue was full or closed."""
        return self._queue.dropped

    @property
    def closed(self) -> bool:
        """Whether it accepts no more events."""
        return self._queue.closed

    def put(self, event: T) -> None:
        """Queue an event; never waits. When the queue is full, the oldest event is dropped."""
        if self._handler is not None:
            self._start(self._handler)
        self._queue.put(event)

    def close(self) -> None:
        """End iteration, or the thread, after the queued events."""
        self._queue.close()

    def after_fork(self) -> None:
        """Begin empty in a child process; the thread starts again with the next event."""
        self._queue.after_fork()
        self._start_lock = threading.Lock()
        self.iterated = False

    def __iter__(self) -> Iterator[T]:
        self.iterated = True
        return iter(self._queue)

    def __aiter__(self) -> AsyncIterator[T]:
        self.iterated = True
        return aiter(self._queue)

    def _start(self, handler: Callable[[T], object]) -> None:
        with self._start_lock:
            if self._thread is None or not self._thread.is_alive():
                thread = threading.Thread(
                    target=self._call_for_each,
                    args=(handler,),
                    name="ringkit-webhooks",
                    daemon=True,
                )
                thread.start()
                self._thread = thread

    def _call_for_each(self, handler: Callable[[T], object]) -> None:
        loop = HandlerLoop()
        for event in self._queue:
            error = loop.run(call(handler, event)).error
            if error is not None:
                _log.error("error in the handler of a webhook", exc_info=error)
        loop.close()
