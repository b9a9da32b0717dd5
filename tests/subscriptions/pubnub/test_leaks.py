"""A removed subscription over PubNub keeps neither a thread nor a connection."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit.subscriptions._transports.pubnub.settings import PubNub
from ringkit_emulator import Emulator
from tests.subscriptions.driver import DRIVERS, STORE, wait_until
from tests.subscriptions.proxy import Proxy
from tests.support.http_proxy import ForwardingProxy
from tests.support.platform import NO_LIMITS


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


def _threads() -> list[str]:
    return [found.name for found in threading.enumerate() if "Subscribe" in found.name]


@pytest.mark.parametrize("proxied", [False, True])
def test_no_thread_is_left_when_remove_returns(
    emulator: Emulator, settings: dict[str, Any], proxied: bool
) -> None:
    """At whatever moment of a poll, and of the handshake before it, it is removed."""
    with ExitStack() as stack:
        if proxied:
            forwarding = stack.enter_context(ForwardingProxy())
            settings = settings | {"proxy": f"http://{forwarding.address}"}
        rc = stack.enter_context(RingCentral(**settings))
        transport = PubNub(emulator.pubnub_origin, ssl=False)
        for number in range(20):
            subscription: Any = rc.subscription([STORE], transport=transport)
            subscription.register()
            if number % 3:
                emulator.notify(STORE, {"number": number})
            threading.Event().wait(0.002 * (number % 4))
            subscription.remove()
            # The thread of the last request ends just after the request.
            wait_until(lambda: not _threads(), timeout=0.5)


@pytest.mark.parametrize("mode", DRIVERS)
def test_no_connection_is_left_when_remove_returns(
    emulator: Emulator, settings: dict[str, Any], mode: str
) -> None:
    with Proxy(emulator.pubnub_origin) as proxy:
        transport = PubNub(proxy.address, ssl=False)
        driver = DRIVERS[mode](settings, transport=transport)
        for number in range(5):
            driver.register()
            emulator.notify(STORE, {"number": number})
            driver.wait_for_numbers(number + 1)
            assert proxy.connections
            driver.call(driver.subscription.remove)
            wait_until(lambda: not proxy.connections, timeout=2)
        driver.close()


def test_nothing_runs_on_after_removal_while_the_service_is_unreachable(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    before = set(threading.enumerate())
    with Proxy(emulator.pubnub_origin) as proxy:
        transport = PubNub(proxy.address, ssl=False, retry_after=0.01)
        driver = DRIVERS["sync"](settings, transport=transport)
        driver.register()
        proxy.down()
        driver.wait_for_events("subscribe_success", 1)
        threading.Event().wait(0.1)
        driver.call(driver.subscription.remove)
        driver.close()
        wait_until(lambda: {t.name for t in set(threading.enumerate()) - before} <= {"proxy"})
