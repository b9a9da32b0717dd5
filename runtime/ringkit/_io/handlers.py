"""Calls of the user's handlers: what they return is awaited, and what they raise ends only them.

A handler may raise anything: `SystemExit`, `GeneratorExit`, the `CancelledError` of a task that it
awaited. So a call has an `Outcome` instead of an exception. Only the cancellation of the caller
itself is raised.
"""

from __future__ import annotations

import contextvars
import inspect
import threading
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import asyncio  # imported when it is needed: most blocking programs never load it


class Outcome(NamedTuple):
    """What a handler returned, or the error that it raised."""

    value: Any = None
    error: BaseException | None = None


def returns_awaitables(handler: object) -> bool:
    """Return whether a handler is known to return awaitables.

    That is so for a coroutine function, an object with an asynchronous `__call__`, and a partial
    of either. Any other handler may return one, which is seen when it is called.
    """
    while isinstance(handler, partial):
        handler = handler.func
    called = getattr(type(handler), "__call__", None)  # noqa: B004 (the method is wanted)
    return inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(called)


def call(handler: Callable[[Any], object], argument: Any) -> Outcome:
    """Call a handler; what it returns may still have to be awaited."""
    try:
        return Outcome(handler(argument))
    except BaseException as error:
        return Outcome(error=error)


async def await_outcome(outcome: Outcome) -> Outcome:
    """Await what a handler returned, if it can be awaited."""
    import asyncio

    if not inspect.isawaitable(outcome.value):
        return outcome
    task = asyncio.current_task()
    cancelled_before = 0 if task is None else task.cancelling()
    try:
        return Outcome(await outcome.value)
    except BaseException as error:
        if _ends_caller(error, task, cancelled_before):
            raise
        return Outcome(error=error)


class HandlerLoop:
    """Runs what handlers return in an event loop of the calling thread, which must have none.

    The loop is kept from one call to the next, so that a connection that a handler opened is
    usable in the next one. Close it in the same thread.
    """

    def __init__(self) -> None:
        self._runner: asyncio.Runner | None = None

    def run(self, outcome: Outcome) -> Outcome:
        """Run what a handler returned to its end, if it can be awaited."""
        import asyncio

        if not inspect.isawaitable(outcome.value):
            return outcome
        if self._runner is None:
            self._runner = asyncio.Runner()
        try:
            return self._runner.run(await_outcome(outcome))
        except asyncio.CancelledError as error:  # the handler cancelled its own task
            return Outcome(error=error)

    def close(self) -> None:
        """Close the event loop, if there is one."""
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.close()


def run_in_own_loop(outcome: Outcome, timeout: float | None = None) -> Outcome:
    """Run what a handler returned in an event loop and thread of its own, and wait for it.

    The thread that waits may have a running event loop, which cannot be used meanwhile. After
    `timeout` seconds (None: never) it is cancelled.
    """
    if not inspect.isawaitable(outcome.value):
        return outcome
    finished: Future[Outcome] = Future()
    run = partial(contextvars.copy_context().run, _run_in_thread, outcome, timeout, finished)
    threading.Thread(target=run, name="ringkit", daemon=True).start()
    return finished.result()


def _run_in_thread(outcome: Outcome, timeout: float | None, finished: Future[Outcome]) -> None:
    import asyncio

    try:
        with asyncio.Runner() as runner:
            found = runner.run(_await_within(outcome, timeout))
            # Before the loop is closed, which waits for the threads that the handler started.
            finished.set_result(found)
    except BaseException as error:
        if not finished.done():
            finished.set_result(Outcome(error=error))


async def _await_within(outcome: Outcome, timeout: float | None) -> Outcome:
    import asyncio

    try:
        async with asyncio.timeout(timeout):
            return await await_outcome(outcome)
    except TimeoutError:
        return Outcome(error=TimeoutError(f"a handler was cancelled after {timeout} seconds"))


def _ends_caller(
    error: BaseException, task: asyncio.Task[Any] | None, cancelled_before: int
) -> bool:
    """Return whether the task that called a handler was cancelled, or its coroutine is closed."""
    import asyncio

    if isinstance(error, GeneratorExit):
        try:
            return asyncio.current_task() is not task
        except RuntimeError:  # there is no event loop any more
            return True
    cancelled = isinstance(error, asyncio.CancelledError)
    return cancelled and task is not None and task.cancelling() > cancelled_before
