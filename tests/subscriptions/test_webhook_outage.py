"""A webhook whose receiver is out of order for longer than the platform has patience."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest

from ringkit import BadRequestError
from ringkit.subscriptions._state_machine import State
from ringkit.subscriptions._transports.webhook import Webhook
from ringkit.webhooks import WebhookReceiver, asgi_app
from ringkit_emulator import Emulator, SubscriptionOptions
from tests.subscriptions.driver import DRIVERS, STORE, Driver, ShiftedClock, wait_until
from tests.subscriptions.proxy import Proxy
from tests.subscriptions.virtual import Stage, refusal
from tests.support.platform import NO_LIMITS, client_settings
from tests.webhooks.support import SECRET, serving

MODES = ["sync", "async"]
#: How long the platform waits for a receiver that is slow on purpose.
PATIENCE_SECONDS = 0.5


class Site:
    """A receiver behind a server and a proxy; `outage` says what is wrong with them."""

    def __init__(self, receiver: WebhookReceiver) -> None:
        self._app = asgi_app(receiver)
        self.proxy: Proxy
        self.outage = ""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] != "http" or not self.outage:
            await self._app(scope, receive, send)
            return
        if self.outage == "slow":
            await asyncio.sleep(2 * PATIENCE_SECONDS)
        status = int(self.outage) if self.outage.isdigit() else 200
        await send({"type": "http.response.start", "status": status, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    def fail(self, outage: str) -> None:
        self.outage = outage
        if outage == "gone":
            self.proxy.down()

    def heal(self) -> None:
        self.outage = ""
        self.proxy.up()


@pytest.fixture
def emulator(outage: str) -> Iterator[Emulator]:
    """An emulator that waits long for receivers that are slow because the machine is busy."""
    options = SubscriptionOptions(webhook_timeout=PATIENCE_SECONDS if outage == "slow" else 30)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as running:
        yield running


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("outage", ["404", "502", "307", "slow", "gone"])
def test_a_receiver_that_comes_back_is_subscribed_again(
    emulator: Emulator, mode: str, outage: str
) -> None:
    clock = ShiftedClock()
    receiver = WebhookReceiver(SECRET)
    site = Site(receiver)

    def pass_time(driver: Driver, seconds: float) -> None:
        emulator.clock.advance(seconds)
        clock.ahead += seconds
        driver.read_clocks()

    with serving(site) as url, Proxy(url.removeprefix("http://")) as site.proxy:
        settings = {**client_settings(emulator), "clock": clock}
        over = Webhook(f"http://{site.proxy.address}", receiver, expires_in=3600)
        driver = DRIVERS[mode](settings, transport=over)
        driver.register()
        emulator.notify(STORE, {"number": 1})
        driver.wait_for_numbers(1)
        site.fail(outage)
        began = clock.time()
        while driver.subscription.state is not State.RESUBSCRIBING:
            emulator.notify(STORE, {"number": 2})
            pass_time(driver, 400)
            with suppress(BadRequestError):
                driver.call(driver.subscription.renew)
        for failed in range(1, 5):
            driver.wait_for_events("subscribe_error", failed)
            assert driver.subscription.state is State.RESUBSCRIBING
            pass_time(driver, 130)
        codes = {error.error_code for error in driver.named("subscribe_error")}
        assert codes <= {"SUB-521", "SUB-522", "SUB-525"}
        site.heal()
        pass_time(driver, 130)
        if outage == "slow":
            # On a busy machine the first answer after the outage may be too slow, too.
            while driver.subscription.state is not State.ACTIVE:
                failed = len(driver.named("subscribe_error"))
                wait_until(
                    lambda failed=failed: (
                        driver.subscription.state is State.ACTIVE
                        or len(driver.named("subscribe_error")) > failed
                    )
                )
                pass_time(driver, 130)
        driver.wait_for(State.ACTIVE)
        wait_until(lambda: driver.named("gap"))
        (gap,) = driver.named("gap")
        assert began <= gap.until.timestamp()
        emulator.notify(STORE, {"number": 3})
        driver.wait_for_numbers(2)
        assert driver.numbers == [1, 3]
        driver.close()


@pytest.mark.parametrize("code", ["SUB-521", "SUB-522", "SUB-524", "SUB-525"])
def test_the_attempts_are_spaced_and_do_not_end(code: str) -> None:
    stage = Stage()
    stage.register()
    stage.platform.ends.clear()
    stage.platform.failure = refusal(400, code)
    assert stage.transport.watcher is not None
    stage.transport.watcher.closed()
    before = len(stage.platform.calls)
    stage.world.run(24 * 3600.0)
    attempts = len(stage.platform.calls) - before
    assert 24 * 3600 / 125 <= attempts <= 24 * 3600 / 80 + 10
    assert stage.runner.state is State.RESUBSCRIBING
    stage.platform.failure = None
    stage.world.run(125.0)
    assert stage.runner.state is State.ACTIVE
    assert len(stage.named("gap")) == 1
