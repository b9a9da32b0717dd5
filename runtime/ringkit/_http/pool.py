"""`Pool`: the idle connections of an engine, and places for those in use.

Every connection in use holds a place. It is freed when the last reference to it is dropped, by the
interpreter itself, so that no exception can keep it: not Ctrl-C between two statements either.
"""

from __future__ import annotations

import asyncio
import os
import queue
import time
import weakref
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from attrs import frozen

from ringkit._http.failures import TimeoutFailure

if TYPE_CHECKING:
    from ringkit._http.connection import Connection
    from ringkit._http.effects import Timeouts


@frozen
class PoolLimits:
    """How many connections are open at once, are kept idle, and for how many seconds."""

    max_connections: int = 100
    max_idle: int = 100
    idle_seconds: float = 5.0


class Place:
    """The right to use one connection; freed by `free()`, or by the end of its life."""

    __slots__ = ("__weakref__", "_at_end", "_put")

    def __init__(self, put: Callable[[Any], None]) -> None:
        self._put = put
        # Called by the interpreter, so that nothing can come between.
        self._at_end: weakref.ref[Place] | None = weakref.ref(self, put)

    def free(self) -> None:
        """Give the place back. Idempotent."""
        if self._at_end is not None:
            # In this order an interrupt makes one place too many, not one too few.
            self._put(None)
            self._at_end = None


class BlockingPlaces:
    """Places that threads wait for."""

    def __init__(self, count: int) -> None:
        self._free: queue.SimpleQueue[Any] = queue.SimpleQueue()
        for _ in range(count):
            self._free.put(None)

    @property
    def free(self) -> int:
        """How many places are free."""
        return self._free.qsize()

    def take(self, timeouts: Timeouts) -> Place:
        """Wait for a place. Raises TimeoutFailure."""
        try:
            self._free.get(timeout=timeouts.of("pool"))
        except queue.Empty:
            raise timeouts.passed("pool") from None
        return Place(self._free.put)


class AsyncPlaces:
    """Places that tasks of one event loop wait for, in order."""

    def __init__(self, count: int) -> None:
        self.free = count
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def take(self, timeouts: Timeouts) -> Place:
        """Wait for a place. Raises TimeoutFailure."""
        if self.free > 0 and not self._waiting:
            self.free -= 1
        else:
            await self._wait(timeouts)
        return Place(self._put)

    async def _wait(self, timeouts: Timeouts) -> None:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append(future)
        try:
            async with asyncio.timeout(timeouts.of("pool")):
                await future
        except BaseException as error:
            if future.done() and not future.cancelled():
                self._put(None)  # it was given a place in the same moment
            elif future in self._waiting:
                self._waiting.remove(future)
            if isinstance(error, TimeoutError):
                raise timeouts.passed("pool") from None
            raise

    def _put(self, _freed: object) -> None:
        while self._waiting:
            future = self._waiting.popleft()
            if not future.done():
                future.set_result(None)
                return
        self.free += 1


class Pool:
    """The idle connections of one process, and of one event loop in asyncio."""

    def __init__(self, limits: PoolLimits, places: Any) -> None:
        self.places = places
        self._limits = limits
        self._process = os.getpid()
        self._idle: dict[object, deque[Connection]] = {}

    @property
    def usable(self) -> bool:
        """Whether this process made the pool. A child must not share the parent's connections."""
        return self._process == os.getpid()

    @property
    def idle(self) -> int:
        """How many connections are idle."""
        return sum(map(len, self._idle.values()))

    def take(self, key: object) -> Connection | None:
        """Return an idle connection, None if there is none that can be used."""
        kept = self._idle.get(key)
        while kept:
            try:
                found = kept.pop()
            except IndexError:  # another thread was faster
                return None
            fresh = time.monotonic() - found.idle_since < self._limits.idle_seconds
            if fresh and not found.network.readable():
                return found
            found.close()
        return None

    def make_room(self) -> None:
        """Close idle connections to other hosts if one more would be too many."""
        limits = self._limits
        in_use = limits.max_connections - self.places.free
        if in_use + self.idle <= limits.max_connections:
            return
        for kept in list(self._idle.values()):
            if kept:
                kept.popleft().close()
                return

    def put(self, connection: Connection) -> None:
        """Keep a connection whose exchange has ended, or close it."""
        if not (self.usable and connection.reusable() and self.idle < self._limits.max_idle):
            connection.close()
            return
        connection.restart(time.monotonic())
        self._idle.setdefault(connection.key, deque()).append(connection)
        connection.leave()

    def close(self) -> None:
        """Close all idle connections."""
        while self._idle:
            _, kept = self._idle.popitem()
            while kept:
                kept.pop().close()
