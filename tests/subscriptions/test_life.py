"""A subscription over the real transports through weeks, sleep and silence, on the emulator."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import RingCentral, SubscriptionLimitError
from ringkit.errors import APIStatusError
from ringkit.subscriptions._state_machine import State
from ringkit.subscriptions._transports.pubnub.settings import PubNub
from ringkit_emulator import Emulator, SubscriptionOptions
from tests.subscriptions.driver import (
    DRIVERS,
    STORE,
    AsyncDriver,
    Driver,
    ShiftedClock,
    SyncDriver,
    wait_until,
)
from tests.subscriptions.proxy import Proxy
from tests.support.platform import NO_LIMITS

DAY = 86_400.0
PATH = "/restapi/v1.0/subscription"


@pytest.fixture
def clock() -> ShiftedClock:
    return ShiftedClock()


@pytest.fixture(params=DRIVERS)
def aging(
    request: pytest.FixtureRequest, settings: dict[str, Any], transport: Any, clock: ShiftedClock
) -> Iterator[Driver]:
    """A subscription whose clock can be moved."""
    running = DRIVERS[request.param]({**settings, "clock": clock}, transport=transport)
    yield running
    running.close()


def requests(emulator: Emulator) -> int:
    """How many requests about subscriptions there were."""
    return sum(entry.path.startswith(PATH) for entry in emulator.log())


def pass_time(emulator: Emulator, clock: ShiftedClock, seconds: float) -> None:
    """Let time pass for both sides."""
    emulator.clock.advance(seconds)
    clock.ahead += seconds


@pytest.mark.parametrize("seconds", [1200.0, 2 * DAY])
def test_it_is_active_again_soon_after_sleep(
    aging: Driver, emulator: Emulator, clock: ShiftedClock, seconds: float
) -> None:
    first = aging.register()
    emulator.notify(STORE, {"number": 1})
    aging.wait_for_numbers(1)
    asleep = clock.time()
    pass_time(emulator, clock, seconds)
    aging.read_clocks()
    wait_until(lambda: (aging.subscription.subscription or first).id != first.id, timeout=20)
    aging.wait_for(State.ACTIVE)
    wait_until(lambda: aging.named("gap"))
    (gap,) = aging.named("gap")
    assert gap.since.timestamp() <= asleep
    emulator.notify(STORE, {"number": 2})
    aging.wait_for_numbers(2)
    assert aging.numbers == [1, 2]


def test_a_week(emulator: Emulator, settings: dict[str, Any], transport: Any) -> None:
    """Never expired, and hardly more requests than the least."""
    clock = ShiftedClock()
    driver = SyncDriver({**settings, "clock": clock}, transport=transport)
    data = driver.register()
    before = requests(emulator)
    passed, renewed = 0.0, 0
    while passed < 7 * DAY:
        pause = data.received_at + 900 * 0.96 - clock.time() + 0.01
        pass_time(emulator, clock, pause)
        passed += pause
        renewed += 1
        driver.read_clocks()
        driver.wait_for_events("renew_success", renewed)
        assert driver.subscription.subscription.id == data.id
        data = driver.subscription.subscription
    emulator.notify(STORE, {"number": 1})
    driver.wait_for_numbers(1)
    driver.close()
    assert not driver.named("gap")
    assert requests(emulator) - before <= 1.05 * math.ceil(7 * DAY / 900)


def test_what_is_out_of_reach_for_too_long_is_a_gap(
    aging: Driver, emulator: Emulator, clock: ShiftedClock, proxy: Proxy
) -> None:
    aging.register()
    emulator.notify(STORE, {"number": 1})
    aging.wait_for_numbers(1)
    proxy.down()
    aging.wait_for(State.RECOVERING)
    lost = clock.time()
    for _ in range(2):
        pass_time(emulator, clock, 600)
        renewals = len(aging.named("renew_success"))
        aging.call(aging.subscription.renew)
        aging.wait_for_events("renew_success", renewals + 1)
    proxy.up()
    aging.wait_for(State.ACTIVE)
    wait_until(lambda: aging.named("gap"))
    (gap,) = aging.named("gap")
    assert gap.since.timestamp() <= lost
    emulator.notify(STORE, {"number": 2})
    aging.wait_for_numbers(2)


def test_what_begins_out_of_reach_catches_up(
    driver: Driver, emulator: Emulator, proxy: Proxy
) -> None:
    proxy.down()
    driver.register()
    driver.wait_for(State.RECOVERING)
    emulator.notify(STORE, {"number": 1})
    proxy.up()
    driver.wait_for_numbers(1)
    driver.wait_for(State.ACTIVE)
    assert driver.numbers == [1]
    assert not driver.named("gap")


def test_a_custom_client(emulator: Emulator, settings: dict[str, Any]) -> None:
    from pubnub.pubnub import PubNub as Client

    made: list[Any] = []

    def make(config: Any) -> Any:
        made.append(config)
        return Client(config)

    driver = SyncDriver(settings, transport=PubNub(emulator.pubnub_origin, ssl=False, client=make))
    driver.register()
    emulator.notify(STORE, {"number": 1})
    driver.wait_for_numbers(1)
    driver.close()
    (config,) = made
    assert config.maximum_reconnection_retries == -1
    assert config.cipher_key is None


def test_a_channel_and_a_key_that_change_are_followed() -> None:
    with Emulator(
        limits=NO_LIMITS, subscriptions=SubscriptionOptions(pubnub_rotates=True)
    ) as emulator:
        settings = {
            "server_url": emulator.url,
            "client_id": emulator.client_id,
            "client_secret": emulator.client_secret,
            "jwt": emulator.jwt,
        }
        origin = PubNub(origin=emulator.pubnub_origin, ssl=False)
        for driver_type in DRIVERS.values():
            driver = driver_type(settings, transport=origin)
            seen = {driver.register().delivery_mode["address"]}
            for number in range(30):
                emulator.notify(STORE, {"number": number})
                if number % 5 == 4:
                    data = driver.call(driver.subscription.renew)
                    seen.add(data.delivery_mode["address"])
            driver.wait_for_numbers(30)
            driver.call(driver.subscription.remove)
            driver.close()
            # Two channels at a time: each in its order.
            assert sorted(driver.numbers) == list(range(30))
            assert not driver.named("gap")
            assert len(seen) == 7


def test_removing_and_registering_again(driver: Driver, emulator: Emulator) -> None:
    first = driver.register()
    driver.call(driver.subscription.remove)
    assert driver.subscription.state is State.REMOVED
    assert not driver.subscription.alive()
    second = driver.register()
    assert first.id != second.id
    emulator.notify(STORE, {"number": 1})
    driver.wait_for_numbers(1)
    assert driver.numbers == [1]


@pytest.mark.parametrize("driver_type", [SyncDriver, AsyncDriver])
def test_removal_takes_no_second_websocket_token(
    emulator: Emulator, settings: dict[str, Any], driver_type: type[Driver]
) -> None:
    driver = driver_type(settings, transport="websocket")
    try:
        driver.register()
        driver.call(driver.subscription.remove)
        driver.call(driver.subscription.register)
        driver.call(driver.subscription.remove)
    finally:
        driver.close()
    paths = [entry.path for entry in emulator.log()]
    assert paths.count("/restapi/oauth/wstoken") == 2, "one for each registration"
    assert emulator.executed().get("deleteSubscription") == 2


def test_other_filters(driver: Driver, emulator: Emulator) -> None:
    driver.register()
    presence = "/account/~/extension/~/presence"
    driver.subscription.add_event_filters([presence])
    data = driver.register()
    assert len(data.event_filters) == 2
    emulator.notify("/restapi/v1.0" + presence, {"number": 5})
    driver.wait_for_numbers(1)
    driver.subscription.set_event_filters(["/restapi/v1.0/no/such/filter"])
    with pytest.raises(APIStatusError):
        driver.register()
    assert driver.subscription.alive()
    emulator.notify(STORE, {"number": 6})
    driver.wait_for_numbers(2)
    assert driver.numbers == [5, 6]


def test_restoring_in_another_client(driver: Driver, emulator: Emulator) -> None:
    data = driver.register()
    other = type(driver)(driver.settings, **driver.arguments)
    assert other.call(other.subscription.restore, data.json).id == data.id
    emulator.notify(STORE, {"number": 1})
    other.wait_for_numbers(1)
    driver.wait_for_numbers(1)
    wait_until(lambda: other.named("gap"))
    other.close()


def test_a_removed_one_is_found_missing_and_created_again(
    aging: Driver, emulator: Emulator, clock: ShiftedClock
) -> None:
    first = aging.register()
    aging.call(aging.subscription.remove_existing, first)
    assert aging.call(aging.subscription.existing) == []
    aging.call(aging.subscription.renew)
    assert aging.subscription.subscription.id != first.id
    wait_until(lambda: aging.named("gap"))
    emulator.notify(STORE, {"number": 1})
    aging.wait_for_numbers(1)


def test_too_many_subscriptions_name_those_that_exist() -> None:
    with Emulator(limits=NO_LIMITS, subscriptions=SubscriptionOptions(limit=2)) as emulator:
        settings: dict[str, Any] = {
            "server_url": emulator.url,
            "client_id": emulator.client_id,
            "client_secret": emulator.client_secret,
            "jwt": emulator.jwt,
        }
        origin = PubNub(origin=emulator.pubnub_origin, ssl=False)
        with RingCentral(**settings) as rc:
            kept = [rc.subscription([STORE], transport=origin).register() for _ in range(2)]
            third = rc.subscription([STORE], transport=origin)
            with pytest.raises(SubscriptionLimitError) as caught:
                third.register()
            error = caught.value
            assert {each.id for each in error.existing} == {each.id for each in kept}
            assert all(each.id in str(error) for each in kept)
            assert all(each.delivery_mode.get("encryptionKey", "-") not in str(error)
                       for each in kept)  # fmt: skip
            assert third.state is State.FAILED
            third.remove_existing(error.existing[0])
            assert third.register().id
            fourth = rc.subscription(transport=origin)
            assert fourth.restore(error.existing[1]).id == error.existing[1].id


def test_closing_the_client_ends_what_listens(
    settings: dict[str, Any], transport: Any, emulator: Emulator
) -> None:
    import threading

    before = set(threading.enumerate())
    rc = RingCentral(**settings)
    subscription = rc.subscription([STORE], transport=transport)
    subscription.register()
    emulator.notify(STORE, {"number": 1})
    rc.close()
    wait_until(lambda: set(threading.enumerate()) <= before)
    assert subscription.state is State.IDLE
