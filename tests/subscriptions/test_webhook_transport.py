"""Subscriptions over webhooks: a real receiver behind a real server, and the emulator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from ringkit import BadRequestError, NotFoundError, error_codes
from ringkit.subscriptions._transports.webhook import Webhook
from ringkit.webhooks import WebhookReceiver
from ringkit_emulator import Emulator
from tests.subscriptions.websocket.support import FILTERS, MODES, Rig
from tests.support.platform import NO_LIMITS
from tests.webhooks.support import SECRET, asgi_server


@pytest.fixture(params=MODES)
def running(request: pytest.FixtureRequest) -> Iterator[Rig]:
    receiver = WebhookReceiver(SECRET)
    with Emulator(limits=NO_LIMITS) as emulator, asgi_server(receiver) as url:
        made = Rig(emulator, request.param, over=Webhook(url, receiver, expires_in=900))
        try:
            yield made
        finally:
            made.stop()


def posted_elsewhere(rig: Rig) -> set[str]:
    return {entry.method for entry in rig.emulator.log() if "/subscription/" in entry.path}


def test_notifications_arrive(running: Rig) -> None:
    running.subscribe()
    assert running.data["status"] == "Active"
    assert running.data["deliveryMode"]["transportType"] == "WebHook"
    for number in range(5):
        assert running.notify(number) == 1
    running.until(lambda: len(running.watcher.uuids) == 5)
    assert sorted(running.numbers()) == list(range(5))
    assert running.watcher.events == []


def test_notifications_before_open_are_kept(running: Rig) -> None:
    running.data = running.call(running.transport.create(FILTERS))
    running.notify(1)
    running.until(lambda: running.transport._early)
    running.call(running.transport.open(running.data, running.watcher))
    assert running.numbers() == [1]


def test_a_renewal_prolongs_it(running: Rig) -> None:
    running.subscribe()
    running.clock.advance(800)
    renewed = running.call(running.transport.renew(running.data, None))
    assert renewed["id"] == running.data["id"]
    running.clock.advance(800)
    assert running.notify() == 1
    messages = ["/restapi/v1.0/account/~/extension/~/message-store"]
    changed = running.call(running.transport.renew(running.data, messages))
    assert changed["eventFilters"][0].endswith("/message-store")


def test_a_renewal_shows_that_it_is_blacklisted(running: Rig) -> None:
    running.subscribe()
    running.clock.advance(100)
    at = running.clock.time()
    running.emulator.blacklist(running.data["id"])
    running.clock.advance(100)
    running.call(running.transport.renew(running.data, None))
    assert running.watcher.events == ["closed"]
    assert abs(running.watcher.gaps[0] - at) < 10
    assert "DELETE" in posted_elsewhere(running)
    running.subscribe()
    running.notify(7)
    running.until(lambda: running.watcher.uuids)
    assert running.numbers() == [7]


@pytest.mark.parametrize("ended", [False, True])
def test_after_sleep_the_platform_is_asked(running: Rig, ended: bool) -> None:
    running.subscribe()
    running.call(running.transport.probe())
    assert running.watcher.events == []
    if ended:
        running.clock.advance(901)
    else:
        running.emulator.blacklist(running.data["id"])
    running.call(running.transport.probe())
    assert running.watcher.events == ["closed"]
    running.call(running.transport.probe())
    assert running.watcher.events == ["closed"]


def test_a_restored_subscription_is_checked(running: Rig) -> None:
    running.subscribe()
    running.call(running.transport.close())
    running.transport = running.another()
    running.call(running.transport.open(running.data, running.watcher))
    running.notify(1)
    running.until(lambda: running.watcher.uuids)
    running.call(running.transport.close())
    running.call(running.transport.remove(running.data))
    running.call(running.transport.remove(running.data))
    running.call(running.transport.open(running.data, running.watcher))
    assert running.watcher.events == ["closed"]


def test_an_expired_subscription_cannot_be_renewed(running: Rig) -> None:
    running.subscribe()
    running.clock.advance(901)
    with pytest.raises(NotFoundError):
        running.call(running.transport.renew(running.data, None))


def test_the_handshake_has_to_succeed(running: Rig) -> None:
    receiver = WebhookReceiver("another secret", max_body=1)
    with asgi_server(receiver) as url:
        other = Webhook(url + "/nothing", WebhookReceiver(SECRET))
        transport: Any = other.transport(running.transport._host)
        with pytest.raises(BadRequestError) as caught:
            running.call(transport.create(FILTERS))
    assert caught.value.error_code == error_codes.WEBHOOK_STATUS_INVALID


@pytest.mark.parametrize("mode", MODES)
def test_the_subscription_is_checked_periodically_if_requested(mode: str) -> None:
    receiver = WebhookReceiver(SECRET)
    with Emulator(limits=NO_LIMITS) as emulator, asgi_server(receiver) as url:
        made = Rig(emulator, mode, over=Webhook(url, receiver, check_every=0.05))
        try:
            made.subscribe()
            made.until(lambda: "GET" in posted_elsewhere(made))
            assert made.watcher.events == []
            made.emulator.blacklist(made.data["id"])
            made.until(lambda: made.watcher.events == ["closed"])
        finally:
            made.stop()


def test_two_subscriptions_share_a_receiver(running: Rig) -> None:
    running.subscribe()
    other = Rig(running.emulator, "sync", over=running._over)
    try:
        messages = ["/restapi/v1.0/account/~/extension/~/message-store"]
        data = other.call(other.transport.create(messages))
        other.call(other.transport.open(data, other.watcher))
        running.notify(1)
        running.emulator.inbound_sms("hello")
        running.until(lambda: running.watcher.uuids and other.watcher.uuids)
        assert running.numbers() == [1]
        assert "changes" in other.watcher.bodies[0]
        assert len(other.watcher.uuids) == len(running.watcher.uuids) == 1
    finally:
        other.stop()


@pytest.mark.parametrize(
    ("running", "count"), [("sync", 10_000), ("async", 500)], indirect=["running"]
)
def test_bursts_arrive_once_each(running: Rig, count: int) -> None:
    running.subscribe()
    for number in range(count):
        assert running.notify(number) == 1
    running.until(lambda: len(running.watcher.uuids) == count, seconds=180)
    assert sorted(running.numbers()) == list(range(count))
    assert running.watcher.events == []
