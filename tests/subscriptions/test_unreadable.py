"""Nothing that arrives ends delivery: what cannot be read is a gap, and the rest follows."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from contextlib import suppress
from types import SimpleNamespace
from typing import Any, NamedTuple, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ringkit._io.clock import SystemClock
from ringkit._io.emitter import _CallHandlers
from ringkit._io.recent_keys import RecentKeys
from ringkit.subscriptions._delivery import Delivery, Gap
from ringkit.subscriptions._state_machine import State
from ringkit.subscriptions._transports.pubnub.settings import PubNub
from ringkit.subscriptions._transports.websocket import io
from ringkit.subscriptions._watcher import RunnerWatcher
from ringkit_emulator import Emulator
from ringkit_emulator._subscriptions import pubnub
from ringkit_emulator._websocket.connection import AsgiSender
from ringkit_emulator._wire import messages
from tests.subscriptions.driver import DRIVERS, STORE, Driver, wait_until
from tests.support.clocks import ManualClock

#: Deeper than any JSON parser of Python goes; 3,000 end those of Python 3.11, but not of 3.14.
DEPTH = 100_000
LESS_DEEP = "[" * 3000 + "]" * 3000
#: What is sent in place of a marker in the body of a notification.
POISONS: dict[str, Callable[[str], str]] = {
    "deep": lambda text: text.replace('"@deep@"', "[" * DEPTH + "]" * DEPTH),
    "less deep": lambda text: text.replace('"@less deep@"', LESS_DEEP),
    "rubbish": lambda text: text.replace('"@rubbish@"', "s3cret rubbish"),
    "cut": lambda text: text.partition("@cut@")[0],
}
with suppress(RecursionError):
    json.loads(LESS_DEEP)
    del POISONS["less deep"]


def poisoned(text: str) -> str:
    for name, poison in POISONS.items():
        if f"@{name}@" in text:
            text = poison(text)
    return text


@pytest.fixture
def poisonous(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the emulator replace the markers in what it sends."""

    def dumps(value: Any, **arguments: Any) -> str:
        return poisoned(json.dumps(value, **arguments))

    send = AsgiSender.send
    monkeypatch.setattr(messages, "json", SimpleNamespace(**vars(json) | {"dumps": dumps}))
    monkeypatch.setattr(pubnub, "json", SimpleNamespace(**vars(json) | {"dumps": dumps}))
    monkeypatch.setattr(AsgiSender, "send", lambda self, text: send(self, poisoned(text)))


@pytest.mark.usefixtures("poisonous")
@pytest.mark.parametrize("mode", DRIVERS)
@pytest.mark.parametrize("over", ["encrypted PubNub", "plain PubNub", "WebSocket"])
def test_what_follows_an_unreadable_message_arrives(
    emulator: Emulator, settings: dict[str, Any], mode: str, over: str, caplog: Any
) -> None:
    origin = emulator.pubnub_origin
    transport: Any = {
        "encrypted PubNub": PubNub(origin, ssl=False),
        "plain PubNub": PubNub(origin, ssl=False, encryption=False),
        "WebSocket": "websocket",
    }[over]
    driver = DRIVERS[mode](settings, transport=transport)
    driver.register()
    for number, poison in enumerate(POISONS):
        with caplog.at_level(logging.WARNING, "ringkit"):
            emulator.notify(STORE, {"number": f"@{poison}@"})
            driver.wait_for_events("gap", number + 1)
        emulator.notify(STORE, {"number": number})
        driver.wait_for_numbers(number + 1)
        assert driver.named("gap")[number].since <= driver.named("gap")[number].until
    assert driver.numbers == list(range(len(POISONS)))
    assert driver.subscription.state is State.ACTIVE
    assert "s3cret" not in caplog.text
    ours = [found for found in caplog.records if found.name.startswith("ringkit.")]
    assert len(ours) >= len(POISONS)
    driver.close()


@pytest.mark.parametrize("transport", ["websocket"], indirect=True)
def test_a_message_that_is_too_large_is_not_asked_for_again(
    driver: Driver, emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(io, "_MAX_MESSAGE_BYTES", 20_000)
    driver.register()
    emulator.notify(STORE, {"number": 0, "text": "x" * 30_000})
    driver.wait_for_events("gap", 1)
    wait_until(lambda: driver.subscription.state is State.ACTIVE)
    emulator.notify(STORE, {"number": 1})
    driver.wait_for_numbers(1)
    assert driver.numbers == [1]


_scalar = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
_json: st.SearchStrategy[Any] = (
    _scalar | st.lists(_scalar, max_size=3) | st.dictionaries(st.text(max_size=3), _scalar)
)


class Nested(NamedTuple):
    """Stands for a list in a list in a list..., which many places of Python cannot walk through."""

    depth: int

    def value(self) -> Any:
        value: Any = []
        for _ in range(self.depth):
            value = [value]
        return value


_member = _json | st.sampled_from([500, 900, 20_000]).map(Nested)
_members = ["uuid", "event", "timestamp", "subscriptionId", "body", "pn_apns"]
_texts = st.sampled_from([STORE, "/restapi/v1.0/account/1/presence", "//[", "2026-"])


def expanded(value: Any) -> Any:
    return value.value() if isinstance(value, Nested) else value


@given(_member | st.dictionaries(st.sampled_from(_members), _member | _texts))
def test_any_envelope_is_delivered_or_a_gap(found: Any) -> None:
    is_object = isinstance(found, dict)
    envelope = {k: expanded(v) for k, v in found.items()} if is_object else expanded(found)
    delivery = Delivery(SystemClock())
    delivery.collect()
    read: list[Any] = []
    unread: list[str] = []

    def notify(each: Any) -> None:
        delivery.notify(each)
        read.append(each)

    watcher = RunnerWatcher(lambda *_: None, notify, unread.append, RecentKeys(100))
    watcher.notification(envelope, key="k")
    assert len(read) + len(unread) == 1
    watcher.notification({"uuid": "another", "event": STORE, "body": {}}, key="k2")
    assert len(read) == 2 - len(unread)
    assert read[-1]["uuid"] == "another"


def test_a_flood_of_unreadable_messages_is_bounded_and_every_one_is_in_a_gap() -> None:
    clock = ManualClock()
    delivery = Delivery(clock)
    gaps: list[Gap] = []
    delivery.events.on("gap", gaps.append)
    delivery.open()
    moments = []
    for _ in range(1000):
        clock.advance(1)
        moments.append(clock.time())
        delivery.unreadable("rubbish")
        assert len(delivery._for_handlers) <= 1
    delivery.end()
    handling = delivery.call_handlers()
    effect = next(handling)
    while isinstance(effect, _CallHandlers):
        effect.perform(cast("Any", None))
        effect = handling.send(None)
    handling.close()
    assert len(gaps) == 2
    spans = [(gap.since.timestamp(), gap.until.timestamp()) for gap in gaps]
    assert all(any(start <= at <= end for start, end in spans) for at in moments)
    clock.advance(1)
    delivery.unreadable("rubbish")
    assert len(delivery._for_handlers) == 1
