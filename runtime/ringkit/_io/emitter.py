"""Event handlers registered by name, and the effect that calls them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ringkit._io.fork import renew_after_fork
from ringkit._io.handlers import HandlerLoop, await_outcome, call, run_in_own_loop

if TYPE_CHECKING:
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

    def emit(self, name: str, payload: Any = None, loop: HandlerLoop | None = None) -> Flow[None]:
        """Call the handlers of an event, one after the other, and await what they return.

        With a `loop` they are called in the background, by a thread or task that exists for that:
        nothing that a handler raises ends it.
        """
        handlers = self._handlers.get(name)
        if handlers:
            yield _CallHandlers(name, handlers, payload, loop)


class _CallHandlers:
    """Call handlers, await what they return, and log what they raise.

    Without a `loop` they are called within a call of the user. Then Ctrl-C and the exit of the
    program are raised.
    """

    __slots__ = ("handlers", "loop", "name", "payload")

    def __init__(
        self, name: str, handlers: tuple[Handler, ...], payload: Any, loop: HandlerLoop | None
    ) -> None:
        self.name = name
        self.handlers = handlers
        self.payload = payload
        self.loop = loop

    def perform(self, io: SyncIO, /) -> None:
        """Call each handler, and run what it returns in an event loop."""
        run = run_in_own_loop if self.loop is None else self.loop.run
        for handler in self.handlers:
            error = run(call(handler, self.payload)).error
            if error is not None:
                self._report(error)

    async def perform_async(self, io: AsyncIO, /) -> None:
        """Call each handler, and await what it returns."""
        for handler in self.handlers:
            error = (await await_outcome(call(handler, self.payload))).error
            if error is not None:
                self._report(error)
                if isinstance(error, KeyboardInterrupt) and _may_be_ctrl_c():
                    import asyncio

                    asyncio.get_running_loop().call_soon(_raise, error)

    def _report(self, error: BaseException) -> None:
        # Signals are handled in the main thread. In another one nothing but a handler raises these.
        in_main = threading.current_thread() is threading.main_thread()
        if isinstance(error, KeyboardInterrupt | SystemExit) and self.loop is None and in_main:
            raise error
        _log.error("error while handling %s", self.name, exc_info=error)


def _may_be_ctrl_c() -> bool:
    """Return whether a KeyboardInterrupt in this thread may come from the keyboard.

    `asyncio.run` cancels its main task instead of raising it.
    """
    import signal

    in_main = threading.current_thread() is threading.main_thread()
    return in_main and signal.getsignal(signal.SIGINT) is signal.default_int_handler


def _raise(error: BaseException) -> None:
    raise error
