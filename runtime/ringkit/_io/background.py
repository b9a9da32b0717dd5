"""Threads and asyncio tasks for work that runs beside the calls of a client."""

from __future__ import annotations

import contextlib
import contextvars
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, run, run_async
from ringkit._io.fork import abandon, renew_after_fork
from ringkit._io.wakeups import add_wakeup

if TYPE_CHECKING:
    import asyncio  # imported when it is needed: a blocking program never loads it
    from concurrent.futures import Future

    from ringkit._io.shared_threads import BackgroundFlow

T = TypeVar("T")


class Background(Protocol):
    """A thread, or something like it."""

    def start(self) -> None:
        """Begin to run. Raises RuntimeError if there can be no thread."""
        ...

    def join(self, timeout: float) -> None:
        """Wait until it has ended, at most `timeout` seconds."""
        ...


class BackgroundThreads:
    """Runs flows in daemon threads, and waits for futures with blocking calls."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        #: What runs, each with a function that returns whether `join` waits for it.
        self._running: dict[Background, Callable[[], bool]] = {}
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Forget what runs: a child process does not have the threads."""
        self._running = {}

    def wait(self, future: Future[T], timeout: float | None) -> T:
        """Return the result of a future, waiting for it at most `timeout` seconds.

        Raises TimeoutError after that.
        """
        return future.result(timeout)

    def start(
        self,
        flow: Flow[Any],
        at_end: Callable[[], None],
        awaited: Callable[[], bool] = lambda: True,
        *,
        shared: bool = False,
        io: Any = None,
    ) -> None:
        """Run a flow in the background, then `at_end`; an interrupt of the caller stops neither.

        It has a thread of its own or, if `shared`, one of the `SharedThreads` while it does not
        wait, and a copy of the context variables of the caller. `io` performs its effects, by
        default this object. `awaited` returns whether `join` waits for it.
        """
        io = self if io is None else io

        def end() -> None:
            self._running.pop(found, None)
            at_end()

        found = _in_shared_threads(flow, io, end) if shared else _in_own_thread(flow, io, end)
        self._running[found] = awaited
        try:
            found.start()
        except RuntimeError:
            # The interpreter is shutting down or out of threads: run it in this one.
            try:
                run(flow, io)
            finally:
                end()

    def join(self, timeout: float) -> None:
        """Wait until what runs has ended, at most `timeout` seconds."""
        give_up = self.clock.monotonic() + timeout
        for found, awaited in list(self._running.items()):
            if found is not threading.current_thread() and awaited():
                found.join(max(0.0, give_up - self.clock.monotonic()))


def _in_own_thread(flow: Flow[Any], io: Any, at_end: Callable[[], None]) -> threading.Thread:
    context = contextvars.copy_context()

    def target() -> None:
        try:
            context.run(run, flow, io)
        finally:
            at_end()

    return threading.Thread(target=target, name="ringkit", daemon=True)


def _in_shared_threads(flow: Flow[Any], io: Any, at_end: Callable[[], None]) -> BackgroundFlow:
    from ringkit._io.shared_threads import BackgroundFlow  # most programs have no such flows

    return BackgroundFlow(flow, io, at_end)


class BackgroundTasks:
    """Runs flows in asyncio tasks, and waits for futures with `await`."""

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

    def start(
        self,
        flow: Flow[Any],
        at_end: Callable[[], None],
        awaited: Callable[[], bool] = lambda: True,
        *,
        io: Any = None,
    ) -> None:
        """Run a flow in a new task, then `at_end`; a reference to the task is kept.

        `io` performs its effects, by default this object. `awaited` returns whether `join` waits
        for it.
        """
        import asyncio

        coroutine = run_async(flow, self if io is None else io)
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


async def call_in_thread(function: Callable[[], T], *, abandon: bool = False) -> T:
    """Return the result of a blocking function, called in a thread.

    A caller that is cancelled waits until the function has returned: what it opened or locked can
    be released then, and not before. With `abandon` it does not wait.
    """
    import asyncio

    loop = asyncio.get_running_loop()
    context = contextvars.copy_context()
    call = loop.run_in_executor(None, context.run, function)
    try:
        return await asyncio.shield(call)
    except asyncio.CancelledError:
        while not abandon and not call.done():
            with contextlib.suppress(asyncio.CancelledError):  # cancelled once more
                await asyncio.wait([call])
        raise


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

    take_back = add_wakeup(future, set_done)
    try:
        # Not `wait_for`: in Python 3.11 it may return although the caller was cancelled.
        async with asyncio.timeout(timeout):
            await done.wait()
    finally:
        take_back()
    return future.result()
