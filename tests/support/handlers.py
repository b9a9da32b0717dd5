"""Handlers of users: every way to fail, and every way to return something awaitable."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Awaitable, Callable, Generator
from typing import Any


class OwnError(BaseException):
    """No Exception."""


async def await_cancelled_task() -> None:
    task = asyncio.ensure_future(asyncio.sleep(60))
    task.cancel()
    await task


async def await_cancelled_future() -> None:
    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    future.cancel()
    await future


def _raising(error: type[BaseException]) -> Callable[[], None]:
    def fail() -> None:
        raise error

    return fail


def _raising_later(error: type[BaseException]) -> Callable[[], Awaitable[None]]:
    async def fail() -> None:
        await asyncio.sleep(0)
        raise error

    return fail


_ERRORS: list[type[BaseException]] = [
    RuntimeError, RecursionError, StopIteration, StopAsyncIteration, TimeoutError, SystemExit,
    KeyboardInterrupt, GeneratorExit, asyncio.CancelledError, OwnError,
]  # fmt: skip
#: What a handler may do instead of its work: each fails, or returns an awaitable that does.
FAILURES: dict[str, Callable[[], Any]] = {
    **{error.__name__: _raising(error) for error in _ERRORS},
    **{f"{error.__name__} in a coroutine": _raising_later(error) for error in _ERRORS},
    "cancelled task": await_cancelled_task,
    "cancelled future": await_cancelled_future,
}


class _Awaitable:
    def __init__(self, inner: Awaitable[Any]) -> None:
        self._inner = inner

    def __await__(self) -> Generator[Any, None, Any]:
        return self._inner.__await__()


class _Object:
    def __init__(self, run: Callable[[Any], Awaitable[Any]]) -> None:
        self.run = run

    async def __call__(self, event: Any) -> Any:
        return await self.run(event)

    async def method(self, event: Any) -> Any:
        return await self.run(event)

    def returns_awaitable(self, event: Any) -> Any:
        return _Awaitable(self.run(event))


#: Handlers made of a coroutine function. These are recognised when they are given ...
RECOGNISED: dict[str, Callable[[Any], Callable[[Any], Any]]] = {
    "coroutine function": lambda run: run,
    "object": _Object,
    "method": lambda run: _Object(run).method,
    "partial": functools.partial,
    "partial of an object": lambda run: functools.partial(_Object(run)),
}
#: ... and all of them return something awaitable.
AWAITABLES: dict[str, Callable[[Any], Callable[[Any], Any]]] = {
    **RECOGNISED,
    "lambda": lambda run: lambda event: run(event),
    "awaitable": lambda run: _Object(run).returns_awaitable,
}
