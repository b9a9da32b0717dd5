"""The log of deliveries: every attempt over each transport, and how it ended."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import httpx

from ringkit_emulator import Delivery, Emulator, SubscriptionOptions
from tests.emulator.subscriptions.webhook_receiver import Behaviour, Receiver
from tests.emulator.support import EXTENSION, Api
from tests.support.platform import NO_LIMITS

STORE = f"{EXTENSION}/message-store"


def subscribed(api: Api, mode: dict[str, Any]) -> str:
    document = {"eventFilters": [STORE], "deliveryMode": mode}
    answer = api.post("/restapi/v1.0/subscription", json=document)
    assert answer.is_success, answer.text
    return str(answer.json()["id"])


def until(emulator: Emulator, condition: Callable[[list[Delivery]], bool]) -> list[Delivery]:
    deadline = time.monotonic() + 10
    while not condition(emulator.deliveries()):
        assert time.monotonic() < deadline, emulator.deliveries()
        time.sleep(0.01)
    return emulator.deliveries()


def test_each_attempt_at_a_webhook_is_logged_with_its_retry() -> None:
    options = SubscriptionOptions(webhook_redelivery=(10, 60), webhook_blacklist_after=65)
    with (
        Emulator(frozen_clock=True, limits=NO_LIMITS, subscriptions=options) as emulator,
        Api(emulator) as api,
        Receiver() as receiver,
    ):
        subscription = subscribed(api, receiver.mode)
        began = emulator.clock.time()
        receiver.behaviour = Behaviour(status=503)
        emulator.inbound_sms("one")
        (first,) = until(emulator, lambda log: len(log) == 1 and log[0].accepted is not None)
        assert (first.subscription_id, first.transport) == (subscription, "WebHook")
        assert first.event.endswith("/message-store")
        assert (first.attempt, first.status, first.accepted) == (1, 503, False)
        assert first.failure == "HTTP status 503"
        assert (first.at, first.retry_at) == (began, began + 10)
        emulator.clock.advance(10)
        second = until(emulator, lambda log: len(log) == 2 and log[1].accepted is not None)[1]
        assert (second.attempt, second.retry_at) == (2, began + 70)
        assert second.notification["uuid"] == first.notification["uuid"]
        emulator.clock.advance(60)
        third = until(emulator, lambda log: len(log) == 3 and log[2].accepted is not None)[2]
        assert (third.attempt, third.retry_at) == (3, None)
        over_http = httpx.post(emulator.control_url, json={"op": "deliveries"}).json()
        assert over_http == [delivery.document() for delivery in emulator.deliveries()]
        emulator.reset()
        assert emulator.deliveries() == []


def test_other_transports_are_logged_too(emulator: Emulator, api: Api) -> None:
    subscription = subscribed(api, {"transportType": "PubNub"})
    emulator.inbound_sms("one")
    (delivery,) = emulator.deliveries()
    assert (delivery.subscription_id, delivery.transport) == (subscription, "PubNub")
    assert (delivery.accepted, delivery.status, delivery.retry_at) == (True, None, None)
