"""Background flows that share threads: the same results as alone, and a thread only for work."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextvars import ContextVar
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ringkit._io.clock import SystemClock
from ringkit._io.effects import RunBlocking, RunInBackground, Sleep, Wait
from ringkit._io.flow import Flow, perform, run
from ringkit._io.http import SyncIO
from tests.subscriptions.driver import wait_until

#: Steps of a flow: what it waits for, or does.
STEPS = st.lists(
    st.sampled_from(["sleep", "resolved", "late", "timeout", "failed", "blocking"]), max_size=6
)


@pytest.fixture(scope="module")
def io() -> Iterator[SyncIO]:
    made = SyncIO(None, SystemClock())
    yield made
    made.join(10)


def steps(names: list[str], found: list[Any]) -> Flow[None]:
    """Carry out steps, and note what each gives."""
    for name in names:
        future: Future[str] = Future()
        try:
            if name == "sleep":
                found.append((yield from perform(Sleep(0.001))))
            elif name == "blocking":
                found.append((yield from perform(RunBlocking(lambda: "blocked"))))
            elif name == "timeout":
                found.append((yield from perform(Wait(future, 0.001))))
            else:
                timer = threading.Timer(0.001, future.set_result, ("done",))
                if name == "resolved":
                    future.set_result("at once")
                elif name == "failed":
                    future.set_exception(LookupError("failed"))
                else:
                    timer.start()
                found.append((yield from perform(Wait(future, 30))))
        except (TimeoutError, LookupError) as error:
            found.append(type(error))


def start(io: SyncIO, flow: Flow[Any], **arguments: Any) -> Future[None]:
    ended: Future[None] = Future()
    effect = RunInBackground(flow, lambda: ended.set_result(None), shared=True, **arguments)
    run(perform(effect), io)
    return ended


@settings(max_examples=30)
@given(st.lists(STEPS, min_size=1, max_size=8))
def test_flows_get_in_shared_threads_what_they_get_alone(io: SyncIO, programs: list[Any]) -> None:
    alone: list[list[Any]] = [[] for _ in programs]
    shared: list[list[Any]] = [[] for _ in programs]
    ended = [start(io, steps(*each)) for each in zip(programs, shared, strict=True)]
    for each in zip(programs, alone, strict=True):
        run(steps(*each), io)
    for future in ended:
        future.result(30)
    assert shared == alone


def test_a_thousand_flows_that_wait_have_a_few_threads(io: SyncIO) -> None:
    before = set(threading.enumerate())
    gate: Future[None] = Future()
    passed: list[int] = []

    def waiting(number: int) -> Flow[None]:
        yield from perform(Wait(gate, 60.0))
        passed.append(number)

    ended = [start(io, waiting(number)) for number in range(1000)]
    time.sleep(0.2)
    assert len(set(threading.enumerate()) - before) <= 20
    gate.set_result(None)
    for future in ended:
        future.result(30)
    assert sorted(passed) == list(range(1000))
    wait_until(lambda: set(threading.enumerate()) <= before, timeout=10)


def test_flows_that_block_stop_no_other(io: SyncIO) -> None:
    gate = threading.Event()
    blocked = [start(io, steps_that_block(gate)) for _ in range(30)]
    found: list[Any] = []
    start(io, steps(["sleep", "late", "timeout"], found)).result(10)
    assert found == [None, "done", TimeoutError]
    gate.set()
    for future in blocked:
        future.result(10)


def steps_that_block(gate: threading.Event) -> Flow[None]:
    yield from perform(RunBlocking(lambda: gate.wait(30)))


def test_a_flow_keeps_the_context_of_its_start_in_all_its_threads(io: SyncIO) -> None:
    variable: ContextVar[str] = ContextVar("variable", default="none")
    found: list[str] = []

    def reading() -> Flow[None]:
        for _ in range(3):
            found.append(variable.get())
            variable.set(variable.get() + "!")
            yield from perform(Sleep(0.001))

    variable.set("start")
    start(io, reading()).result(10)
    assert found == ["start", "start!", "start!!"]
    assert variable.get() == "start"


@pytest.mark.parametrize("error", [ValueError("bad"), SystemExit(1), KeyboardInterrupt()])
def test_an_error_that_ends_a_flow_is_reported_and_ends_no_other(
    io: SyncIO, error: BaseException, monkeypatch: pytest.MonkeyPatch
) -> None:
    reported: list[Any] = []
    monkeypatch.setattr(threading, "excepthook", lambda found: reported.append(found.exc_value))

    def failing() -> Flow[None]:
        yield from perform(Sleep(0.001))
        raise error

    start(io, failing()).result(10)
    found: list[Any] = []
    start(io, steps(["late"], found)).result(10)
    assert (reported, found) == ([error], ["done"])


def test_closing_waits_for_the_flows_that_it_should_and_no_other(io: SyncIO) -> None:
    gate: Future[None] = Future()

    def waiting(future: Future[None]) -> Flow[None]:
        yield from perform(Wait(future))

    other: Future[None] = Future()
    left = start(io, waiting(other), awaited=lambda: False)
    awaited = start(io, waiting(gate))
    threading.Timer(0.05, gate.set_result, (None,)).start()
    io.join(30)
    assert awaited.done()
    assert not left.done()
    other.set_result(None)
    left.result(10)


@pytest.mark.parametrize("failing_after", [0, 1, 2])
def test_without_further_threads_flows_still_run(
    io: SyncIO, failing_after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = set(threading.enumerate())
    wait_until(lambda: not [each for each in threading.enumerate() if each.name == "ringkit"])
    inner, started = threading.Thread.start, []

    def limited(thread: threading.Thread) -> None:
        if thread.name == "ringkit":
            if len(started) >= failing_after:
                raise RuntimeError("can't start new thread")
            started.append(thread)
        inner(thread)

    monkeypatch.setattr(threading.Thread, "start", limited)
    found: list[list[Any]] = [[], [], []]
    ended = [start(io, steps(["sleep", "late", "blocking"], each)) for each in found]
    for future in ended:
        future.result(30)
    assert found == [[None, "done", "blocked"]] * 3
    monkeypatch.undo()
    wait_until(lambda: set(threading.enumerate()) <= before, timeout=10)
