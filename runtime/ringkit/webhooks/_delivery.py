"""Events from the receiver to the user's code, apart from the request that brought them.

Used by the receivers. A handler runs outside the server's request, one event after the other: a
function in a thread, a coroutine function in a task of the event loop that `handle` is called in.
One that raises is logged, and the next event goes on.
"""

from __future__ import annotations

import inspect
import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ringkit.webhooks._queue import Inbox

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")

_log = logging.getLogger("ringkit.webhooks")


class Delivery(Generic[T]):
    """An inbox, and the one reader that calls the handler, if there is one."""

    def __init__(
        self, handler: Callable[[T], Awaitable[object] | object] | None, size: int
    ) -> None:
        self._handler = handler
        self._inbox: Inbox[T] = Inbox(size)
        self._starting = threading.Lock()
        self._thread: threading.Thread | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def awaits(self) -> bool:
        """Whether the handler is a coroutine function, which takes an event loop."""
        return inspect.iscoroutinefunction(self._handler)

    @property
    def dropped(self) -> int:
        """How many events made room for newer ones, unread."""
        return self._inbox.dropped

    def put(self, event: T) -> None:
        """Hand over an event; never waits for who reads it."""
        self._inbox.put(event)
        if self._handler is not None:
            self._start(self._handler)

    def close(self) -> None:
        """End the reader once it has read what is there."""
        self._inbox.close()

    def __iter__(self) -> Iterator[T]:
        self._check()
        return iter(self._inbox)

    def __aiter__(self) -> AsyncIterator[T]:
        self._check()
        return aiter(self._inbox)

    def _check(self) -> None:
        if self._handler is not None:
            raise TypeError("the events go to the handler; leave it out to iterate over them")

    def _start(self, handler: Callable[[T], Any]) -> None:
        with self._starting:
            if self.awaits:
                self._start_task(handler)
            elif self._thread is None:
                self._thread = threading.Thread(
                    target=self._read, args=(handler,), name="ringkit-webhooks", daemon=True
                )
                self._thread.start()

    def _start_task(self, handler: Callable[[T], Any]) -> None:
        import asyncio

        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._read_async(handler))

    def _read(self, handler: Callable[[T], Any]) -> None:
        for event in self._inbox:
            try:
                handler(event)
            except Exception:
                _log.exception("the handler of a webhook failed")

    async def _read_async(self, handler: Callable[[T], Awaitable[object]]) -> None:
        async for event in self._inbox:
            try:
                await handler(event)
            except Exception:
                _log.exception("the handler of a webhook failed")
