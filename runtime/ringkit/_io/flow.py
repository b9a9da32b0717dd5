"""Flows and effects: one implementation for sync and async.

A flow is a generator. It makes every decision of a request, a login or a refresh, and yields
effects: a request to send, a time to sleep, a future to wait for. `run` performs the effects with
blocking calls, `run_async` with `await`; neither decides anything. httpx writes its auth flows in
the same way.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Effect(Protocol[T_co]):
    """An operation that takes time, with a sync and an async implementation."""

    def perform(self, io: Any, /) -> T_co:
        """Perform the effect with blocking calls and return its result."""
        ...

    async def perform_async(self, io: Any, /) -> T_co:
        """Perform the effect with `await` and return its result."""
        ...


class Pause(NamedTuple):
    """What an effect waits for: a future (None: nothing), at most `timeout` seconds.

    An effect that only waits has a method `pause(io)`, which returns one, or None if it has to be
    performed now.
    """

    future: Future[Any] | None
    timeout: float | None


Flow = Generator[Effect[Any], Any, T]


def perform(effect: Effect[T]) -> Flow[T]:
    """Yield an effect from a flow and return its result, with its type."""
    result: T = yield effect
    return result


def run(flow: Flow[T], io: Any) -> T:
    """Run a flow with blocking calls and return its result."""
    try:
        effect = next(flow)
        # A list that is emptied: a local variable with a secret would show in a traceback.
        results: list[Any] = []
        while True:
            try:
                results.append(effect.perform(io))
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(results.pop())
    except StopIteration as stop:
        value: T = stop.value
        return value


async def run_async(flow: Flow[T], io: Any) -> T:
    """Run a flow with `await` and return its result."""
    try:
        effect = next(flow)
        results: list[Any] = []  # as in `run`
        while True:
            try:
                results.append(await effect.perform_async(io))
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(results.pop())
    except StopIteration as stop:
        value: T = stop.value
        return value
