"""`Place`: the right to use one connection of a pool."""

from __future__ import annotations

import weakref
from collections.abc import Callable
from typing import Any


class Place:
    """The right to use one connection; freed by `free()`, or by the end of its life.

    The interpreter itself frees it with the last reference, so that no exception can keep it, not
    even an interrupt between two statements. `put` is called with one argument.
    """

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
