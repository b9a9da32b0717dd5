"""A subscription that failed is registered again: its iteration knows nothing of the old end."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit import AsyncRingCentral, RingCentral, SubscriptionLimitError
from ringkit.errors import APIStatusError
from ringkit.subscriptions._state_machine import Signal, State
from ringkit.subscriptions._transports.webhook import Webhook
from ringkit.webhooks import WebhookReceiver
from ringkit_emulator import Emulator, SubscriptionOptions
from tests.subscriptions.conftest import TRANSPORTS
from tests.subscriptions.driver import DRIVERS, STORE
from tests.subscriptions.virtual import FILTERS, Stage, refusal
from tests.support.platform import NO_LIMITS, client_settings
from tests.webhooks.support import SECRET, asgi_server

PATH = "/restapi/v1.0/subscription"


@settings(max_examples=100)
@given(
    st.sampled_from([Signal.REGISTER, Signal.RESUBSCRIBE, Signal.RESTORE]),
    st.sampled_from([0.0, 0.001, 0.05, 0.3, 5.0]),
    st.sampled_from([0.0, 0.001, 0.05, 0.3, 5.0]),
)
def test_iteration_that_begins_after_the_next_call_is_of_its_run(
    again: Signal, pause: float, later: float
) -> None:
    stage = Stage()
    kept = stage.register()
    stage.ask(Signal.RESET)
    stage.world.run(5)
    stage.platform.failure = refusal(403)
    failed = stage.ask(Signal.REGISTER, FILTERS)
    while failed.error is None:
        stage.world.run(0.01)
    stage.platform.failure = None
    stage.world.run(pause)
    stage.ask(again, kept if again is Signal.RESTORE else FILTERS)
    if later:
        stage.world.run(later)  # otherwise it begins before the runner has had a turn
    taken = stage.world.start(stage.runner.delivery.take(60.0))
    stage.world.run(10)
    assert stage.runner.state is State.ACTIVE
    stage.transport.notify()
    stage.world.run(1)
    assert taken.error is None
    assert taken.result is not None


def test_an_iteration_that_waits_before_the_registration_gets_its_notifications() -> None:
    stage = Stage()
    taken = stage.world.start(stage.runner.delivery.take(60.0))
    stage.world.run(1)
    stage.register()
    stage.transport.notify()
    stage.world.run(1)
    assert taken.result is not None


def refused(emulator: Emulator) -> None:
    emulator.faults.add(path=PATH, method="POST", status=403)


def too_many(emulator: Emulator) -> None:
    """Nothing to plan: another subscription has the only place."""


@pytest.mark.parametrize("transport", ["pubnub", "websocket"])
@pytest.mark.parametrize("fault", [refused, too_many])
@pytest.mark.parametrize("asynchronous", [False, True])
def test_on_the_emulator(
    transport: str, fault: Callable[[Emulator], None], asynchronous: bool
) -> None:
    """Once it is registered, or the existing one is restored, iteration and `next` deliver."""
    limit = SubscriptionOptions(limit=1 if fault is too_many else 30)
    with Emulator(limits=NO_LIMITS, subscriptions=limit) as emulator:
        given = {"transport": TRANSPORTS[transport](emulator.pubnub_origin)}
        over_pubnub = {"transport": TRANSPORTS["pubnub"](emulator.pubnub_origin)}
        if asynchronous:
            asyncio.run(_asyncio(emulator, fault, given, over_pubnub))
        else:
            _blocking(emulator, fault, given, over_pubnub)


@pytest.mark.parametrize("mode", DRIVERS)
def test_on_the_emulator_over_webhooks(mode: str) -> None:
    receiver = WebhookReceiver(SECRET)
    with Emulator(limits=NO_LIMITS) as emulator, asgi_server(receiver) as url:
        driver = DRIVERS[mode](client_settings(emulator), transport=Webhook(url, receiver))
        for number in range(3):
            refused(emulator)
            with pytest.raises(APIStatusError):
                driver.register()
            with pytest.raises(APIStatusError):
                driver.call(driver.subscription.next, 0)
            driver.register()
            emulator.notify(STORE, {"number": number})
            event = driver.call(driver.subscription.next, 30)
            assert event.body.extra["number"] == number
            driver.call(driver.subscription.remove)
        driver.close()


def _blocking(emulator: Emulator, fault: Any, given: Any, over_pubnub: Any) -> None:
    with RingCentral(**client_settings(emulator)) as rc:
        if fault is too_many:
            rc.subscription([STORE], **over_pubnub).register()
        for _ in range(3):
            subscription = rc.subscription([STORE], **(over_pubnub if fault is too_many else given))
            fault(emulator)
            with pytest.raises(APIStatusError) as caught:
                subscription.register()
            if isinstance(caught.value, SubscriptionLimitError):
                subscription.restore(caught.value.existing[0])
            else:
                subscription.register()
            events = iter(subscription)
            emulator.notify(STORE, {"number": 7})
            assert next(events).body.extra["number"] == 7
            subscription.reset()


async def _asyncio(emulator: Emulator, fault: Any, given: Any, over_pubnub: Any) -> None:
    async with AsyncRingCentral(**client_settings(emulator)) as rc:
        if fault is too_many:
            await rc.subscription([STORE], **over_pubnub).register()
        for _ in range(3):
            subscription = rc.subscription([STORE], **(over_pubnub if fault is too_many else given))
            fault(emulator)
            with pytest.raises(APIStatusError) as caught:
                await subscription.register()
            # The task iterates before the loop of the subscription has a turn.
            taking = asyncio.create_task(subscription.next(30))
            if isinstance(caught.value, SubscriptionLimitError):
                await subscription.restore(caught.value.existing[0])
            else:
                await subscription.register()
            emulator.notify(STORE, {"number": 7})
            event = await taking
            assert event is not None
            assert event.body.extra["number"] == 7
            await subscription.reset()
