"""Wakeups: functions that are called when a future is done, unless they are taken back before."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from concurrent.futures import Future

#: The attribute of a future with its wakeups.
_WAKEUPS: Final = "_ringkit_wakeups"


def add_wakeup(future: Future[Any], wake: Callable[[], None]) -> Callable[[], None]:
    """Call `wake` as soon as a future is done, at once if it is; return what takes it back.

    It may be called twice if the future becomes done at this moment.
    """
    # A future keeps each of its callbacks until it is done: it gets one, however often it is
    # waited for.
    known = _WAKEUPS in vars(future)
    wakeups: set[Callable[[], None]] = vars(future).setdefault(_WAKEUPS, set())
    if not known:
        future.add_done_callback(_wake_all)
    wakeups.add(wake)
    if future.done():
        wake()
    return partial(wakeups.discard, wake)


def _wake_all(future: Future[Any]) -> None:
    for wake in list(vars(future)[_WAKEUPS]):
        wake()
