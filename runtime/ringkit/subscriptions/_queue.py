"""A queue between whoever brings things and whoever takes them, in either colour.

Used by the runner and by iteration. Putting never waits and may happen in any thread; taking is a
flow. A full buffer drops its oldest item, but none that is urgent.
"""

from __future__ import annotations

import threading
from collections import deque
from concurrent.futures import Future
from typing import Generic, TypeVar

from ringkit._io.flow import Flow, Wait, perform

T = TypeVar("T")


class Ended(Exception):
    """There is nothing more to take, and there will not be."""


class Buffer(Generic[T]):
    """Items in order, at most `limit` (None: any number) besides urgent ones, which come first."""

    def __init__(self, limit: int | None = None) -> None:
        self._items: deque[T] = deque(maxlen=limit)
        self._urgent: deque[T] = deque()
        self._waiting: deque[Future[None]] = deque()
        self._closed = False
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._items) + len(self._urgent)

    def put(self, item: T, *, urgent: bool = False) -> T | None:
        """Add an item; return the oldest one if it had to make room, None otherwise."""
        with self._lock:
            items = self._urgent if urgent else self._items
            dropped = items.popleft() if len(items) == items.maxlen else None
            items.append(item)
            waiter = self._waiting.popleft() if self._waiting else None
        if waiter is not None:
            waiter.set_result(None)
        return dropped

    def take(self, timeout: float | None = None) -> Flow[T | None]:
        """Return the oldest item, None if none comes for `timeout` seconds. Raises Ended."""
        while True:
            with self._lock:
                if len(self):
                    return self._pop()
                if self._closed:
                    raise Ended
                waiter: Future[None] = Future()
                self._waiting.append(waiter)
            try:
                yield from perform(Wait(waiter, timeout))
            except TimeoutError:
                return self._take_late(waiter)
            except BaseException:
                self._give_up(waiter)
                raise

    def close(self) -> None:
        """Take nothing more in; what is there can still be taken."""
        with self._lock:
            self._closed = True
            waiting = list(self._waiting)
            self._waiting.clear()
        for waiter in waiting:
            waiter.set_result(None)

    def drain(self) -> list[T]:
        """Return all that is there, and keep nothing."""
        with self._lock:
            return [self._pop() for _ in range(len(self))]

    def _pop(self) -> T:
        return (self._urgent or self._items).popleft()

    def _take_late(self, waiter: Future[None]) -> T | None:
        """Return what came just when the time was over, if anything did."""
        with self._lock:
            if waiter in self._waiting:
                self._waiting.remove(waiter)
                return None
            return self._pop() if len(self) else None

    def _give_up(self, waiter: Future[None]) -> None:
        """Let another one have what this waiter was woken for."""
        with self._lock:
            if waiter in self._waiting:
                self._waiting.remove(waiter)
                return
            other = self._waiting.popleft() if len(self) and self._waiting else None
        if other is not None:
            other.set_result(None)
