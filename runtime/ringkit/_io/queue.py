"""`BoundedQueue`: items from any thread to flows, threads or tasks; the oldest is dropped if full.

Adding an item never waits: notifications arrive in the thread of a socket or of a web server,
which must not be held up by a slow consumer.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import Future
from typing import Generic, TypeVar

from ringkit._io.background import wait_async
from ringkit._io.effects import Wait
from ringkit._io.flow import Flow, perform

T = TypeVar("T")


class QueueClosed(Exception):
    """The queue is closed and empty."""


class BoundedQueue(Generic[T]):
    """At most `limit` items in order (None: any number), and urgent items, which come first.

    Take items with `take` in a flow, with `for` in a thread, or with `async for` in a task. Each
    item goes to one consumer; iteration ends when the queue is closed and empty. `dropped` counts
    the items that were discarded. Thread-safe. Raises ValueError for a limit below 1.
    """

    def __init__(self, limit: int | None = None) -> None:
        if limit is not None and limit < 1:
            raise ValueError(f"a queue needs room for at least one item, got {limit}")
        self.dropped = 0
        self._closed = False
        self._items: deque[T] = deque(maxlen=limit)
        self._urgent: deque[T] = deque()
        self.after_fork()

    def after_fork(self) -> None:
        """Begin empty in a child process: the parent has what was queued, and who waits for it."""
        self._items.clear()
        self._urgent.clear()
        self._waiters: deque[Future[None]] = deque()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._items) + len(self._urgent)

    @property
    def closed(self) -> bool:
        """Whether the queue accepts no more items."""
        return self._closed

    def put(self, item: T, *, urgent: bool = False) -> T | None:
        """Add an item, and return the oldest one if that was dropped to make room.

        Urgent items are never dropped. A closed queue discards the item.
        """
        with self._lock:
            if self._closed:
                self.dropped += 1
                return None
            items = self._urgent if urgent else self._items
            oldest = items.popleft() if len(items) == items.maxlen else None
            self.dropped += oldest is not None
            items.append(item)
            waiter = self._waiters.popleft() if self._waiters else None
        if waiter is not None:
            waiter.set_result(None)
        return oldest

    def take(self, timeout: float | None = None) -> Flow[T | None]:
        """Return the next item, or None if there is none within `timeout` seconds.

        Raises QueueClosed.
        """
        while True:
            found = self._pop_or_wait()
            if not isinstance(found, Future):
                return found[0]
            try:
                yield from perform(Wait(found, timeout))
            except TimeoutError:
                return self._pop_after_timeout(found)
            except BaseException:
                self._stop_waiting(found)
                raise

    def __iter__(self) -> Iterator[T]:
        while True:
            try:
                found = self._pop_or_wait()
            except QueueClosed:
                return
            if not isinstance(found, Future):
                yield found[0]
                continue
            try:
                found.result()
            except BaseException:
                self._stop_waiting(found)
                raise

    async def __aiter__(self) -> AsyncIterator[T]:
        while True:
            try:
                found = self._pop_or_wait()
            except QueueClosed:
                return
            if not isinstance(found, Future):
                yield found[0]
                continue
            try:
                await wait_async(found)
            except BaseException:
                self._stop_waiting(found)
                raise

    def close(self) -> None:
        """Accept no more items; those in the queue can still be taken."""
        with self._lock:
            self._closed = True
            waiters = list(self._waiters)
            self._waiters.clear()
        for waiter in waiters:
            waiter.set_result(None)

    def drain(self) -> list[T]:
        """Remove and return all items."""
        with self._lock:
            return [self._pop() for _ in range(len(self))]

    def _pop(self) -> T:
        return (self._urgent or self._items).popleft()

    def _pop_or_wait(self) -> tuple[T] | Future[None]:
        """Return the next item, or a future that `put` or `close` resolves. Raises QueueClosed."""
        with self._lock:
            if len(self):
                return (self._pop(),)
            if self._closed:
                raise QueueClosed
            waiter: Future[None] = Future()
            self._waiters.append(waiter)
            return waiter

    def _pop_after_timeout(self, waiter: Future[None]) -> T | None:
        """Return an item that was added just as the time ran out, if there is one."""
        with self._lock:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
                return None
            return self._pop() if len(self) else None

    def _stop_waiting(self, waiter: Future[None]) -> None:
        """Remove a waiter; if it was woken already, wake another one in its place."""
        with self._lock:
            if waiter in self._waiters:
                self._waiters.remove(waiter)
                return
            other = self._waiters.popleft() if len(self) and self._waiters else None
        if other is not None:
            other.set_result(None)
