"""`Pool`: the idle connections of an engine, and places for those in use."""

from __future__ import annotations

import os
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from attrs import frozen

if TYPE_CHECKING:
    from ringkit._io.engines.connection import Connection


@frozen
class PoolLimits:
    """How many connections are open at once, are kept idle, and for how many seconds.

    As many are kept as are opened: opening one takes longer than a call.
    """

    max_connections: int = 100
    max_idle: int = 100
    idle_seconds: float = 5.0


class Pool:
    """The idle connections of one process, and of one event loop in asyncio."""

    def __init__(self, limits: PoolLimits, places: Any) -> None:
        self.places = places
        self._limits = limits
        self._process = os.getpid()
        self._closed = False
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
        room = not self._closed and self.idle < self._limits.max_idle
        if not (room and self.usable and connection.reusable()):
            connection.close()
            return
        connection.idle_since = time.monotonic()
        self._idle.setdefault(connection.key, deque()).append(connection)
        connection.leave()
        if self._closed:  # by another thread, which may not have found it
            self.close()

    def close(self) -> None:
        """Close all idle connections; those in use are closed when their exchange has ended."""
        self._closed = True
        for kept in list(self._idle.values()):
            with suppress(IndexError):  # another thread closes them too
                while kept:
                    kept.pop().close()
