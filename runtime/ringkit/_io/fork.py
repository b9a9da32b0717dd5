"""What has to happen in a child process after a fork.

A forked child has a copy of every object and only the thread that forked: locks that other threads
held stay locked, threads have ended, and what was queued is handled by the parent.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class Forkable(Protocol):
    """An object that is renewed in a child process."""

    def after_fork(self) -> None:
        """Renew locks, and drop what belongs to the parent. Must not wait for anything."""
        ...


_objects: WeakSet[Forkable] = WeakSet()
#: What a child process must not touch, not even by garbage collection.
_abandoned: list[object] = []


def abandon(found: object) -> None:
    """Keep an object of the parent in a child process, without using it.

    The coroutines of a task that is collected run their `finally` blocks: they would shut down
    connections of the parent, and take them out of the parent's event loop.
    """
    _abandoned.append(found)


def renew_after_fork(renewed: Forkable) -> None:
    """Call `renewed.after_fork` in each child process, as long as the object exists."""
    _objects.add(renewed)


def _renew_all() -> None:
    for renewed in list(_objects):
        renewed.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_renew_all)
