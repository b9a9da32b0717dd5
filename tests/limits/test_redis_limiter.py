"""The shared limiter, against a real Redis server."""

from __future__ import annotations

import asyncio
import sys
import time
import uuid
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
import redis
import redis.asyncio

from ringkit._io.clock import SystemClock
from ringkit._io.flow import Flow, run, run_async
from ringkit._io.http import AsyncIO, SyncIO
from ringkit.errors import RingkitError
from ringkit.limits import Held, Lane, Limits, Permit, RedisLimiter, Rule

NOTHING = Limits()


@pytest.fixture
def lane() -> Lane:
    return Lane("user", str(uuid.uuid4()), "light")


@pytest.fixture
def io() -> Iterator[SyncIO]:
    with httpx.Client() as client:
        yield SyncIO(client, SystemClock())


@pytest.fixture
def limiters(redis_url: str) -> Iterator[tuple[RedisLimiter, RedisLimiter]]:
    """Two of them, as two processes would have."""
    made = RedisLimiter(redis_url, rules=RULES), RedisLimiter(redis_url, rules=RULES)
    yield made
    for limiter in made:
        limiter.shut()


RULES = {"light": Rule(4, 1.5)}


def test_two_limiters_share_a_window(
    limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    one, two = limiters
    for limiter in (one, two, one, two):
        assert isinstance(run(limiter.acquire(lane, 0.0), io), Permit)
    for limiter in (one, two):
        held = run(limiter.acquire(lane, 0.0), io)
        assert isinstance(held, Held)
        assert 0 < held.seconds <= 1.53
    assert isinstance(run(one.acquire(lane._replace(user="other"), 0.0), io), Permit)


def test_waiting_in_turn(
    limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    one, two = limiters
    told: list[float] = []

    def on_wait(seconds: float) -> Flow[None]:
        told.append(seconds)
        yield from ()

    started = time.monotonic()
    for limiter in (one, two, one, two):
        run(limiter.acquire(lane), io)
    assert isinstance(run(two.acquire(lane, 5.0, on_wait), io), Permit)
    assert time.monotonic() - started >= 1.5
    assert len(told) == 1


def test_one_round_trip_where_there_is_room(
    redis_url: str, limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    with redis.Redis.from_url(redis_url, decode_responses=True) as observer:
        run(limiters[0].acquire(lane), io)  # connects, and loads the script
        before = observer.info("commandstats")
        permit = run(limiters[0].acquire(lane), io)
        assert isinstance(permit, Permit)
        run(limiters[0].settle(permit, NOTHING), io)
        after = observer.info("commandstats")
    sent = {
        name: after[name]["calls"] - before.get(name, {"calls": 0})["calls"]
        for name in ("cmdstat_evalsha", "cmdstat_eval", "cmdstat_script|load")
        if name in after
    }
    assert sum(sent.values()) == sent["cmdstat_evalsha"] == 1


def test_a_rule_that_is_learned_holds_for_the_others_and_wakes_them(
    redis_url: str, lane: Lane
) -> None:
    seeded = {"light": Rule(2, 30.0)}

    async def scenario() -> float:
        async with (
            httpx.AsyncClient() as client,
            RedisLimiter(redis_url, rules=seeded) as one,
            RedisLimiter(redis_url, rules=seeded) as two,
            redis.asyncio.Redis.from_url(redis_url) as observer,
        ):
            io = AsyncIO(client, SystemClock())
            first = await run_async(one.acquire(lane), io)
            await run_async(two.acquire(lane), io)
            waiting = [asyncio.create_task(run_async(one.acquire(lane), io)) for _ in range(4)]
            await booked(observer, lane, 6)
            started = time.monotonic()
            assert isinstance(first, Permit)
            await run_async(one.settle(first, Limits("light", 2, 0, 1)), io)
            for permit in await asyncio.gather(*waiting):
                assert isinstance(permit, Permit)
            taken = time.monotonic() - started
            held = await run_async(two.acquire(lane, 0.0), io)
            assert isinstance(held, Held)
            assert held.seconds < 2
            return taken

    assert 1.0 < asyncio.run(scenario()) < 10


def test_a_refusal_closes_the_lane_for_everybody(
    limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    one, two = limiters
    run(one.close(lane, 20.0), io)
    held = run(two.acquire(lane, 1.0), io)
    assert isinstance(held, Held)
    assert 19 < held.seconds <= 20


def test_a_place_that_was_not_used_is_given_back(
    limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    one, two = limiters
    permits = [run(one.acquire(lane, 0.0), io) for _ in range(4)]
    assert isinstance(permits[0], Permit)
    run(one.withdraw(permits[0]), io)
    assert isinstance(run(two.acquire(lane, 0.0), io), Permit)


def test_a_cancelled_wait_gives_its_booking_back(redis_url: str, lane: Lane) -> None:
    async def scenario() -> float:
        async with (
            httpx.AsyncClient() as client,
            RedisLimiter(redis_url, rules={"light": Rule(1, 1.5)}) as limiter,
            redis.asyncio.Redis.from_url(redis_url) as observer,
        ):
            io = AsyncIO(client, SystemClock())
            await run_async(limiter.acquire(lane), io)
            waiting: list[asyncio.Task[Any]] = []
            for number in range(4):
                waiting.append(asyncio.create_task(run_async(limiter.acquire(lane), io)))
                await booked(observer, lane, number + 2)
            started = time.monotonic()
            for task in waiting[:3]:
                task.cancel()
            await booked(observer, lane, 2)
            assert isinstance(await waiting[3], Permit)
            assert all(task.cancelled() for task in waiting[:3])
            return time.monotonic() - started

    # Behind three others it would have been its turn after 6.1 s.
    assert asyncio.run(scenario()) < 4.5


async def booked(observer: redis.asyncio.Redis, lane: Lane, places: int) -> None:
    """Wait until as many places of a lane are taken."""
    keys = [key async for key in observer.scan_iter(f"*{lane.app}*:sent")]
    while not keys or await observer.zcard(keys[0]) != places:
        await asyncio.sleep(0.01)


def test_a_slow_answer_keeps_its_place(
    limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    one, two = limiters
    slow = run(one.acquire(lane), io)
    for _ in range(3):
        run(one.acquire(lane), io)
    time.sleep(0.8)
    assert isinstance(slow, Permit)
    run(one.settle(slow, NOTHING), io)  # counted by the platform at some time until now
    time.sleep(0.8)
    granted = [run(two.acquire(lane, 0.0), io) for _ in range(4)]
    assert [isinstance(permit, Permit) for permit in granted] == [True] * 3 + [False]


def test_what_other_programs_use_up_is_counted(
    limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    one, two = limiters
    permit = run(one.acquire(lane), io)
    assert isinstance(permit, Permit)
    run(one.settle(permit, Limits("light", 4, 0, 1)), io)
    assert isinstance(run(two.acquire(lane, 0.0), io), Held)


def test_another_group_is_charged_where_the_answer_names_one(
    limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    one, two = limiters
    permit = run(one.acquire(lane), io)
    assert isinstance(permit, Permit)
    run(one.settle(permit, Limits("special", 1, 0, 60)), io)
    assert all(isinstance(run(two.acquire(lane, 0.0), io), Permit) for _ in range(4))
    assert isinstance(run(two.acquire(lane._replace(group="special"), 0.0), io), Held)


def test_keys_do_not_stay_for_ever(
    redis_url: str, limiters: tuple[RedisLimiter, RedisLimiter], lane: Lane, io: SyncIO
) -> None:
    run(limiters[0].acquire(lane), io)
    with redis.Redis.from_url(redis_url, decode_responses=True) as observer:
        keys = [key for key in observer.scan_iter("ringkit:limit:*") if lane.app in key]
        assert len(keys) == 2
        assert all(0 < observer.ttl(key) < 200 for key in keys)


def test_without_redis_the_process_keeps_to_the_rules_alone(
    lane: Lane, io: SyncIO, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = RedisLimiter("redis://127.0.0.1:9/0", rules={"light": Rule(2, 60.0)})
    permits = [run(limiter.acquire(lane, 0.0), io) for _ in range(3)]
    assert [isinstance(permit, Permit) for permit in permits] == [True, True, False]
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert isinstance(permits[0], Permit)
    run(limiter.settle(permits[0], Limits("light", 3, 1, 60)), io)
    assert isinstance(run(limiter.acquire(lane, 0.0), io), Permit)


def test_without_the_extra_it_says_what_to_install(
    lane: Lane, io: SyncIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(RingkitError, match=r"pip install ringkit\[redis\]"):
        run(RedisLimiter("redis://127.0.0.1:9/0").acquire(lane), io)
