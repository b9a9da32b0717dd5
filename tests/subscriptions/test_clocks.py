"""Clocks that are wrong, differ between machines, or are set while a subscription lives.

Lifetimes and gaps are in the time of the platform: whatever a wall clock shows, a subscription is
renewed in time, with few requests, and a gap begins before it ends.
"""

from __future__ import annotations

from email.utils import formatdate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit import RingCentral
from ringkit.subscriptions._platform_clock import PlatformClock
from ringkit.subscriptions._state_machine import Signal, State
from ringkit.subscriptions._subscription_data import SubscriptionData
from ringkit_emulator import Emulator
from tests.subscriptions.conftest import TRANSPORTS
from tests.subscriptions.driver import DRIVERS, STORE, Driver, ShiftedClock, wait_until
from tests.subscriptions.virtual import FILTERS, LocalClock, Stage, World, least_calls
from tests.support.platform import NO_LIMITS, client_settings

HOUR = 3600.0
#: How far a wall clock is off.
offsets = st.sampled_from([0.0, 1.0, -1.0, 20 * 60, -20 * 60, HOUR, -HOUR, 86_400.0, -86_400.0])


def silent_seconds(stage: Stage, seconds: float) -> float:
    """Let time pass, and return for how much of it no subscription lived."""
    silent = 0.0
    for _ in range(int(seconds / 10)):
        stage.world.run(10)
        silent += 0 if stage.platform.live else 10
    return silent


def check_gaps(stage: Stage) -> None:
    for gap in stage.named("gap"):
        assert gap.since <= gap.until
        assert abs(gap.until.timestamp() - stage.world.time()) < 3 * HOUR


@settings(max_examples=60)
@given(offsets, st.lists(offsets, max_size=4))
def test_a_clock_that_is_wrong_and_set_is_renewed_in_time(ahead: float, sets: list[float]) -> None:
    stage = Stage(ahead=ahead)
    first = stage.register()
    for each in [*sets, 0.0]:
        stage.clock.ahead += each
        assert silent_seconds(stage, 1500) == 0
    assert stage.runner.data is not None
    assert stage.runner.data.id == first.id
    assert stage.runner.data.expires_at == pytest.approx(stage.platform.ends[first.id], abs=3)
    # One more each time that the clock jumps ahead, which is what a sleep looks like.
    least = least_calls(1500 * (len(sets) + 1))
    assert len(stage.platform.calls) <= 1.1 * least + len(sets) + 1
    check_gaps(stage)


@settings(max_examples=60)
@given(offsets, offsets, st.sampled_from([0.0, 300.0, 800.0, 2000.0]), st.booleans())
def test_what_is_restored_under_another_clock_is_renewed_in_time(
    ahead: float, other: float, pause: float, restarted: bool
) -> None:
    """In this process after the clock was set, or on a machine with another clock."""
    stage = Stage(ahead=ahead)
    data = stage.register()
    stage.ask(Signal.RESET)
    stage.world.run(5 + pause)
    if restarted:
        _, runner = stage.another("", LocalClock(stage.world, other))
        runner.delivery.events.on("gap", lambda gap: stage.emitted.append(("gap", gap)))
        data = SubscriptionData.from_saved(data.json, stage.world.time() + other)
        data = SubscriptionData(data.json, data.received_at, FILTERS)
    else:
        stage.clock.ahead, runner = other, stage.runner
    stage.world.start(runner.request(Signal.RESTORE, data))
    stage.world.run(30)
    assert runner.state is State.ACTIVE
    assert silent_seconds(stage, 3600) == 0
    # This transport has no position: what came since the last answer is unknown.
    (gap,) = stage.named("gap")
    assert gap.since <= gap.until
    assert gap.since.timestamp() == pytest.approx(1_000_000, abs=5)
    assert len(stage.platform.calls) <= 1.1 * least_calls(3700) + 3


@settings(max_examples=10)
@given(offsets, offsets, offsets)
def test_machines_with_different_clocks_share_one(one: float, two: float, three: float) -> None:
    stage = Stage(shared="key", ahead=one)
    stage.register()
    for ahead in (two, three):
        _, runner = stage.another("key", LocalClock(stage.world, ahead))
        stage.world.start(runner.request(Signal.REGISTER, FILTERS))
    assert silent_seconds(stage, 2 * HOUR) == 0
    assert stage.platform.calls.count("create") == 1
    assert len(stage.platform.calls) <= 1.1 * least_calls(2 * HOUR) + 3


@settings(max_examples=300)
@given(offsets, st.lists(st.tuples(st.floats(0, 5000), offsets, st.booleans()), max_size=8))
def test_the_time_of_the_platform(ahead: float, story: list[tuple[float, float, bool]]) -> None:
    """After an answer it is right to seconds, and a clock set back never takes it back."""
    world = World()
    local = LocalClock(world, ahead)
    clock = PlatformClock(local)
    assert clock.time() == local.time()
    clock.learn(formatdate(world.time(), usegmt=True))
    assert clock.time() == pytest.approx(world.time(), abs=3.1)
    for seconds, change, answered in story:
        before = clock.time()
        world.run(seconds)
        local.ahead += min(change, 0.0) if not answered else change
        assert clock.time() >= before + seconds - 0.001
        if answered:
            clock.learn(formatdate(world.time(), usegmt=True))
        assert clock.time() == pytest.approx(world.time(), abs=3.1)


@pytest.mark.parametrize("date", [None, "", "soon", "Thu, 99 Jan 2026 00:00:00 GMT", "1", "\x00"])
def test_a_bad_date_teaches_nothing(date: str | None) -> None:
    world = World()
    clock = PlatformClock(LocalClock(world))
    clock.learn(date)
    assert clock.time() == world.time()


# On the emulator, over the real transports.


@pytest.fixture(params=DRIVERS)
def kind(request: pytest.FixtureRequest) -> type[Driver]:
    return DRIVERS[request.param]


@pytest.fixture
def slow() -> ShiftedClock:
    """A clock that is an hour slow."""
    clock = ShiftedClock()
    clock.ahead = -HOUR
    return clock


def test_the_life_of_a_subscription_is_that_of_the_platform(
    kind: type[Driver], slow: ShiftedClock
) -> None:
    with Emulator(limits=NO_LIMITS) as emulator:
        settings = {**client_settings(emulator), "clock": slow}
        over = TRANSPORTS["pubnub"](emulator.pubnub_origin)
        with RingCentral(**client_settings(emulator)) as right:
            saved = right.subscription([STORE], transport=over)
            data = saved.register().json
            driver = kind(settings, transport=over)
            driver.call(driver.subscription.restore, data)
            found = driver.subscription.subscription
            assert found.expires_at == pytest.approx(emulator.clock.time() + 900, abs=5)
            assert not driver.subscription.expired()
            due = driver.subscription._runner._timers._renewal.remaining(
                slow.time(), slow.monotonic()
            )
            assert due == pytest.approx(864, abs=10)
            emulator.notify(STORE, {"number": 1})
            driver.wait_for_numbers(1)
            wait_until(lambda: driver.named("gap"))
            (gap,) = driver.named("gap")
            assert gap.since <= gap.until
            driver.close()
