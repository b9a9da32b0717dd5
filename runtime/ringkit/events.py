"""Events: what happens in a session and to its requests, told to handlers of the caller.

Used by the clients and everything below them. A handler is a function or a coroutine function;
one that raises is logged and disturbs neither the call nor the other handlers. Handlers of
session events run within the login or renewal they are about: whoever waits for it waits for
them.

| event | payload | when |
|---|---|---|
| `before_login`, `login_success`, `login_error` | `SessionEvent` | a session begins, by any grant |
| `before_refresh`, `refresh_success`, `refresh_error` | `SessionEvent` | one is continued |
| `before_logout`, `logout_success`, `logout_error` | `SessionEvent` | one is ended |
| `login_required` | `SessionEvent` | nothing leads to a token: somebody has to log in |
| `before_request` | `RequestStarted` | an attempt of a call is about to be sent |
| `request_success`, `request_error` | `RequestSucceeded`, `RequestFailed` | what came of it |
| `request_wait` | `RequestWaiting` | a call is held back, by a limit or before a repeat |
| `rate_limit_error` | `RateLimited`, or `RateLimitEvent` for a token request | an answer 429 |
| `store_error` | `StoreEvent` | a store failed or was unreadable, and work goes on |

No payload holds a secret.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from ringkit._io.flow import Flow
    from ringkit._io.http import AsyncIO, SyncIO
    from ringkit.errors import RingkitError, StoreError

_log = logging.getLogger("ringkit.events")

Handler = Callable[[Any], Awaitable[None] | None]


class SessionEvent(NamedTuple):
    """What happened to a session.

    `event` is its name; `client_id` and `account` (the account key) tell whose it is; `grant` how
    it was asked for: jwt, authorization_code, refresh_token and so on. A success brings
    `owner_id` (the extension id), `scope` and `expires_at` (of the access token, in seconds since
    the epoch), a failure the `error`.
    """

    event: str
    client_id: str
    account: str = ""
    grant: str = ""
    owner_id: str = ""
    scope: str = ""
    expires_at: float | None = None
    error: RingkitError | None = None


class RateLimitEvent(NamedTuple):
    """The platform refused a request as one too many.

    `attempted` is its method and path, `group` the rate group, `retry_after` the seconds to wait.
    """

    attempted: str
    group: str
    retry_after: float


class StoreEvent(NamedTuple):
    """A store failed. `key` names the entry, `kept` where an unreadable one was put aside."""

    key: str
    error: StoreError
    kept: str = ""


#: The events of a client.
NAMES: Final = frozenset(
    {
        "before_login", "login_success", "login_error",
        "before_refresh", "refresh_success", "refresh_error",
        "before_logout", "logout_success", "logout_error",
        "login_required", "rate_limit_error", "store_error",
        "before_request", "request_success", "request_error", "request_wait",
    }
)  # fmt: skip


class Emitter:
    """Handlers by event name. Safe to use from several threads."""

    def __init__(self, names: frozenset[str] = NAMES) -> None:
        self._names = names
        self._handlers: dict[str, tuple[Handler, ...]] = {}
        self._lock = threading.Lock()

    def on(self, name: str, handler: Handler) -> Callable[[], None]:
        """Call `handler` with the payload of every `name` event; returns what ends that.

        Raises ValueError for a name that no event has.
        """
        self._check(name)
        with self._lock:
            self._handlers[name] = (*self._handlers.get(name, ()), handler)
        return lambda: self.off(name, handler)

    def off(self, name: str, handler: Handler | None = None) -> None:
        """Stop calling `handler`, or every handler of the event if none is given."""
        self._check(name)
        with self._lock:
            self._handlers[name] = () if handler is None else self._without(name, handler)

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


class _Notify:
    """Call handlers; coroutine functions are awaited, in a blocking client they are refused."""

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
                _log.exception("a handler of %s failed", self.name)

    async def perform_async(self, io: AsyncIO, /) -> None:
        """Call each handler, and await what it returns."""
        for handler in self.handlers:
            try:
                result = handler(self.payload)
                if isinstance(result, Awaitable):
                    await result
            except Exception:
                _log.exception("a handler of %s failed", self.name)


def _refuse_awaitable(result: Any) -> None:
    if isinstance(result, Coroutine):
        result.close()
        raise TypeError("a blocking client cannot await a coroutine function as a handler")
