"""Event handlers registered by name, and the effect that calls them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ringkit._io.flow import Flow
    from ringkit._io.http import AsyncIO, SyncIO

_log = logging.getLogger("ringkit.events")

Handler = Callable[[Any], Awaitable[None] | None]


class Emitter:
    """Handlers by event name. Thread-safe."""

    def __init__(self, names: frozenset[str]) -> None:
        self._names = names
        self._handlers: dict[str, tuple[Handler, ...]] = {}
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

    def emit(self, name: str, payload: Any = None) -> Flow[None]:
        """Call the handlers of an event, one after the other."""
        handlers = self._handlers.get(name)
        if handlers:
            yield _CallHandlers(name, handlers, payload)


class _CallHandlers:
    """Call handlers, log the errors they raise, and await what coroutine functions return.

    A blocking client cannot await: there a coroutine function counts as an error.
    """

    __slots__ = ("handlers", "name", "payload")

    def __init__(self, name: str, handlers: tuple[Handler, ...], payload: Any) -> None:
        self.name = name
        self.handlers = handlers
        self.payload = payload

    def perform(self, io: SyncIO, /) -> None:
        """Call each handler."""
        for handler in self.handlers:
            try:
                _refuse_awaitable(handler(self.payload))
            except Exception:
                _log.exception("error while handling %s", self.name)

    async def perform_async(self, io: AsyncIO, /) -> None:
        """Call each handler, and await what it returns."""
        for handler in self.handlers:
            try:
                result = handler(self.payload)
                if isinstance(result, Awaitable):
                    await result
            except Exception:
                _log.exception("error while handling %s", self.name)


def _refuse_awaitable(result: Any) -> None:
    if isinstance(result, Coroutine):
        result.close()
        raise TypeError("a blocking client cannot await a coroutine function as a handler")
