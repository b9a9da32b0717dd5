"""Notifications in any order, and repeated ones, as the platform may send them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest

from ringkit import RingCentral
from ringkit.webhooks import WebhookReceiver
from ringkit_emulator import Emulator, SubscriptionOptions
from tests.subscriptions.conftest import TRANSPORTS
from tests.subscriptions.driver import DRIVERS, STORE
from tests.support.platform import NO_LIMITS, client_settings
from tests.webhooks.support import SECRET, asgi_server, until, wsgi_server


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("mode", DRIVERS)
def test_each_notification_arrives_once_whatever_the_order(transport: str, mode: str) -> None:
    """Also if the ids of the bodies are strings: what is read is what is declared."""
    options = SubscriptionOptions(delivery_jitter=0.3, string_ids=True)
    with Emulator(limits=NO_LIMITS, subscriptions=options) as emulator:
        over = TRANSPORTS[transport](emulator.pubnub_origin)
        driver = DRIVERS[mode](client_settings(emulator), transport=over)
        driver.register()
        for number in range(40):
            emulator.notify(STORE, {"number": number})
        driver.wait_for_numbers(40)
        assert sorted(driver.numbers) == list(range(40)) != driver.numbers
        assert driver.named("gap") == []
        driver.close()


@pytest.mark.parametrize(
    ("server", "awaited"), [(asgi_server, False), (asgi_server, True), (wsgi_server, False)]
)
def test_a_notification_whose_handler_failed_is_delivered_by_its_repetition(
    server: Callable[[Any], Any], awaited: bool
) -> None:
    """And one whose handler has succeeded is not handled again."""
    options = SubscriptionOptions(webhook_redelivery=(0.02, 0.02, 0.02))
    handled: list[int] = []
    attempts: list[int] = []
    lock = threading.Lock()

    def handle(event: Any) -> None:
        number = event.body.extra["number"]
        with lock:
            attempts.append(number)
            if attempts.count(number) <= number % 3:
                raise OSError("the database is away")
            handled.append(number)

    async def handle_later(event: Any) -> None:
        handle(event)

    receiver = WebhookReceiver(SECRET, handle_later if awaited else handle)
    with (
        Emulator(limits=NO_LIMITS, subscriptions=options) as emulator,
        server(receiver) as url,
        RingCentral(**client_settings(emulator)) as rc,
    ):
        mode = {"transportType": "WebHook", "address": url, "verificationToken": SECRET}
        rc.post("/restapi/v1.0/subscription", body={"eventFilters": [STORE], "deliveryMode": mode})
        for number in range(6):
            emulator.notify(STORE, {"number": number})
        until(lambda: len(handled) >= 6)
    assert sorted(handled) == list(range(6))
    assert sorted(attempts) == sorted(n for n in range(6) for _ in range(n % 3 + 1))
