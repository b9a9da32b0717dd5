"""Forks: objects that hold locks or connections are told when their process is a forked child.

A fork copies the memory of a process but only the calling thread: a lock that another thread held
stays locked in the child, and open files and sockets are shared with the parent.
"""

from __future__ import annotations

import os
from typing import Protocol
from weakref import WeakSet


class ForkAware(Protocol):
    """An object that has something to give up or to renew in a forked child."""

    def after_fork(self) -> None:
        """Give up what belongs to the parent. Called in the child, before any other code."""
        ...


_objects: WeakSet[ForkAware] = WeakSet()


def notice_forks(target: ForkAware) -> None:
    """Call `target.after_fork()` in every forked child in which `target` still exists."""
    _objects.add(target)


def _after_fork() -> None:
    for target in list(_objects):
        target.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no forks
    os.register_at_fork(after_in_child=_after_fork)
