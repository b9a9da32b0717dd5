"""Work that goes on beside calls: threads and tasks, and waiting for them. Used by `http`."""

from __future__ import annotations

import contextvars
import threading
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from ringkit._io.clock import Clock

if TYPE_CHECKING:
    import asyncio  # a blocking program never loads it
    from concurrent.futures import Future

T = TypeVar("T")


class Threads:
    """The threads that blocking flows have started."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._threads: set[threading.Thread] = set()

    def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow."""
        return future.result(timeout)

    def start(self, work: Callable[[], None], at_end: Callable[[], None]) -> None:
        """Run a function in a thread that an interrupted caller does not take along."""
        context = contextvars.copy_context()

        def run_and_tell() -> None:
            try:
                context.run(work)
            finally:
                self._threads.discard(threading.current_thread())
                at_end()

        thread = threading.Thread(target=run_and_tell, name="ringkit", daemon=True)
        self._threads.add(thread)
        try:
            thread.start()
        except RuntimeError:
            # The interpreter is shutting down, or has no threads: then right now.
            self._threads.discard(thread)
            try:
                work()
            finally:
                at_end()

    def settle(self, timeout: float) -> None:
        """Wait until what was started has ended, at most `timeout` seconds."""
        give_up = self.clock.monotonic() + timeout
        for thread in self._threads - {threading.current_thread()}:
            thread.join(max(0.0, give_up - self.clock.monotonic()))


class Tasks:
    """The tasks that asyncio flows have started."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._tasks: set[asyncio.Task[Any]] = set()

    async def wait(self, future: Future[T], timeout: float | None) -> T:
        """Wait for the outcome of another flow; being cancelled does not cancel that one."""
        return await wait_async(future, timeout)

    async def in_thread(self, function: Callable[[], T]) -> T:
        """Run a blocking function beside the event loop."""
        import asyncio

        return await asyncio.to_thread(function)

    def start(self, coroutine: Coroutine[Any, Any, Any], at_end: Callable[[], None]) -> None:
        """Run a coroutine in a task that is kept alive until it ends."""
        import asyncio

        task = asyncio.get_running_loop().create_task(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        task.add_done_callback(lambda _: at_end())

    async def settle(self, timeout: float) -> None:
        """Wait until what was started has ended; after `timeout` seconds it is cancelled."""
        import asyncio

        running = {task for task in self._tasks if task is not asyncio.current_task()}
        if running:
            _, running = await asyncio.wait(running, timeout=timeout)
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)


async def wait_async(future: Future[T], timeout: float | None = None) -> T:
    """Wait in the running event loop for a future that may be resolved in another thread.

    Raises TimeoutError after `timeout` seconds. Being cancelled does not cancel the future.
    """
    import asyncio

    loop = asyncio.get_running_loop()
    resolved = asyncio.Event()

    def wake(_: Future[T]) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(resolved.set)

    future.add_done_callback(wake)
    await asyncio.wait_for(resolved.wait(), timeout)
    return future.result()
