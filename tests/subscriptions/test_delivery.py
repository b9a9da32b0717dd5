"""Notifications arrive once each and in order, whatever happens to the line or the handlers."""

from __future__ import annotations

import random
import threading
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import pytest

from ringkit import TransportError
from ringkit.subscriptions._state_machine import State
from ringkit_emulator import Emulator
from tests.subscriptions.conftest import CONNECTIONS
from tests.subscriptions.driver import STORE, Driver, wait_until
from tests.subscriptions.proxy import Proxy

pytestmark = pytest.mark.parametrize("transport", CONNECTIONS, indirect=True)


def burst(emulator: Emulator, numbers: Iterable[int]) -> None:
    """Let many notifications go out at once."""
    emulator._server.call(lambda: [emulator.notify(STORE, {"number": each}) for each in numbers])


def test_ten_thousand_in_bursts_arrive_once_and_in_order(
    driver: Driver, emulator: Emulator
) -> None:
    driver.register()
    dice = random.Random(3)
    sent = 0
    while sent < 10_000:
        size = min(dice.randrange(1, 1500), 10_000 - sent)
        burst(emulator, range(sent, sent + size))
        sent += size
        if dice.random() < 0.5:
            driver.wait_for_numbers(sent - dice.randrange(200))
    driver.wait_for_numbers(10_000)
    assert driver.numbers == list(range(10_000))
    assert not driver.named("gap")


def renew(driver: Driver) -> None:
    """Ask for a renewal; the cut may come before its answer, and then it says so."""
    with suppress(TransportError):
        driver.call(driver.subscription.renew)


def test_a_hundred_cuts_lose_nothing(driver: Driver, emulator: Emulator, proxy: Proxy) -> None:
    """Among them cuts right after it begins, and while it is renewed."""
    dice = random.Random(11)
    driver.register()
    number = 0
    for round_ in range(100):
        renewing = None
        if round_ % 20 == 7:
            renewing = threading.Thread(target=renew, args=(driver,))
            renewing.start()
        before = dice.randrange(3)
        for _ in range(before):
            emulator.notify(STORE, {"number": number})
            number += 1
        if dice.random() < 0.5:
            driver.wait_for_numbers(number - dice.randrange(2))
        wait_until(proxy.cut)
        emulator.notify(STORE, {"number": number})
        number += 1
        if renewing is not None:
            renewing.join()
    driver.wait_for_numbers(number)
    driver.wait_for(State.ACTIVE)
    assert driver.numbers == list(range(number))
    assert not driver.named("gap")
    assert not driver.named("subscribe_error")
    assert len(driver.named("recovered")) >= 20


def test_a_handler_that_raises_or_never_returns_holds_up_nothing(
    driver: Driver, emulator: Emulator
) -> None:
    release, blocked = threading.Event(), threading.Event()
    got: list[int] = []

    def fails(event: Any) -> None:
        raise RuntimeError("mine")

    def hangs(event: Any) -> None:
        blocked.set()
        release.wait(60)

    async def hangs_too(event: Any) -> None:
        import asyncio

        blocked.set()
        while not release.is_set():
            await asyncio.sleep(0.01)

    asynchronous = type(driver).__name__ == "AsyncDriver"
    driver.subscription.on("notification", fails)
    driver.subscription.on("notification", hangs_too if asynchronous else hangs)
    driver.subscription._runner.delivery.collect()
    driver.register()
    emulator.notify(STORE, {"number": 0})
    assert blocked.wait(30)
    for number in range(1, 50):
        emulator.notify(STORE, {"number": number})
    while len(got) < 50:
        event = driver.call(driver.subscription.next, 30)
        got.append(event.body.extra["number"])
    driver.call(driver.subscription.renew)
    assert got == list(range(50))
    assert driver.numbers == [0]
    release.set()
    driver.wait_for_numbers(50)
    assert driver.numbers == list(range(50))


def test_what_happens_between_creation_and_listening_arrives(
    driver: Driver, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A notification that the platform sends before the client listens is not lost."""
    worker = driver.subscription._runner._worker
    opening = worker._open

    def late(*arguments: Any) -> Any:
        emulator.notify(STORE, {"number": 1})
        return (yield from opening(*arguments))

    monkeypatch.setattr(worker, "_open", late)
    driver.register()
    driver.wait_for_numbers(1)
    assert driver.numbers == [1]


def test_what_arrives_before_it_is_asked_for_is_kept(driver: Driver, emulator: Emulator) -> None:
    """Without a handler a notification waits for the first `next`."""
    driver.subscription.off("notification", driver.on_notification)
    driver.register()
    burst(emulator, range(3))
    delivery = driver.subscription._runner.delivery
    wait_until(lambda: len(delivery._iteration.notifications) == 3)
    for number in range(3):
        assert driver.call(driver.subscription.next, 30).body.extra["number"] == number
    assert driver.call(driver.subscription.next, 0) is None


def test_iteration_ends_with_the_subscription(driver: Driver, emulator: Emulator) -> None:
    driver.register()
    ended: list[BaseException] = []

    def take() -> None:
        try:
            driver.call(driver.subscription.next)
        except BaseException as error:
            ended.append(error)

    taking = threading.Thread(target=take)
    taking.start()
    driver.call(driver.subscription.remove)
    taking.join(30)
    wait_until(lambda: ended)
    assert type(ended[0]) in (StopIteration, StopAsyncIteration)
