"""Between the server and whoever reads: a bounded queue that never makes the server wait.

Used by `delivery`. When it is full the oldest event makes room and `dropped` counts it: the
platform gives up an address that answers late or badly, so refusing would lose more than it saves.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    import asyncio

T = TypeVar("T")


class Inbox(Generic[T]):
    """A bounded queue, read by iteration: `for` in threads, `async for` in tasks.

    Each event goes to one reader. Iteration ends when the inbox is closed and empty.
    """

    def __init__(self, size: int) -> None:
        if size < 1:
            raise ValueError("an inbox holds at least one event")
        self._size = size
        self._events: deque[T] = deque()
        self._changed = threading.Condition()
        self._wakers: list[Callable[[], object]] = []
        self._closed = False
        self.dropped = 0

    def put(self, event: T) -> None:
        """Add an event; never waits. A closed inbox drops it."""
        with self._changed:
            if self._closed:
                self.dropped += 1
                return
            if len(self._events) >= self._size:
                self._events.popleft()
                self.dropped += 1
            self._events.append(event)
            self._wake()

    def close(self) -> None:
        """End every iteration once the inbox is empty."""
        with self._changed:
            self._closed = True
            self._wake()

    def __iter__(self) -> Iterator[T]:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._events or self._closed)
                if not self._events:
                    return
                event = self._events.popleft()
            yield event

    async def __aiter__(self) -> AsyncIterator[T]:
        import asyncio

        loop = asyncio.get_running_loop()
        while True:
            woken: asyncio.Future[None] = loop.create_future()
            with self._changed:
                event = self._events.popleft() if self._events else None
                closed = self._closed
                waker = _waker(loop, woken)
                if event is None and not closed:
                    self._wakers.append(waker)
            if event is not None:
                yield event
            elif closed:
                return
            else:
                try:
                    await woken
                finally:
                    with self._changed:
                        if waker in self._wakers:
                            self._wakers.remove(waker)

    def _wake(self) -> None:
        """Wake every reader; the lock is held."""
        self._changed.notify_all()
        wakers, self._wakers = self._wakers, []
        for wake in wakers:
            wake()


def _waker(loop: asyncio.AbstractEventLoop, woken: asyncio.Future[None]) -> Callable[[], object]:
    """Return what resolves a future of an event loop from any thread."""

    def resolve() -> None:
        if not woken.done():
            woken.set_result(None)

    def wake() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(resolve)

    return wake
