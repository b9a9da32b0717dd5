"""The shared limiter, against a real Redis server."""

from __future__ import annotations

import asyncio
import sys
import threading
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
from ringkit.limits import Denied, Limits, Permit, RateLimitKey, RedisLimiter, Rule

NOTHING = Limits()


@pytest.fixture
def key() -> RateLimitKey:
    return RateLimitKey("user", str(uuid.uuid4()), "light")


@pytest.fixture
def io() -> Iterator[SyncIO]:
    with httpx.Client() as client:
        yield SyncIO(client, SystemClock())


@pytest.fixture
def limiters(redis_url: str) -> Iterator[tuple[RedisLimiter, RedisLimiter]]:
    """Two limiters, as two processes would have them."""
    made = RedisLimiter(redis_url, rules=RULES), RedisLimiter(redis_url, rules=RULES)
    yield made
    for limiter in made:
        limiter.close()


RULES = {"light": Rule(4, 1.5)}


def test_two_limiters_share_a_window(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    one, two = limiters
    for limiter in (one, two, one, two):
        assert isinstance(run(limiter.acquire(key, 0.0), io), Permit)
    for limiter in (one, two):
        denied = run(limiter.acquire(key, 0.0), io)
        assert isinstance(denied, Denied)
        assert 0 < denied.seconds <= 1.53
    assert isinstance(run(one.acquire(key._replace(user="other"), 0.0), io), Permit)


def test_requests_wait_in_order(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    one, two = limiters
    waits: list[float] = []

    def on_wait(seconds: float) -> Flow[None]:
        waits.append(seconds)
        yield from ()

    started = time.monotonic()
    for limiter in (one, two, one, two):
        run(limiter.acquire(key), io)
    assert isinstance(run(two.acquire(key, 5.0, on_wait), io), Permit)
    assert time.monotonic() - started >= 1.5
    assert len(waits) == 1


def test_one_round_trip_where_there_is_room(
    redis_url: str, limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    with redis.Redis.from_url(redis_url, decode_responses=True) as observer:
        run(limiters[0].acquire(key), io)  # connects, and loads the script
        before = observer.info("commandstats")
        permit = run(limiters[0].acquire(key), io)
        assert isinstance(permit, Permit)
        run(limiters[0].complete(permit, NOTHING), io)
        after = observer.info("commandstats")
    sent = {
        name: after[name]["calls"] - before.get(name, {"calls": 0})["calls"]
        for name in ("cmdstat_evalsha", "cmdstat_eval", "cmdstat_script|load")
        if name in after
    }
    assert sum(sent.values()) == sent["cmdstat_evalsha"] == 1


def test_a_learned_rule_applies_to_all_processes_and_wakes_waiting_requests(
    redis_url: str, key: RateLimitKey
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
            first = await run_async(one.acquire(key), io)
            await run_async(two.acquire(key), io)
            waiting = [asyncio.create_task(run_async(one.acquire(key), io)) for _ in range(4)]
            await reserved(observer, key, 6)
            started = time.monotonic()
            assert isinstance(first, Permit)
            await run_async(one.complete(first, Limits("light", 2, 0, 1)), io)
            for permit in await asyncio.gather(*waiting):
                assert isinstance(permit, Permit)
            taken = time.monotonic() - started
            denied = await run_async(two.acquire(key, 0.0), io)
            assert isinstance(denied, Denied)
            assert denied.seconds < 2
            return taken

    assert 1.0 < asyncio.run(scenario()) < 10


def test_a_refusal_blocks_the_key_for_all_limiters(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    one, two = limiters
    run(one.block(key, 20.0), io)
    denied = run(two.acquire(key, 1.0), io)
    assert isinstance(denied, Denied)
    assert 19 < denied.seconds <= 20


def test_a_cancelled_permit_frees_its_place(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    one, two = limiters
    permits = [run(one.acquire(key, 0.0), io) for _ in range(4)]
    assert isinstance(permits[0], Permit)
    run(one.cancel(permits[0]), io)
    assert isinstance(run(two.acquire(key, 0.0), io), Permit)


def test_a_cancelled_wait_removes_its_reservation(redis_url: str, key: RateLimitKey) -> None:
    async def scenario() -> float:
        async with (
            httpx.AsyncClient() as client,
            RedisLimiter(redis_url, rules={"light": Rule(1, 1.5)}) as limiter,
            redis.asyncio.Redis.from_url(redis_url) as observer,
        ):
            io = AsyncIO(client, SystemClock())
            await run_async(limiter.acquire(key), io)
            waiting: list[asyncio.Task[Any]] = []
            for number in range(4):
                waiting.append(asyncio.create_task(run_async(limiter.acquire(key), io)))
                await reserved(observer, key, number + 2)
            started = time.monotonic()
            for task in waiting[:3]:
                task.cancel()
            await reserved(observer, key, 2)
            assert isinstance(await waiting[3], Permit)
            assert all(task.cancelled() for task in waiting[:3])
            return time.monotonic() - started

    # Behind three others it would have been its turn after 6.1 s.
    assert asyncio.run(scenario()) < 4.5


async def reserved(observer: redis.asyncio.Redis, key: RateLimitKey, places: int) -> None:
    """Wait until `places` places of a key are reserved."""
    keys = [name async for name in observer.scan_iter(f"*{key.app}*:sent")]
    while not keys or await observer.zcard(keys[0]) != places:
        await asyncio.sleep(0.01)


def test_a_slow_response_keeps_its_place(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    one, two = limiters
    slow = run(one.acquire(key), io)
    for _ in range(3):
        run(one.acquire(key), io)
    time.sleep(0.8)
    assert isinstance(slow, Permit)
    run(one.complete(slow, NOTHING), io)  # counted by the platform at some time until now
    time.sleep(0.8)
    granted = [run(two.acquire(key, 0.0), io) for _ in range(4)]
    assert [isinstance(permit, Permit) for permit in granted] == [True] * 3 + [False]


def test_requests_of_other_programs_are_counted(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    one, two = limiters
    permit = run(one.acquire(key), io)
    assert isinstance(permit, Permit)
    run(one.complete(permit, Limits("light", 4, 0, 1)), io)
    assert isinstance(run(two.acquire(key, 0.0), io), Denied)


@pytest.mark.parametrize("limit", [0, 1, 10**9 - 1])
def test_an_absurd_limit_blocks_neither_redis_nor_the_group(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO, limit: int
) -> None:
    one, two = limiters
    permit = run(one.acquire(key), io)
    assert isinstance(permit, Permit)
    begun = time.monotonic()
    run(one.complete(permit, Limits("light", limit, 0, 1)), io)
    assert time.monotonic() - begun < 2
    assert isinstance(run(two.acquire(key, 3.0), io), Permit)


def test_the_group_named_by_the_response_is_charged(
    limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    one, two = limiters
    permit = run(one.acquire(key), io)
    assert isinstance(permit, Permit)
    run(one.complete(permit, Limits("special", 1, 0, 60)), io)
    assert all(isinstance(run(two.acquire(key, 0.0), io), Permit) for _ in range(4))
    assert isinstance(run(two.acquire(key._replace(group="special"), 0.0), io), Denied)


def test_redis_keys_expire(
    redis_url: str, limiters: tuple[RedisLimiter, RedisLimiter], key: RateLimitKey, io: SyncIO
) -> None:
    run(limiters[0].acquire(key), io)
    with redis.Redis.from_url(redis_url, decode_responses=True) as observer:
        keys = [name for name in observer.scan_iter("ringkit:limit:*") if key.app in name]
        assert len(keys) == 2
        assert all(0 < observer.ttl(name) < 200 for name in keys)


def test_without_redis_the_process_limits_itself(
    key: RateLimitKey, io: SyncIO, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = RedisLimiter("redis://127.0.0.1:9/0", rules={"light": Rule(2, 60.0)})
    permits = [run(limiter.acquire(key, 0.0), io) for _ in range(3)]
    assert [isinstance(permit, Permit) for permit in permits] == [True, True, False]
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert isinstance(permits[0], Permit)
    run(limiter.complete(permits[0], Limits("light", 3, 1, 60)), io)
    assert isinstance(run(limiter.acquire(key, 0.0), io), Permit)


def test_without_the_extra_no_limiter_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(RingkitError, match=r"pip install 'ringkit\[redis\]'"):
        RedisLimiter("redis://127.0.0.1:9/0")


@pytest.mark.parametrize("url", ["127.0.0.1:9", "http://user:secret@127.0.0.1", ""])
def test_a_wrong_address_of_redis_is_refused_when_a_limiter_is_made(url: str) -> None:
    with pytest.raises(ValueError, match="scheme") as caught:
        RedisLimiter(url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
def test_windows_tell_of_all_processes(
    redis_url: str, key: RateLimitKey, io: SyncIO, asynchronous: bool
) -> None:
    # A prefix is text, not a pattern.
    prefix = "my[app]*"
    with (
        RedisLimiter(redis_url, rules=RULES, prefix=prefix) as one,
        RedisLimiter(redis_url, rules=RULES, prefix=prefix) as two,
        RedisLimiter(redis_url, rules=RULES, prefix="my[app]*2") as other,
    ):
        for _ in range(3):
            run(one.acquire(key), io)
        run(other.acquire(key), io)
        heavy = key._replace(user="a:b", group="heavy")
        run(one.block(heavy, 5), io)
        run(one.acquire(heavy, 0.0), io)

        async def windows() -> list[Any]:
            async with httpx.AsyncClient() as client:
                found = await run_async(two.windows(), AsyncIO(client, SystemClock()))
            await two.aclose()
            return found

        found = asyncio.run(windows()) if asynchronous else run(two.windows(), io)
        mine = {each.key: each for each in found if each.key.app == key.app}
        assert list(mine) == [heavy, key]
        assert (mine[key].limit, mine[key].seconds) == (4, 1.5)
        assert (mine[key].used, mine[key].waiting, mine[key].left) == (3, 0, 1)
        assert mine[key].free_in == 0
        assert 0 < mine[key].resets_in <= 1.54
        assert (mine[heavy].used, mine[heavy].left) == (0, 0)
        assert 4 < mine[heavy].free_in <= 5

        # One takes the last place, another waits for its time.
        run(one.acquire(key), io)
        waiting = threading.Thread(target=lambda: run(one.acquire(key), io))
        waiting.start()
        until = time.monotonic() + 5
        while (now := _window(two, key, io)).waiting != 1:
            assert time.monotonic() < until
        assert (now.used, now.left) == (4, 0)
        waiting.join()


def _window(limiter: RedisLimiter, key: RateLimitKey, io: SyncIO) -> Any:
    return next(each for each in run(limiter.windows(), io) if each.key == key)


def test_without_redis_windows_are_those_of_the_process(key: RateLimitKey, io: SyncIO) -> None:
    limiter = RedisLimiter("redis://127.0.0.1:9/0", rules={"light": Rule(2, 60.0)})
    run(limiter.acquire(key), io)
    (window,) = run(limiter.windows(), io)
    assert (window.key, window.used, window.left) == (key, 1, 1)
