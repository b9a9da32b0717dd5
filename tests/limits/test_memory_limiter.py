"""`MemoryLimiter`: in virtual time, and between real threads and tasks."""

from __future__ import annotations

import asyncio
import threading
import time
from typing import Any

import httpx
import pytest

from ringkit._io.clock import SystemClock
from ringkit._io.flow import Flow, run, run_async
from ringkit._io.http import AsyncIO, SyncIO
from ringkit.limits import Denied, Limits, MemoryLimiter, Permit, RateLimitKey, Rule
from tests.request.virtual import World

KEY = RateLimitKey("user", "app", "light")
NOTHING = Limits()


@pytest.fixture
def world() -> World:
    return World()


def limiter(world: World, limit: int = 2, window: float = 60.0) -> MemoryLimiter:
    return MemoryLimiter({"light": Rule(limit, window)}, clock=world)


def request(
    tested: MemoryLimiter,
    answer: Limits = NOTHING,
    max_wait: float | None = None,
    key: RateLimitKey = KEY,
) -> Flow[Any]:
    """Acquire a permit and complete it at once."""
    permit = yield from tested.acquire(key, max_wait)
    if isinstance(permit, Permit):
        yield from tested.complete(permit, answer)
    return permit


def test_no_effect_is_yielded_if_there_is_room(world: World) -> None:
    tested = limiter(world)
    flow = tested.acquire(KEY)
    with pytest.raises(StopIteration) as stop:
        next(flow)
    assert isinstance(stop.value.value, Permit)


def test_first_come_first_served(world: World) -> None:
    tested = limiter(world)
    tasks = [world.start(request(tested), after=number / 10) for number in range(9)]
    world.run()
    assert all(isinstance(task.result, Permit) for task in tasks)
    ended = [task.ended or 0 for task in tasks]
    assert ended == sorted(ended)
    starts = [round(end - 1000) for end in ended]
    assert starts == [0, 0, 60, 60, 120, 120, 180, 180, 240]


def test_keys_are_independent(world: World) -> None:
    tested = limiter(world)
    other = [KEY._replace(user="b"), KEY._replace(app="b"), KEY._replace(group="medium")]
    for _ in range(2):
        world.start(request(tested))
    free = [world.start(request(tested, key=key)) for key in other]
    world.run(1.0)
    assert [task.ended for task in free] == [1000.0] * 3


def test_a_wait_above_max_wait_is_denied_in_advance(world: World) -> None:
    tested = limiter(world)
    tasks = [world.start(request(tested, max_wait=90.0)) for _ in range(5)]
    world.run()
    assert [isinstance(task.result, Permit) for task in tasks] == [True] * 4 + [False]
    refused = tasks[4]
    assert refused.ended == 1000.0
    assert refused.result.seconds == pytest.approx(120.12)


def test_max_wait_ends_a_wait_that_turned_out_longer(world: World) -> None:
    tested = limiter(world, limit=1)
    holder = world.start(tested.acquire(KEY))  # has no response yet
    waiter = world.start(request(tested, max_wait=70.0))
    world.run(30.0)
    assert waiter.ended is None
    world.start(tested.complete(holder.result, NOTHING))  # its place is free at 1090, too late
    world.run()
    assert isinstance(waiter.result, Denied)
    assert tested.waiting(KEY) == 0


def test_a_cancelled_wait_lets_the_next_request_pass(world: World) -> None:
    tested = limiter(world, limit=1)
    world.start(request(tested))
    waiting = [world.start(request(tested)) for _ in range(3)]
    world.run(1.0)
    waiting[0].cancel()
    waiting[1].cancel()
    world.run()
    assert isinstance(waiting[2].result, Permit)
    assert waiting[2].ended == pytest.approx(1060.06)
    assert tested.waiting(KEY) == 0


def test_an_error_in_on_wait_removes_the_waiter(world: World) -> None:
    tested = limiter(world, limit=1)
    world.start(request(tested))

    def on_wait(seconds: float) -> Flow[None]:
        yield from ()
        raise RuntimeError("a handler failed")

    task = world.start(tested.acquire(KEY, None, on_wait))
    world.run(1.0)
    assert isinstance(task.error, RuntimeError)
    assert tested.waiting(KEY) == 0


def test_on_wait_is_called_once_with_the_seconds(world: World) -> None:
    tested = limiter(world, limit=1)
    waits: list[float] = []

    def on_wait(seconds: float) -> Flow[None]:
        waits.append(seconds)
        yield from ()

    for _ in range(3):
        world.start(tested.acquire(KEY, None, on_wait))
    world.run(10.0)
    assert waits == pytest.approx([60.06, 120.12])


def test_a_shorter_window_is_learned_and_wakes_waiting_requests(world: World) -> None:
    tested = limiter(world, limit=1)
    first = world.start(tested.acquire(KEY))
    waiting = [world.start(request(tested)) for _ in range(2)]
    world.run(1.0)
    world.start(tested.complete(first.result, Limits("Light", 1, 0, 2)))
    world.run()
    assert [round(task.ended or 0) for task in waiting] == [1003, 1005]


def test_the_group_named_by_the_response_is_charged(world: World) -> None:
    tested = limiter(world, limit=1)
    world.start(request(tested, Limits("Special", 7, 6, 60)))
    world.run(1.0)
    free = world.start(request(tested))
    special = [world.start(request(tested, key=KEY._replace(group="special"))) for _ in range(7)]
    world.run(1.0)
    assert free.ended is not None
    assert [task.ended is not None for task in special] == [True] * 6 + [False]


