"""The parts of the runner on their own: timing, buffer, memory, data, outcomes, filters set."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from ringkit import RingCentral, subscriptions
from ringkit._io.clock import SystemClock
from ringkit._io.flow import run
from ringkit._io.http import SyncIO
from ringkit.errors import (
    AuthError,
    AuthUnavailableError,
    RateLimitError,
    StoreError,
    TransportError,
)
from ringkit.subscriptions._error_policy import creation_signal, passes, renewal_signal
from ringkit.subscriptions._queue import Buffer, Ended
from ringkit.subscriptions._recent import Recent
from ringkit.subscriptions._settings import SubscriptionSettings
from ringkit.subscriptions._state_machine import Signal
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit.subscriptions._timing import Alarm, Watchman, renewal_pause, retry_pause
from tests.subscriptions.virtual import refusal


@pytest.mark.parametrize(
    ("life", "ahead", "pause"),
    [
        (900.0, None, 864.0),
        (604_800.0, None, 601_200.0),
        (900.0, 120.0, 780.0),
        (60.0, 120.0, 30.0),
        (0.0, None, 0.0),
    ],
)
def test_when_to_renew(life: float, ahead: float | None, pause: float) -> None:
    assert renewal_pause(life, ahead) == pytest.approx(pause)


def test_waits_grow_with_failures_and_stay_within_two_minutes() -> None:
    longest = [retry_pause(failures, lambda: 1.0) for failures in range(12)]
    shortest = [retry_pause(failures, lambda: 0.0) for failures in range(12)]
    assert longest[0] == 0.0
    assert longest == sorted(longest)
    assert shortest == sorted(shortest)
    assert longest[-1] == 120.0
    # Nine in ten schedules are within the first minute for the first four tries.
    assert sum(longest[:4]) < 60


@pytest.mark.parametrize(
    ("wall", "monotonic", "slept"),
    [(10.0, 10.0, False), (16.0, 10.0, True), (70.0, 70.0, True), (5.0, 10.0, False)],
)
def test_sleep_is_noticed(wall: float, monotonic: float, slept: bool) -> None:
    watchman = Watchman(1000.0, 50.0)
    assert watchman.look(1000.0 + wall, 50.0 + monotonic) is slept
    assert watchman.look(1000.0 + wall, 50.0 + monotonic) is False


def test_an_alarm_rings_by_either_clock_and_once() -> None:
    alarm = Alarm()
    assert not alarm.due(1e12, 1e12)
    alarm.set(10.0, 1000.0, 50.0)
    assert not alarm.due(1009.0, 59.0)
    assert alarm.due(1000.0, 61.0)  # the wall clock was set back
    assert not alarm.due(2000.0, 100.0)
    alarm.set(10.0, 1000.0, 50.0)
    assert alarm.due(1011.0, 50.0)  # the computer slept


def test_recent_forgets_the_oldest_only() -> None:
    recent = Recent(100)
    assert all(recent.is_new(str(number)) for number in range(1000))
    assert not any(recent.is_new(str(number)) for number in range(900, 1000))
    assert recent.is_new("0")


def take(buffer: Buffer[Any], timeout: float | None = None) -> Any:
    return run(buffer.take(timeout), SyncIO(None, SystemClock()))


def test_a_buffer_keeps_order_and_drops_the_oldest() -> None:
    buffer: Buffer[int] = Buffer(3)
    assert [buffer.put(number) for number in range(5)] == [None, None, None, 0, 1]
    buffer.put(99, urgent=True)
    assert [take(buffer) for _ in range(4)] == [99, 2, 3, 4]
    assert take(buffer, 0.01) is None
    buffer.put(7)
    buffer.close()
    assert take(buffer) == 7
    with pytest.raises(Ended):
        take(buffer)


def test_many_take_from_one_buffer() -> None:
    buffer: Buffer[int] = Buffer()
    taken: list[int] = []

    def consume() -> None:
        while True:
            try:
                item = take(buffer, 0.05)
            except Ended:
                return
            if item is not None:
                taken.append(item)

    threads = [threading.Thread(target=consume) for _ in range(4)]
    for thread in threads:
        thread.start()
    for number in range(2000):
        buffer.put(number)
    buffer.close()
    for thread in threads:
        thread.join(30)
    assert sorted(taken) == list(range(2000))


@pytest.mark.parametrize(
    ("document", "life"),
    [
        ({"expiresIn": 900}, 900.0),
        ({"expirationTime": "1970-01-01T00:20:00.000Z"}, 200.0),
        ({"expirationTime": "1970-01-01T00:20:00.000+0000"}, 200.0),
        ({"expirationTime": "1970-01-01T00:00:00Z"}, 0.0),
        ({"expirationTime": "soon"}, 900.0),
        ({}, 900.0),
    ],
)
def test_how_long_it_lives(document: dict[str, Any], life: float) -> None:
    assert SubscriptionData({"id": 7, **document}, 1000.0).life == life


def test_data_survives_as_a_text() -> None:
    data = SubscriptionData({"id": "s", "expiresIn": 5, "eventFilters": ["/a"]}, 12.5, ("/b",))
    back = SubscriptionData.from_text(data.to_text())
    assert back == data
    assert back.filters == ("/b",)
    assert SubscriptionData.restored(data, 0.0) is data
    for text in ["{}", "[]", "nonsense", '{"data": {}, "received_at": 1, "filters": []}']:
        with pytest.raises(ValueError, match=r"."):
            SubscriptionData.from_text(text)


def limited() -> RateLimitError:
    return RateLimitError.held_back("POST /x", "Medium", 3.0)


@pytest.mark.parametrize(
    ("error", "passing"),
    [
        (TransportError("x"), True),
        (AuthUnavailableError("x"), True),
        (AuthError("x"), False),
        (StoreError("x"), True),
        (limited(), True),
        (refusal(403, "SUB-505"), False),
        (refusal(400), False),
        (refusal(401), True),
        (ValueError("x"), False),
    ],
)
def test_what_a_failure_means(error: Exception, passing: bool) -> None:
    assert passes(error) is passing
    assert creation_signal(error) is (Signal.CREATE_FAILED if passing else Signal.CREATE_REFUSED)
    assert renewal_signal(error, changed=False) is Signal.RENEW_FAILED
    refused = Signal.RENEW_FAILED if passing else Signal.RENEW_REFUSED
    assert renewal_signal(error, changed=True) is refused


def test_a_missing_one_is_gone() -> None:
    assert renewal_signal(refusal(404), changed=True) is Signal.GONE


def test_settings_are_checked() -> None:
    with pytest.raises(ValueError, match="buffer"):
        SubscriptionSettings(buffer=0)
    rc: Any
    with RingCentral(client_id="x") as rc:
        with pytest.raises(ValueError, match="no transport 'smoke'"):
            rc.subscription(transport="smoke")
        with pytest.raises(TypeError):
            rc.subscription(transport="pubnub", bufer=1)
        subscription = rc.subscription(transport="pubnub")
        with pytest.raises(ValueError, match="event filter"):
            subscription.register()
        with pytest.raises(ValueError, match="event filter"):
            subscription.set_event_filters(["presence"])
        with pytest.raises(ValueError, match="no event 'notifications'"):
            subscription.on("notifications", print)
        subscription.set_event_filters("/account/~/presence")
        subscription.add_event_filters(["/account/~/presence", "/account/~/telephony/sessions"])
        assert subscription.event_filters == [
            "/restapi/v1.0/account/~/presence",
            "/restapi/v1.0/account/~/telephony/sessions",
        ]


def test_what_users_name_is_there() -> None:
    assert subscriptions.__all__ == sorted(subscriptions.__all__)
    for name in subscriptions.__all__:
        assert getattr(subscriptions, name).__name__ == name
    with pytest.raises(AttributeError, match="PubSub"):
        getattr(subscriptions, "Pub" + "Sub")
