"""Events: what happens in a session and to its requests, told to handlers of the caller.

Used by the clients and everything below them. A handler is a function or a coroutine function;
one that raises is logged and disturbs neither the call nor the other handlers.
"""

from __future__ import annotations

import inspect
import logging
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

if TYPE_CHECKING:
    from ringkit.flow import Flow
    from ringkit.http import AsyncIO, SyncIO

_log = logging.getLogger("ringkit.events")

Handler = Callable[[Any], Awaitable[None] | None]

#: The events of a client. The payload of each is documented where it is emitted.
NAMES: Final = frozenset(
    {
        "before_login", "login_success", "login_error",
        "before_refresh", "refresh_success", "refresh_error",
        "before_logout", "logout_success", "logout_error",
        "login_required", "rate_limit_error",
        "before_request", "request_success", "request_error", "request_wait",
    }
)  # fmt: skip


class Emitter:
    """Handlers by event name. Safe to use from several threads."""

    def __init__(self, names: frozenset[str] = NAMES) -> None:
        self._names = names
        self._handlers: dict[str, tuple[Handler, ...]] = {}

    def on(self, name: str, handler: Handler) -> Callable[[], None]:
        """Call `handler` with the payload of every `name` event; returns what ends that.

        Raises ValueError for a name that no event has.
        """
        self._check(name)
        self._handlers[name] = (*self._handlers.get(name, ()), handler)
        return lambda: self.off(name, handler)

    def off(self, name: str, handler: Handler | None = None) -> None:
        """Stop calling `handler`, or every handler of the event if none is given."""
        self._check(name)
        kept = () if handler is None else self._without(name, handler)
        self._handlers[name] = kept

    def _without(self, name: str, handler: Handler) -> tuple[Handler, ...]:
        return tuple(found for found in self._handlers.get(name, ()) if found != handler)

    def _check(self, name: str) -> None:
        if name not in self._names:
            raise ValueError(f"no event {name!r}; there are {', '.join(sorted(self._names))}")

    def listened(self, name: str) -> bool:
        """Tell whether anybody handles the event: a payload nobody reads need not be made."""
        return bool(self._handlers.get(name))

    def emit(self, name: str, payload: Any = None) -> Flow[None]:
        """Call the handlers of an event, one after the other."""
        handlers = self._handlers.get(name)
        if handlers:
            yield _Notify(name, handlers, payload)


@frozen(eq=False)
class _Notify:
    """Call handlers; coroutine functions are awaited, in a blocking client they are refused."""

    name: str
    handlers: tuple[Handler, ...]
    payload: Any

    def perform(self, io: SyncIO, /) -> None:
        """Call each handler."""
        for handler in self.handlers:
            try:
                _refuse_awaitable(handler(self.payload))
            except Exception:
                _log.exception("a handler of %s failed", self.name)

    async def perform_async(self, io: AsyncIO, /) -> None:
        """Call each handler, and await what it returns."""
        for handler in self.handlers:
            try:
                result = handler(self.payload)
                if inspect.isawaitable(result):
                    await result
            except Exception:
                _log.exception("a handler of %s failed", self.name)


def _refuse_awaitable(result: Any) -> None:
    if inspect.iscoroutine(result):
        result.close()
        raise TypeError("a blocking client cannot await a coroutine function as a handler")
