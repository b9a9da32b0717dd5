"""What the platform asks to wait is waited, and a call that was cancelled leaves nothing behind."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from typing import Any

import pytest

from ringkit import AsyncRingCentral, RateLimitError, RingCentral
from ringkit._io.background import wait_async
from ringkit.subscriptions._state_machine import State
from ringkit_emulator import Emulator
from tests.subscriptions.conftest import TRANSPORTS
from tests.subscriptions.driver import DRIVERS, STORE, Driver
from tests.support.clocks import SteppingClock

PATH = "/restapi/v1.0/subscription"


def created(emulator: Emulator) -> int:
    """How often a creation was asked for, over HTTP or in a frame."""
    frame = f'"method":"POST","path":"{PATH}"'.encode()
    return sum(
        (entry.method, entry.path) == ("POST", PATH) or frame in entry.body
        for entry in emulator.log()
    )


@pytest.mark.parametrize("transport", TRANSPORTS, indirect=True)
@pytest.mark.parametrize("status", [429, 503])
def test_a_registration_waits_as_long_as_the_platform_asks(
    driver: Driver, emulator: Emulator, status: int
) -> None:
    emulator.faults.add(
        method="POST", path=PATH, status=status, headers={"Retry-After": "1"}, count=1
    )
    data = driver.register()
    assert data.id
    assert created(emulator) == 2
    assert not driver.named("subscribe_error")


@pytest.mark.parametrize("transport", TRANSPORTS, indirect=True)
def test_a_creation_is_not_asked_for_again_before_the_time(
    driver: Driver, emulator: Emulator
) -> None:
    driver.register()
    emulator.faults.add(
        method="POST", path=PATH, status=429, headers={"Retry-After": "60"}, count=None
    )
    before = created(emulator)
    call = threading.Thread(target=lambda: _quietly(driver, driver.subscription.resubscribe))
    call.start()
    driver.wait_for_events("subscribe_error", 3)
    assert created(emulator) == before + 1
    assert all(isinstance(error, RateLimitError) for error in driver.named("subscribe_error"))
    emulator.faults.clear()
    driver.call(driver.subscription.remove)
    call.join(30)


def _quietly(driver: Driver, method: Any) -> None:
    try:
        driver.call(method)
    except Exception:
        return


@pytest.mark.usefixtures("short_pauses")
@pytest.mark.parametrize("mode", DRIVERS)
def test_the_websocket_opens_as_soon_as_the_gateway_allows(
    emulator: Emulator, settings: dict[str, Any], mode: str
) -> None:
    emulator.faults.add(method="GET", path="/ws*", status=503, headers={"Retry-After": "1"})
    driver = DRIVERS[mode](settings)
    assert driver.register().id
    assert sum(entry.path == "/restapi/oauth/wstoken" for entry in emulator.log()) == 2
    driver.close()


@pytest.mark.parametrize("mode", DRIVERS)
def test_a_websocket_that_waits_for_its_rate_limit_opens_after_it(
    settings: dict[str, Any], mode: str
) -> None:
    with Emulator(limits={"Auth": 2}, rate_window=3) as emulator:
        own = {**settings, "server_url": emulator.url, "client_id": emulator.client_id,
               "client_secret": emulator.client_secret, "jwt": emulator.jwt,
               "clock": SteppingClock(emulator)}  # fmt: skip
        first, second = DRIVERS[mode](own), DRIVERS[mode](own)
        first.register()
        waits: list[Any] = []
        second.client.on("request_wait", waits.append)
        second.register()
        assert second.subscription.state is State.ACTIVE
        second.close()
        first.close()


@pytest.mark.parametrize("mode", DRIVERS)
def test_a_rate_limit_that_may_not_be_waited_for_is_named(
    settings: dict[str, Any], mode: str
) -> None:
    with Emulator(limits={"Auth": 2}, rate_window=600) as emulator:
        own = {**settings, "server_url": emulator.url, "client_id": emulator.client_id,
               "client_secret": emulator.client_secret, "jwt": emulator.jwt}  # fmt: skip
        driver = DRIVERS[mode](own)
        driver.register()
        with pytest.raises(RateLimitError, match="wstoken"):
            driver.call(driver.client.subscription([STORE]).register)
        driver.close()


@pytest.mark.parametrize("over", TRANSPORTS)
def test_a_cancelled_registration_leaves_no_subscription_behind(
    emulator: Emulator, settings: dict[str, Any], over: str
) -> None:
    transport = TRANSPORTS[over](emulator.pubnub_origin)

    async def job() -> None:
        async with AsyncRingCentral(**settings) as rc:
            for pause in (0.0, 0.01, 0.05, 0.1, 0.2):
                subscription = rc.subscription([STORE], transport=transport)
                registering = asyncio.create_task(subscription.register())
                await asyncio.sleep(pause)
                done = registering.done()
                registering.cancel()
                await asyncio.wait([registering])
                if done:
                    await subscription.remove()
                while subscription.state not in (State.REMOVED, State.IDLE):
                    await asyncio.sleep(0.01)
            while await rc.subscription([STORE]).existing():
                await asyncio.sleep(0.05)  # within the time limit of the job

    asyncio.run(asyncio.wait_for(job(), 60))
    assert emulator.notify(STORE, {"number": 1}) == 0


def test_a_cancelled_registration_does_not_end_that_of_another_call(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    async def job() -> None:
        async with AsyncRingCentral(**settings) as rc:
            subscription = rc.subscription([STORE])
            first = asyncio.create_task(subscription.register())
            second = asyncio.create_task(subscription.register())
            await asyncio.sleep(0.01)
            first.cancel()
            assert (await second).id
            assert subscription.state is State.ACTIVE
            third = asyncio.create_task(subscription.renew())
            await asyncio.sleep(0)
            third.cancel()
            await asyncio.wait([third])
            assert subscription.alive()

    asyncio.run(asyncio.wait_for(job(), 60))


def test_waiting_again_and_again_leaves_nothing_at_a_future() -> None:
    future: Future[int] = Future()

    async def job() -> None:
        for _ in range(50):
            with pytest.raises(TimeoutError):
                await wait_async(future, 0.0001)
        assert len(future._done_callbacks) == 1  # type: ignore[attr-defined]
        waiting = [asyncio.create_task(wait_async(future, 10)) for _ in range(3)]
        await asyncio.sleep(0)
        waiting[0].cancel()
        threading.Thread(target=future.set_result, args=(7,)).start()
        assert await asyncio.gather(*waiting[1:]) == [7, 7]
        assert await wait_async(future, 0.1) == 7

    asyncio.run(job())
    assert not future._ringkit_wakeups  # type: ignore[attr-defined]


def test_the_repr_of_a_subscription_is_short(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc:
        few = repr(rc.subscription(["/restapi/v1.0/a", "/restapi/v1.0/b"]))
        assert "/restapi/v1.0/a, /restapi/v1.0/b>" in few
        many = repr(rc.subscription([f"/restapi/v1.0/account/{n}/presence" for n in range(3000)]))
    assert "and 2997 more" in many
    assert len(many) < 300


@pytest.mark.parametrize("turns", range(6))
def test_a_wait_that_is_cancelled_as_it_ends_returns_or_raises_but_is_not_continued(
    turns: int,
) -> None:
    """Otherwise a flow in the background outlives the event loop that cancels its tasks."""

    async def job() -> None:
        future: Future[int] = Future()
        waiting = asyncio.create_task(wait_async(future, 10))
        await asyncio.sleep(0)
        future.set_result(7)
        for _ in range(turns):
            await asyncio.sleep(0)
        cancelled = waiting.cancel()
        await asyncio.wait([waiting])
        assert waiting.cancelled() is cancelled

    asyncio.run(job())
