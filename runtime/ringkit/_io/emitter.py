"""Event handlers registered by name, and the effect that calls them."""

from __future__ import annotations

import contextvars
import logging
import threading
from collections.abc import Awaitable, Callable
from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from ringkit._io.fork import renew_after_fork

if TYPE_CHECKING:
    import asyncio  # imported when it is needed: most blocking programs never load it

    from ringkit._io.flow import Flow
    from ringkit._io.http import AsyncIO, SyncIO

_log = logging.getLogger("ringkit.events")

#: Called with the payload of an event; what it returns is awaited if that is possible.
Handler = Callable[[Any], object]


class Emitter:
    """Handlers by event name. Thread-safe."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._handlers: dict[str, tuple[Handler, ...]] = {}
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Use another lock in a child process: a thread of the parent may have held this one."""
        self._lock = threading.Lock()

    def on(self, name: str, handler: Handler) -> Callable[[], None]:
        """Call `handler` with the payload of every `name` event.

        Return a function that removes the handler. Raises ValueError for an unknown name.
        """
        self._check(name)
        with self._lock:
            self._handlers[name] = (*self._handlers.get(name, ()), handler)
        return lambda: self.off(name, handler)

    def off(self, name: str, handler: Handler | None = None) -> None:
        """Remove `handler`, or every handler of the event if none is given."""
        self._check(name)
        with self._lock:
            self._handlers[name] = () if handler is None else self._without(name, handler)

    def _without(self, name: str, handler: Handler) -> tuple[Handler, ...]:
        return tuple(found for found in self._handlers.get(name, ()) if found != handler)

    def _check(self, name: str) -> None:
        if name not in self._names:
            raise ValueError(f"no event {name!r}; there are {', '.join(sorted(self._names))}")

    def has_handlers(self, name: str) -> bool:
        """Return whether the event has handlers; if not, its payload need not be built."""
        return bool(self._handlers.get(name))

    def emit(
        self, name: str, payload: Any = None, dispatcher: Dispatcher | None = None
    ) -> Flow[None]:
        """Call the handlers of an event, one after the other, and await what they return.

        A `dispatcher` calls them in the background: then nothing that they raise ends the caller.
        """
        handlers = self._handlers.get(name)
        if handlers:
            yield _CallHandlers(name, handlers, payload, dispatcher)


class Dispatcher:
    """What calls handlers in a thread or task of its own, for as long as there are events.

    In a thread it keeps one event loop for everything that the handlers await, so that what one
    of them opened is still usable in the next. Close it in the same thread.
    """

    def __init__(self) -> None:
        self._runner: asyncio.Runner | None = None

    def run(self, awaitable: Awaitable[Any]) -> None:
        """Run an awaitable to its end, in a blocking program. Raises what it raises."""
        import asyncio

        if self._runner is None:
            self._runner = asyncio.Runner()
        self._runner.run(_wait_for(awaitable))

    def close(self) -> None:
        """Close the event loop, if there is one."""
        runner, self._runner = self._runner, None
        if runner is not None:
            runner.close()


class _CallHandlers:
    """Call handlers, await what they return, and log what they raise.

    What is no Exception ends the program of a caller that runs in the foreground, as Ctrl-C has
    to. A `dispatcher` continues: a handler that ends itself ends nothing else.
    """

    __slots__ = ("dispatcher", "handlers", "name", "payload")

    def __init__(
        self,
        name: str,
        handlers: tuple[Handler, ...],
        payload: Any,
        dispatcher: Dispatcher | None,
    ) -> None:
        self.name = name
        self.handlers = handlers
        self.payload = payload
        self.dispatcher = dispatcher

    def perform(self, io: SyncIO, /) -> None:
        """Call each handler, and run what it returns in an event loop."""
        for handler in self.handlers:
            try:
                result = handler(self.payload)
                if isawaitable(result):
                    self._run(result)
            except BaseException as error:
                if self.dispatcher is None and not _is_of_the_handler(error):
                    raise
                self._log(error)

    async def perform_async(self, io: AsyncIO, /) -> None:
        """Call each handler, and await what it returns."""
        import asyncio

        task = asyncio.current_task()
        for handler in self.handlers:
            try:
                result = handler(self.payload)
                if isawaitable(result):
                    await result
            except BaseException as error:
                if _ends_the_caller(error, task):
                    raise
                if self.dispatcher is None and not _is_of_the_handler(error):
                    raise
                if isinstance(error, KeyboardInterrupt) and _may_be_ctrl_c():
                    asyncio.get_running_loop().call_soon(_raise, error)
                self._log(error)

    def _run(self, awaitable: Awaitable[Any]) -> None:
        if self.dispatcher is not None:
            self.dispatcher.run(awaitable)
            return
        # The caller may have a running event loop, which cannot be used here: it waits.
        failures: list[BaseException] = []
        context = contextvars.copy_context()

        def run() -> None:
            dispatcher = Dispatcher()
            try:
                context.run(dispatcher.run, awaitable)
            except BaseException as error:
                failures.append(error)
            finally:
                dispatcher.close()

        thread = threading.Thread(target=run, name="ringkit", daemon=True)
        thread.start()
        thread.join()
        for error in failures:
            raise error

    def _log(self, error: BaseException) -> None:
        _log.error("error while handling %s", self.name, exc_info=error)


async def _wait_for(awaitable: Awaitable[Any]) -> None:
    await awaitable


def _is_of_the_handler(error: BaseException) -> bool:
    """Return whether an error ends at most its handler: no interrupt, and no end of the program."""
    import asyncio

    return isinstance(error, Exception | asyncio.CancelledError)


def _ends_the_caller(error: BaseException, task: asyncio.Task[Any] | None) -> bool:
    """Return whether the task that calls handlers was itself cancelled, or its coroutine closed."""
    import asyncio

    if isinstance(error, GeneratorExit):
        try:
            return asyncio.current_task() is not task
        except RuntimeError:  # there is no event loop any more
            return True
    cancelled = isinstance(error, asyncio.CancelledError)
    return cancelled and task is not None and task.cancelling() > 0


def _may_be_ctrl_c() -> bool:
    """Return whether a KeyboardInterrupt in this thread may come from the keyboard.

    `asyncio.run` cancels its main task instead of raising it.
    """
    import signal

    in_main = threading.current_thread() is threading.main_thread()
    return in_main and signal.getsignal(signal.SIGINT) is signal.default_int_handler


def _raise(error: BaseException) -> None:
    raise error
