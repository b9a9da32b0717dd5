"""`Dispatcher`: passes events from a receiver to the user's handler, or to iteration.

A handler runs outside the server's request, for one event after the other: a function in a thread,
a coroutine function in a task of the event loop that `handle` is called in.
"""

from __future__ import annotations

import inspect
import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ringkit._io.queue import BoundedQueue

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

_log = logging.getLogger("ringkit.webhooks")


class Dispatcher(Generic[T]):
    """A queue of at most `limit` events, and the thread or task that calls the handler."""

    def __init__(
        self, handler: Callable[[T], Awaitable[object] | object] | None, limit: int
    ) -> None:
        self._handler = handler
        self._queue: BoundedQueue[T] = BoundedQueue(limit)
        self._start_lock = threading.Lock()
        self._thread: threading.Thread | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def is_async(self) -> bool:
        """Whether the handler is a coroutine function, which needs an event loop."""
        return inspect.iscoroutinefunction(self._handler)

    @property
    def dropped(self) -> int:
        """How many events were dropped because the queue was full or closed."""
        return self._queue.dropped

    def put(self, event: T) -> None:
        """Queue an event; never waits. When the queue is full, the oldest event is dropped."""
        self._queue.put(event)
        if self._handler is not None:
            self._start(self._handler)

    def close(self) -> None:
        """End iteration, or the thread or task, after the queued events."""
        self._queue.close()

    def __iter__(self) -> Iterator[T]:
        self._refuse_second_consumer()
        return iter(self._queue)

    def __aiter__(self) -> AsyncIterator[T]:
        self._refuse_second_consumer()
        return aiter(self._queue)

    def _refuse_second_consumer(self) -> None:
        if self._handler is not None:
            raise TypeError("the events go to the handler; leave it out to iterate over them")

    def _start(self, handler: Callable[[T], Any]) -> None:
        with self._start_lock:
            if self.is_async:
                self._start_task(handler)
            elif self._thread is None:
                self._thread = threading.Thread(
                    target=self._call, args=(handler,), name="ringkit-webhooks", daemon=True
                )
                self._thread.start()

    def _start_task(self, handler: Callable[[T], Any]) -> None:
        import asyncio

        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._call_async(handler))

    def _call(self, handler: Callable[[T], Any]) -> None:
        for event in self._queue:
            try:
                handler(event)
            except Exception:
                _log.exception("error in the handler of a webhook")

    async def _call_async(self, handler: Callable[[T], Awaitable[object]]) -> None:
        async for event in self._queue:
            try:
                await handler(event)
            except Exception:
                _log.exception("error in the handler of a webhook")
