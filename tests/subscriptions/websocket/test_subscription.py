"""Subscriptions of the public classes over WebSockets and webhooks."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ringkit import AsyncRingCentral, FileStore, RingCentral, filters
from ringkit.subscriptions._state_machine import State
from ringkit.subscriptions._transports.webhook import Webhook
from ringkit.subscriptions._transports.websocket.transport import WebSocket
from ringkit.webhooks import WebhookReceiver
from ringkit_api.models import ExtensionPresenceEvent
from ringkit_emulator import Emulator
from tests.subscriptions.websocket.support import CHECK_INTERVAL, EVENT
from tests.support.clocks import SharedClock
from tests.support.platform import NO_LIMITS
from tests.webhooks.support import SECRET, asgi_server, until

DAY = 86_400.0


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator(limits=NO_LIMITS) as running:
        yield running


@pytest.fixture
def settings(settings: dict[str, Any]) -> dict[str, Any]:
    return {**settings, "trust_env": False}


def passing(clock: SharedClock, condition: Callable[[], bool]) -> Callable[[], bool]:
    """Return a condition that lets delays pass whenever it is looked at."""

    def look() -> bool:
        clock.skip(0.2)
        return condition()

    return look


def noting(events_seen: list[tuple[str, Any]], name: str) -> Callable[[Any], None]:
    """Return a handler that records an event."""
    return lambda payload: events_seen.append((name, payload))


def test_the_default_transport_blocking(emulator: Emulator, settings: dict[str, Any]) -> None:
    with (
        RingCentral(**settings) as rc,
        rc.subscription([filters.presence()]) as events,
    ):
        for number in range(3):
            emulator.notify(EVENT, {"sequence": number})
        found = []
        for event in events:
            assert isinstance(event, ExtensionPresenceEvent)
            found.append(event)
            if len(found) == 3:
                break
        bodies: list[Any] = [event.body for event in found]
        assert [body.sequence for body in bodies] == [0, 1, 2]
        assert events.state is State.ACTIVE
        assert not events.expired()
        emulator.clock.advance(DAY / 2)
        assert not events.expired()
    assert events.state is State.REMOVED
    assert emulator.notify(EVENT, {}) == 0


def test_the_default_transport_asyncio(emulator: Emulator, settings: dict[str, Any]) -> None:
    async def job() -> list[int]:
        found: list[int] = []
        async with (
            AsyncRingCentral(**settings) as rc,
            rc.subscription([filters.presence()], transport="websocket") as events,
        ):
            for number in range(3):
                await asyncio.to_thread(emulator.notify, EVENT, {"sequence": number})
            async for event in events:
                body: Any = event.body
                found.append(body.sequence)
                if len(found) == 3:
                    break
        return found

    assert asyncio.run(job()) == [0, 1, 2]
    assert emulator.notify(EVENT, {}) == 0


def test_a_lost_session_is_replaced_with_a_gap(
    emulator: Emulator, settings: dict[str, Any]
) -> None:
    clock = SharedClock(emulator)
    events_seen: list[tuple[str, Any]] = []
    with RingCentral(**{**settings, "clock": clock}) as rc:
        subscription = rc.subscription(
            [filters.presence()], transport=WebSocket(check_interval=CHECK_INTERVAL)
        )
        for name in ("notification", "gap", "recovered", "subscribe_success"):
            subscription.on(name, noting(events_seen, name))
        first = subscription.register()
        until(lambda: events_seen)
        emulator.drop_ws()
        emulator.notify(EVENT, {"sequence": 1})
        until(passing(clock, lambda: "recovered" in dict(events_seen) and len(events_seen) == 3))
        asleep = clock.time()
        clock.advance(2 * DAY)
        until(passing(clock, lambda: "gap" in dict(events_seen)))
        assert abs(dict(events_seen)["gap"].since.timestamp() - asleep) < 30
        assert subscription.state is State.ACTIVE
        again = subscription.subscription
        assert again
        assert again.id != first.id
        emulator.notify(EVENT, {"sequence": 2})
        until(lambda: sum(name == "notification" for name, _ in events_seen) == 2)
        subscription.remove()
    names = [name for name, _ in events_seen]
    assert names.count("gap") == 1
    assert names.count("subscribe_success") == 2


def test_over_a_webhook(emulator: Emulator, settings: dict[str, Any]) -> None:
    events_seen: list[tuple[str, Any]] = []
    receiver = WebhookReceiver(SECRET)
    with asgi_server(receiver) as url, RingCentral(**settings) as rc:
        over = Webhook(url, receiver, check_every=0.2)
        subscription = rc.subscription([filters.presence()], transport=over)
        for name in ("notification", "gap", "subscribe_success"):
            subscription.on(name, noting(events_seen, name))
        first = subscription.register()
        emulator.notify(EVENT, {"sequence": 1})
        until(lambda: "notification" in dict(events_seen))
        emulator.blacklist(first.id)
        until(lambda: "gap" in dict(events_seen), seconds=30)
        assert emulator.notify(EVENT, {"sequence": 2}) == 1
        until(lambda: sum(name == "notification" for name, _ in events_seen) == 2)
        assert len(subscription.existing()) == 1
        subscription.remove()
        assert subscription.existing() == []


def test_a_webhook_needs_an_address(settings: dict[str, Any]) -> None:
    with RingCentral(**settings) as rc, pytest.raises(ValueError, match=r"Webhook\(\.\.\.\)"):
        rc.subscription([filters.presence()], transport="webhook")


@pytest.mark.parametrize("ends", ["cleanly", "killed"])
def test_a_cached_subscription_is_continued_after_a_restart(
    emulator: Emulator, settings: dict[str, Any], tmp_path: Path, ends: str
) -> None:
    """The session is continued: no notification is missed, no subscription is created."""
    worker = Path(__file__).with_name("worker.py")
    arguments = [sys.executable, str(worker), json.dumps(settings), str(tmp_path), EVENT]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdin
    with process:
        first = process.stdout.readline().strip()
        emulator.notify(EVENT, {"sequence": 1})
        assert process.stdout.readline().strip() == "1"
        if ends == "killed":
            process.kill()
        else:
            process.stdin.write("end\n")
            process.stdin.flush()
        process.wait(30)
    emulator.notify(EVENT, {"sequence": 2})
    events_seen: list[tuple[str, Any]] = []
    with RingCentral(**settings, store=FileStore(tmp_path)) as rc:
        subscription = rc.cached_subscription("key")
        for name in ("notification", "gap"):
            subscription.on(name, noting(events_seen, name))
        again = subscription.restore([EVENT])
        emulator.notify(EVENT, {"sequence": 3})
        until(lambda: 3 in sequences(events_seen))
        assert again.id == first
        assert len(subscription.existing()) == 1
        subscription.remove()
    # Killed before it stored its position: what came since the creation is delivered again.
    assert sequences(events_seen) == ([1, 2, 3] if ends == "killed" else [2, 3])
    assert "gap" not in dict(events_seen)


def sequences(events_seen: list[tuple[str, Any]]) -> list[int]:
    return [payload.body.sequence for name, payload in events_seen if name == "notification"]
