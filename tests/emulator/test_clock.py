import asyncio
import time

import pytest

from ringkit_emulator._clock import Clock, LoopTimers


def test_frozen_clock_moves_only_by_advance() -> None:
    clock = Clock(start=1000.0, frozen=True)
    time.sleep(0.01)
    assert clock.time() == 1000.0
    clock.advance(5)
    assert clock.time() == 1005.0
    assert clock.now().timestamp() == 1005.0


def test_real_clock_follows_time_plus_offset() -> None:
    clock = Clock(start=1000.0)
    clock.advance(3600)
    assert 4600 <= clock.time() < 4601


def test_timers_run_in_order_and_see_their_times() -> None:
    clock = Clock(start=0.0, frozen=True)
    seen: list[tuple[str, float]] = []
    clock.call_later(3, lambda: seen.append(("c", clock.time())))
    clock.call_later(1, lambda: seen.append(("a", clock.time())))
    clock.call_later(1, lambda: seen.append(("b", clock.time())))
    clock.call_later(9, lambda: seen.append(("late", clock.time())))
    clock.advance(5)
    assert seen == [("a", 1.0), ("b", 1.0), ("c", 3.0)]
    assert clock.time() == 5.0


def test_a_timer_can_add_the_next_one() -> None:
    clock = Clock(start=0.0, frozen=True)
    ticks: list[float] = []

    def tick() -> None:
        ticks.append(clock.time())
        clock.call_later(10, tick)

    clock.call_later(10, tick)
    clock.advance(35)
    assert ticks == [10.0, 20.0, 30.0]


def test_cancelled_timer_never_runs() -> None:
    clock = Clock(start=0.0, frozen=True)
    timer = clock.call_later(1, lambda: pytest.fail("ran"))
    timer.cancel()
    clock.advance(2)
    assert clock.next_timer() is None


def test_advance_refuses_the_past_and_its_own_timers() -> None:
    clock = Clock(start=0.0, frozen=True)
    with pytest.raises(ValueError, match="ahead"):
        clock.advance(-1)
    clock.call_later(1, lambda: clock.advance(1))
    with pytest.raises(RuntimeError, match="timer"):
        clock.advance(2)


def test_reset_removes_timers_and_offset() -> None:
    clock = Clock(start=7.0, frozen=True)
    clock.call_later(1, lambda: pytest.fail("ran"))
    clock.advance(0.5)
    clock.reset()
    assert clock.time() == 7.0
    clock.advance(10)


def test_loop_runs_timers_of_a_real_clock() -> None:
    async def scenario() -> float:
        clock = Clock()
        timers = LoopTimers(clock, asyncio.get_running_loop())
        began = time.monotonic()
        await clock.sleep(0.05)
        timers.close()
        return time.monotonic() - began

    assert 0.04 < asyncio.run(scenario()) < 2


def test_advance_ends_a_sleep_in_the_loop() -> None:
    async def scenario() -> None:
        clock = Clock(start=0.0, frozen=True)
        timers = LoopTimers(clock, asyncio.get_running_loop())
        sleeper = asyncio.ensure_future(clock.sleep(3600))
        await asyncio.sleep(0)
        clock.advance(3600)
        await asyncio.wait_for(sleeper, 5)
        timers.close()

    asyncio.run(scenario())


def test_a_clock_stands_still_and_runs_again_from_where_it_stood() -> None:
    clock = Clock(start=1000.0)
    clock.freeze()
    stood = clock.time()
    time.sleep(0.02)
    assert clock.time() == stood
    clock.advance(50)
    clock.resume()
    assert stood + 50 <= clock.time() < stood + 50.02
    time.sleep(0.02)
    assert clock.time() > stood + 50.01


def test_a_reset_returns_to_the_manner_of_the_start() -> None:
    for frozen in (True, False):
        clock = Clock(start=1000.0, frozen=frozen)
        (clock.resume if frozen else clock.freeze)()
        clock.reset()
        assert clock.frozen is frozen
        assert 1000.0 <= clock.time() < 1001.0
