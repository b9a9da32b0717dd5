"""`PerLoop`: what belongs to one event loop, as connections do."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class PerLoop(Generic[T]):
    """A value for each event loop that is open.

    A program may call `asyncio.run` again and again with the same client. What belongs to loops
    that are closed is forgotten when another loop is given its value.
    """

    def __init__(self) -> None:
        # Not by weak references: the values refer to their loops, and would keep them for ever.
        self._values: dict[asyncio.AbstractEventLoop, T] = {}

    def get(self, make: Callable[[], T], usable: Callable[[T], bool] = lambda _: True) -> T:
        """Return the value of the running event loop, made if there is none that is `usable`."""
        loop = asyncio.get_running_loop()
        value = self._values.get(loop)
        if value is None or not usable(value):
            for other in list(self._values):
                if other.is_closed():
                    self._values.pop(other, None)
            value = self._values[loop] = make()
        return value

    def pop(self) -> T | None:
        """Forget the value of the running event loop and return it, None if there is none."""
        return self._values.pop(asyncio.get_running_loop(), None)

    def values(self) -> list[T]:
        """Return the values of all event loops."""
        return list(self._values.values())
