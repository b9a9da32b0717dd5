"""Flows in virtual time: many at once, driven like tasks, in the order of their instants."""

from __future__ import annotations

import heapq
import itertools
from concurrent.futures import Future
from typing import Any

from ringkit._io.effects import RunBlocking, RunInBackground, Sleep, Wait
from ringkit._io.flow import Flow


class World:
    """A clock, and the flows that live by it. Also the `Clock` of what is tested."""

    def __init__(self, start: float = 1000.0) -> None:
        self.now = start
        self._order = itertools.count()
        self._due: list[tuple[float, int, Any]] = []

    def time(self) -> float:
        return self.now

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        raise AssertionError("a flow must not sleep by itself")

    async def sleep_async(self, seconds: float) -> None:
        raise AssertionError("a flow must not sleep by itself")

    def at(self, when: float, action: Any) -> None:
        heapq.heappush(self._due, (when, next(self._order), action))

    def start(self, flow: Flow[Any], *, after: float = 0.0) -> Task:
        """Let a flow begin `after` seconds from now."""
        task = Task(self, flow)
        self.at(self.now + after, lambda: task.step("send", None))
        return task

    def run(self, limit: float | None = None) -> None:
        """Let `limit` seconds pass; None: as many as it takes until nothing is due any more."""
        end = self.now + (1e9 if limit is None else limit)
        while self._due and self._due[0][0] <= end:
            when, _, action = heapq.heappop(self._due)
            self.now = max(self.now, when)
            action()
        if limit is not None:
            self.now = end


class Task:
    """One flow. `result` is what it returned, `error` what it raised, `ended` when."""

    def __init__(self, world: World, flow: Flow[Any]) -> None:
        self.world = world
        self.flow = flow
        self.result: Any = None
        self.error: BaseException | None = None
        self.ended: float | None = None
        self._waits = 0

    def step(self, how: str, value: Any) -> None:
        if self.ended is not None:
            return
        self._waits += 1
        try:
            effect = getattr(self.flow, how)(value)
        except StopIteration as stop:
            self.result, self.ended = stop.value, self.world.now
        except BaseException as error:
            self.error, self.ended = error, self.world.now
        else:
            self._perform(effect)

    def cancel(self) -> None:
        """Give the flow up, as a cancelled task does."""
        self.step("throw", KeyboardInterrupt())

    def _perform(self, effect: Any) -> None:
        number = self._waits

        def resume(how: str, value: Any) -> None:
            if self._waits == number:
                self.step(how, value)

        match effect:
            case Sleep(seconds):
                self.world.at(self.world.now + seconds, lambda: resume("send", None))
            case Wait(future, timeout):
                self._wait(future, timeout, resume)
            case RunBlocking(function):
                resume("send", function())
            case RunInBackground(flow):
                self.world.start(flow)
                resume("send", None)
            case _:
                raise AssertionError(f"not in virtual time: {effect!r}")

    def _wait(self, future: Future[Any], timeout: float | None, resume: Any) -> None:
        world = self.world
        future.add_done_callback(
            lambda done: world.at(world.now, lambda: resume("send", done.result()))
        )
        if timeout is not None:
            world.at(world.now + timeout, lambda: resume("throw", TimeoutError()))
