"""Handlers: whatever they raise ends nothing, and whatever they return is awaited."""

from __future__ import annotations

import asyncio
import concurrent.futures
import functools
import threading
from collections.abc import Awaitable, Callable, Generator
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit.subscriptions._state_machine import State
from ringkit_emulator import Emulator
from tests.subscriptions.conftest import TRANSPORTS
from tests.subscriptions.driver import DRIVERS, STORE, Driver
from tests.support.handlers import OwnError, await_cancelled_future, await_cancelled_task

RAISED: list[type[BaseException]] = [
    SystemExit, KeyboardInterrupt, GeneratorExit, asyncio.CancelledError,
    concurrent.futures.CancelledError, StopIteration, StopAsyncIteration, RecursionError, OwnError,
]  # fmt: skip


@pytest.mark.parametrize("transport", TRANSPORTS, indirect=True)
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_whatever_a_handler_raises_delivery_continues(
    driver: Driver, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    def plain(event: Any) -> None:
        number = event.body.extra["number"]
        if number < len(RAISED):
            raise RAISED[number]

    async def coroutine(event: Any) -> None:
        plain(event)
        await (await_cancelled_task() if event.body.extra["number"] % 2 else
               await_cancelled_future())  # fmt: skip

    driver.subscription.off("notification")
    driver.subscription.on("notification", plain)
    driver.subscription.on("notification", coroutine)
    driver.subscription.on("notification", driver.on_notification)
    driver.register()
    total = len(RAISED) + 2
    for number in range(total):
        emulator.notify(STORE, {"number": number})
    driver.wait_for_numbers(total)
    assert driver.numbers == list(range(total))
    assert driver.subscription.state is State.ACTIVE
    driver.call(driver.subscription.renew)
    driver.wait_for_events("renew_success", 1)
    assert caplog.text.count("error while handling notification") == 2 * len(RAISED) + 2


def test_a_dispatcher_that_is_cancelled_is_started_again(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    """A subscription is never active without calling its handlers."""
    driver = DRIVERS["async"](settings)

    async def cancel_caller(event: Any) -> None:
        task = asyncio.current_task()
        assert task is not None
        task.cancel()
        await asyncio.sleep(0)

    driver.subscription.on("notification", cancel_caller)
    driver.register()
    for number in range(3):
        emulator.notify(STORE, {"number": number})
    driver.wait_for_numbers(3)
    assert driver.numbers == [0, 1, 2]
    assert driver.subscription.state is State.ACTIVE
    driver.close()


@pytest.mark.usefixtures("abandoned")
def test_a_subscription_whose_event_loop_ends_says_so(settings: dict[str, Any]) -> None:
    from ringkit import AsyncRingCentral

    found: list[Any] = []

    async def job() -> None:
        subscription = AsyncRingCentral(**settings).subscription([STORE])
        await subscription.register()
        found.append(subscription)

    asyncio.run(job())
    assert found[0].state is State.IDLE
    assert not found[0].alive()


class _Object:
    def __init__(self, run: Callable[[Any], Awaitable[None]]) -> None:
        self.run = run

    async def __call__(self, event: Any) -> None:
        await self.run(event)

    async def method(self, event: Any) -> None:
        await self.run(event)

    def returns_awaitable(self, event: Any) -> Any:
        return _Awaitable(self.run(event))


class _Awaitable:
    def __init__(self, inner: Awaitable[None]) -> None:
        self._inner = inner

    def __await__(self) -> Generator[Any, None, None]:
        return self._inner.__await__()


def _wrapped(run: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(run)
    def wrapper(*arguments: Any) -> Any:
        return run(*arguments)

    return wrapper


HANDLERS: dict[str, Callable[[Any], Callable[[Any], Any]]] = {
    "coroutine function": lambda run: run,
    "object": _Object,
    "method": lambda run: _Object(run).method,
    "lambda": lambda run: lambda event: run(event),
    "partial": functools.partial,
    "partial of an object": lambda run: functools.partial(_Object(run)),
    "wrapper": _wrapped,
    "awaitable": lambda run: _Object(run).returns_awaitable,
}


@pytest.mark.parametrize("transport", ["websocket"], indirect=True)
def test_whatever_a_handler_returns_is_awaited(driver: Driver, emulator: Emulator) -> None:
    ran: dict[str, list[int]] = {name: [] for name in HANDLERS}
    loops: set[asyncio.AbstractEventLoop] = set()

    def running(name: str) -> Callable[[Any], Awaitable[None]]:
        async def run(event: Any) -> None:
            await asyncio.sleep(0)
            loops.add(asyncio.get_running_loop())
            ran[name].append(event.body.extra["number"])

        return run

    driver.subscription.off("notification")
    for name, make in HANDLERS.items():
        driver.subscription.on("notification", make(running(name)))
    driver.subscription.on("notification", driver.on_notification)
    driver.register()
    for number in range(3):
        emulator.notify(STORE, {"number": number})
    driver.wait_for_numbers(3)
    assert ran == {name: [0, 1, 2] for name in HANDLERS}
    assert len(loops) == 1
    driver.call(driver.subscription.remove)
    if type(driver) is DRIVERS["sync"]:
        (loop,) = loops
        wait = threading.Event()
        for _ in range(1000):
            if loop.is_closed():
                break
            wait.wait(0.01)
        assert loop.is_closed()


def test_a_blocking_client_inside_an_event_loop_awaits_its_handlers(
    settings: dict[str, Any],
) -> None:
    names: list[str] = []

    async def handler(event: Any) -> None:
        await asyncio.sleep(0)
        names.append(event.event)

    async def job() -> None:
        with RingCentral(**settings) as rc:
            rc.on("login_success", handler)
            rc.get("/restapi/v1.0/account/~")

    asyncio.run(job())
    assert names == ["login_success"]
