"""Threads of blocking subscriptions: one small set for all of them, and what the libraries need."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import pytest

from ringkit import RingCentral, filters
from ringkit.subscriptions import PubNub
from ringkit_emulator import Emulator
from tests.subscriptions.driver import STORE, wait_until

#: How each transport is made, and how many threads its library has for a connection.
TRANSPORTS: dict[str, tuple[Callable[[Emulator], Any], int]] = {
    "websocket": (lambda _: "websocket", 1),
    "pubnub": (lambda emulator: PubNub(origin=emulator.pubnub_origin, ssl=False), 3),
}


@pytest.mark.parametrize("name", TRANSPORTS)
def test_subscriptions_of_all_clients_share_a_few_threads(
    name: str, emulator: Emulator, settings: dict[str, Any]
) -> None:
    make_transport, of_library = TRANSPORTS[name]
    before = set(threading.enumerate())
    with ExitStack() as stack:
        clients = [stack.enter_context(RingCentral(**settings)) for _ in range(2)]
        count = 12
        subscriptions = [
            clients[number % 2].subscription([STORE], transport=make_transport(emulator))
            for number in range(count)
        ]
        for each in subscriptions:
            iter(each)  # notifications are kept from now on
            each.register()
        ours, others = [], []
        for thread in set(threading.enumerate()) - before:
            (ours if thread.name == "ringkit" else others).append(thread)
        assert len(ours) <= 6
        assert len(others) <= of_library * count
        emulator.notify(STORE, {"number": 1})
        for each in subscriptions:
            event = each.next(30)
            assert event is not None
    wait_until(lambda: set(threading.enumerate()) <= before)


def test_a_handler_that_blocks_stops_no_other_subscription(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    release, entered, reached = threading.Event(), threading.Event(), threading.Event()
    with RingCentral(**settings) as rc:
        blocked, other = (rc.subscription([filters.message_store()]) for _ in range(2))

        def block(_event: object) -> None:
            entered.set()
            release.wait(60)

        blocked.on("notification", block)
        other.on("notification", lambda _: reached.set())
        for each in (blocked, other):
            each.register()
        emulator.notify(STORE, {"number": 1})
        assert entered.wait(30)
        assert reached.wait(30)
        release.set()


def test_all_handlers_of_a_subscription_are_called_in_one_thread(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    threads: set[int] = set()
    calls: list[object] = []
    with RingCentral(**settings) as rc:
        subscription = rc.subscription([filters.message_store()])

        def note(payload: object) -> None:
            threads.add(threading.get_ident())
            calls.append(payload)

        subscription.on("subscribe_success", note)
        subscription.on("remove_success", note)
        subscription.on("notification", note)
        subscription.register()
        for number in range(5):
            emulator.notify(STORE, {"number": number})
        wait_until(lambda: len(calls) == 6)
        subscription.remove()
        wait_until(lambda: len(calls) == 7)
    assert len(threads) == 1
