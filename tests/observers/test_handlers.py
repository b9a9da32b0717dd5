"""Handlers of client events: whatever they raise or return, calls and other handlers continue."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

from ringkit import AsyncRingCentral, RingCentral
from ringkit_api import extensions
from ringkit_emulator import Emulator
from tests.support.handlers import AWAITABLES, FAILURES
from tests.support.platform import client_settings

INTERRUPTS = (KeyboardInterrupt, SystemExit)


def read_blocking(settings: dict[str, Any], on: Callable[[Any], None], calls: int) -> None:
    with RingCentral(**settings) as rc:
        on(rc)
        for _ in range(calls):
            rc.send(extensions.read_extension())


async def read_async(settings: dict[str, Any], on: Callable[[Any], None], calls: int) -> None:
    async with AsyncRingCentral(**settings) as rc:
        on(rc)
        for _ in range(calls):
            await rc.send(extensions.read_extension())


async def read_blocking_in_loop(
    settings: dict[str, Any], on: Callable[[Any], None], calls: int
) -> None:
    read_blocking(settings, on, calls)


READS: dict[str, Callable[..., None]] = {
    "sync": read_blocking,
    "async": lambda *arguments: asyncio.run(read_async(*arguments)),
    "sync in an event loop": lambda *arguments: asyncio.run(read_blocking_in_loop(*arguments)),
}
reads = pytest.mark.parametrize("read", READS.values(), ids=READS)


def in_thread(function: Callable[[], None]) -> None:
    """Run a function in another thread, and raise what it raises here."""
    raised: list[BaseException] = []

    def run() -> None:
        try:
            function()
        except BaseException as error:
            raised.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    for error in raised:
        raise error


@reads
@pytest.mark.parametrize("main", [True, False], ids=["main thread", "another thread"])
def test_whatever_a_handler_raises_calls_and_other_handlers_continue(
    emulator: Emulator,
    caplog: pytest.LogCaptureFixture,
    read: Callable[..., None],
    *,
    main: bool,
) -> None:
    """In the main thread an interrupt may be Ctrl-C: it is raised, see below."""
    failures = [
        fail for name, fail in FAILURES.items() if not (main and name.startswith(
            ("KeyboardInterrupt", "SystemExit")))
    ]  # fmt: skip
    pending = list(failures)
    seen: list[Any] = []

    def on(rc: Any) -> None:
        rc.on("before_request", lambda event: pending.pop()() if pending else None)
        rc.on("before_request", seen.append)

    def work() -> None:
        read(client_settings(emulator), on, len(failures) + 1)

    if main:
        work()
    else:
        in_thread(work)
    assert len(seen) == len(failures) + 1
    assert caplog.text.count("error while handling before_request") == len(failures)


@pytest.mark.parametrize("error", INTERRUPTS)
def test_an_interrupt_in_a_handler_ends_a_call_in_the_main_thread(
    emulator: Emulator, error: type[BaseException]
) -> None:
    def interrupted(event: Any) -> None:
        raise error

    with RingCentral(**client_settings(emulator)) as rc:
        remove = rc.on("before_request", interrupted)
        with pytest.raises(error):
            rc.send(extensions.read_extension())
        remove()
        assert rc.send(extensions.read_extension()).extension_number


@reads
@pytest.mark.parametrize("error", INTERRUPTS)
def test_a_handler_of_session_events_does_not_end_the_thread_of_a_login(
    emulator: Emulator, read: Callable[..., None], error: type[BaseException]
) -> None:
    seen: list[Any] = []

    def failing(event: Any) -> None:
        raise error

    def on(rc: Any) -> None:
        rc.on("login_success", failing)
        rc.on("login_success", seen.append)

    in_thread(lambda: read(client_settings(emulator), on, 1))
    assert len(seen) == 1


@reads
def test_whatever_a_handler_returns_is_awaited(
    emulator: Emulator, read: Callable[..., None]
) -> None:
    ran: list[str] = []

    def on(rc: Any) -> None:
        for name, make in AWAITABLES.items():

            async def run(event: Any, name: str = name) -> None:
                await asyncio.sleep(0)
                ran.append(name)

            rc.on("request_success", make(run))

    read(client_settings(emulator), on, 2)
    assert ran == [*AWAITABLES] * 2