def test_requests_of_other_programs_are_counted(world: World) -> None:
    tested = limiter(world, limit=50)
    world.start(request(tested, Limits("light", 50, 2, 60)))
    world.run(1.0)
    tasks = [world.start(request(tested)) for _ in range(3)]
    world.run(1.0)
    assert [task.ended is not None for task in tasks] == [True, True, False]


def test_a_refused_group_is_blocked_for_all_requests(world: World) -> None:
    tested = limiter(world, limit=10)
    world.start(tested.block(KEY, 30.0))
    tasks = [world.start(request(tested), after=1.0) for _ in range(3)]
    world.run()
    assert [task.ended for task in tasks] == [1030.0] * 3


def test_idle_keys_are_dropped(world: World) -> None:
    tested = limiter(world)
    busy = KEY._replace(user="busy")
    world.start(tested.acquire(busy))
    for number in range(1100):
        world.start(tested.record(KEY._replace(user=str(number), group="x"), NOTHING))
        permit = world.start(tested.acquire(KEY._replace(user=f"w{number}")))
        world.run(0.0)
        world.start(tested.cancel(permit.result))
    world.run(0.0)
    assert len(tested._buckets) < 2200
    assert busy in tested._buckets


def test_real_threads_and_tasks_share_one_window() -> None:
    """40 requests of threads and tasks: never more than the rule, none left waiting."""
    tested = MemoryLimiter({"light": Rule(10, 0.25)})
    passed: list[float] = []

    def flow() -> Flow[None]:
        permit = yield from tested.acquire(KEY)
        assert isinstance(permit, Permit)
        passed.append(time.monotonic())
        yield from tested.complete(permit, NOTHING)

    def blocking() -> None:
        with httpx.Client() as client:
            run(flow(), SyncIO(client, SystemClock()))

    async def tasks() -> None:
        async with httpx.AsyncClient() as client:
            await asyncio.gather(
                *(run_async(flow(), AsyncIO(client, SystemClock())) for _ in range(20))
            )

    threads = [threading.Thread(target=blocking) for _ in range(20)]
    for thread in threads:
        thread.start()
    asyncio.run(tasks())
    for thread in threads:
        thread.join(10)
    assert len(passed) == 40
    times = sorted(passed)
    assert all(later - earlier >= 0.25 for earlier, later in zip(times, times[10:], strict=False))
    assert tested.waiting(KEY) == 0


def test_cancelled_tasks_leave_the_queue() -> None:
    tested = MemoryLimiter({"light": Rule(1, 0.3)})

    async def scenario() -> None:
        async with httpx.AsyncClient() as client:
            io = AsyncIO(client, SystemClock())
            first = await run_async(tested.acquire(KEY), io)
            assert isinstance(first, Permit)
            tested.abandon(first)
            waiting = [asyncio.create_task(run_async(tested.acquire(KEY), io)) for _ in range(5)]
            await asyncio.sleep(0.05)
            for task in waiting[:4]:
                task.cancel()
            results = await asyncio.gather(*waiting, return_exceptions=True)
        assert [type(result) for result in results] == [asyncio.CancelledError] * 4 + [Permit]

    asyncio.run(scenario())
    assert tested.waiting(KEY) == 0


def test_a_wait_that_becomes_much_longer_is_told_again(world: World) -> None:
    """A request that waits 3 seconds, and then a refusal closes the group for a minute."""
    tested = limiter(world, limit=1, window=3.0)
    told: list[tuple[float, float]] = []

    def tell(seconds: float) -> Flow[None]:
        told.append((world.now - 1000, seconds))
        yield from ()

    def waiting() -> Flow[Any]:
        permit = yield from tested.acquire(KEY, None, tell)
        yield from tested.complete(permit, NOTHING)

    world.start(request(tested))
    tasks = [world.start(waiting(), after=1.0)]
    world.start(tested.block(KEY, 60.0), after=2.0)
    world.run()
    assert [task.error for task in tasks] == [None]
    assert [pytest.approx(pair, abs=0.1) for pair in told] == [(1.0, 2.0), (3.0, 59.0)]


def test_windows_tell_what_counts_and_what_waits(world: World) -> None:
    tested = limiter(world, 2)
    assert run(tested.windows(), None) == []
    world.start(request(tested))
    world.start(request(tested), after=20)
    for _ in range(3):
        world.start(request(tested), after=30)
    world.run(30)
    (window,) = run(tested.windows(), None)
    assert (window.key, window.limit, window.seconds) == (KEY, 2, 60.0)
    assert (window.used, window.waiting, window.left) == (2, 3, 0)
    # Two wait for the two that count, the third for the first of those.
    assert window.free_in == pytest.approx(60 - 10 + 60, abs=0.2)
    assert window.resets_in == pytest.approx(50, abs=0.2)
    world.run()
    world.run(61)
    (idle,) = run(tested.windows(), None)
    assert (idle.used, idle.waiting, idle.left) == (0, 0, 2)
    assert (idle.free_in, idle.resets_in) == (0, 0)


def test_windows_tell_of_refusals_and_of_permits_that_are_out(world: World) -> None:
    tested = limiter(world, 3)
    permit = run(tested.acquire(KEY), None)
    heavy = KEY._replace(group="heavy")
    run(tested.block(heavy, 30), None)
    blocked, light = run(tested.windows(), None)
    assert (blocked.key, blocked.used, blocked.left) == (heavy, 0, 0)
    assert (blocked.free_in, blocked.resets_in) == (30, 30)
    assert (light.used, light.left) == (1, 2)
    assert light.resets_in == pytest.approx(60, abs=0.1)
    assert isinstance(permit, Permit)
