"""Threads and asyncio tasks for work that runs beside the calls of a client."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ringkit._io.clock import Clock
from ringkit._io.fork import renew_after_fork

if TYPE_CHECKING:
    import asyncio  # imported when it is needed: a blocking program never loads it
    from concurrent.futures import Future

T = TypeVar("T")

#: The attribute of a future with what to call for everything that waits for it in an event loop.
_WAITING: Final = "_ringkit_waiting"
#: What a child process must not touch, not even by garbage collection.
_abandoned: list[object] = []


def abandon(found: object) -> None:
    """Keep an object of the parent in a child process, without using it.

    The coroutines of a task that is collected run their `finally` blocks: they would shut down
    connections of the parent, and take them out of the parent's event loop.
    """
    _abandoned.append(found)


class BackgroundThreads:
    """Runs functions in daemon threads, and waits for futures with blocking calls."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        #: The threads that run, each with a function that returns whether `join` waits for it.
        self._threads: dict[threading.Thread, Callable[[], bool]] = {}
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget the threads, which a child process does not have."""
        self._threads = {}

    def wait(self, future: Future[T], timeout: float | None) -> T:
        """Return the result of a future, waiting for it at most `timeout` seconds.

        Raises TimeoutError after that.
        """
        return future.result(timeout)

    def start(
        self,
        function: Callable[[], None],
        at_end: Callable[[], None],
        awaited: Callable[[], bool] = lambda: True,
    ) -> None:
        """Run a function in a new thread, then `at_end`; an interrupt of the caller stops neither.

        `awaited` returns whether `join` waits for it. The thread gets a copy of the context
        variables of the caller.
        """
        context = contextvars.copy_context()

        def target() -> None:
            try:
                context.run(function)
            finally:
                self._threads.pop(threading.current_thread(), None)
                at_end()

        thread = threading.Thread(target=target, name="ringkit", daemon=True)
        self._threads[thread] = awaited
        try:
            thread.start()
        except RuntimeError:
            # The interpreter is shutting down or out of threads: run it in this one.
            self._threads.pop(thread, None)
            try:
                function()
            finally:
                at_end()

    def join(self, timeout: float) -> None:
        """Wait until the threads have ended, at most `timeout` seconds."""
        give_up = self.clock.monotonic() + timeout
        for thread, awaited in list(self._threads.items()):
            if thread is not threading.current_thread() and awaited():
                thread.join(max(0.0, give_up - self.clock.monotonic()))


class BackgroundTasks:
    """Runs coroutines in asyncio tasks, and waits for futures with `await`."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        #: The tasks that run, each with a function that returns whether `join` waits for it.
        self._tasks: dict[asyncio.Task[Any], Callable[[], bool]] = {}
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget the tasks in a child process: they belong to an event loop of the parent."""
        abandon(self._tasks)
        self._tasks = {}

    async def wait(self, future: Future[T], timeout: float | None) -> T:
        """Return the result of a future, waiting for it at most `timeout` seconds.

        Raises TimeoutError after that. Cancelling the caller does not cancel the future.
        """
        return await wait_async(future, timeout)

    async def in_thread(self, function: Callable[[], T]) -> T:
        """Return the result of a blocking function, called in a thread."""
        import asyncio

        return await asyncio.to_thread(function)

    def start(
        self,
        coroutine: Coroutine[Any, Any, Any],
        at_end: Callable[[], None],
        awaited: Callable[[], bool] = lambda: True,
    ) -> None:
        """Run a coroutine in a new task, then `at_end`; a reference to the task is kept.

        `awaited` returns whether `join` waits for it.
        """
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks[task] = awaited
        task.add_done_callback(lambda _: self._tasks.pop(task, None))
        task.add_done_callback(lambda _: at_end())

    async def join(self, timeout: float) -> None:
        """Wait until the tasks have ended; after `timeout` seconds cancel them."""
        import asyncio

        running = {task for task in self._tasks if task is not asyncio.current_task()}
        awaited = {task for task in running if self._tasks[task]()}
        if awaited:
            await asyncio.wait(awaited, timeout=timeout)
        running = {task for task in running if not task.done()}
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)


async def wait_async(future: Future[T], timeout: float | None = None) -> T:
    """Return the result of a future that another thread may resolve, in the running event loop.

    Raises TimeoutError after `timeout` seconds. Cancelling the caller does not cancel the future.
    """
    import asyncio

    loop = asyncio.get_running_loop()
    done = asyncio.Event()

    def set_done() -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(done.set)

    # A future keeps each of its callbacks until it is done: it gets one, however often it is
    # waited for.
    known = _WAITING in vars(future)
    waiting: set[Callable[[], None]] = vars(future).setdefault(_WAITING, set())
    if not known:
        future.add_done_callback(_notify_all)
    waiting.add(set_done)
    try:
        if future.done():
            done.set()
        # Not `wait_for`: in Python 3.11 it may return although the caller was cancelled.
        async with asyncio.timeout(timeout):
            await done.wait()
    finally:
        waiting.discard(set_done)
    return future.result()


def _notify_all(future: Future[Any]) -> None:
    for notify in list(vars(future)[_WAITING]):
        notify()
