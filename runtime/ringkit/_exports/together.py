"""`RunTogether`: an effect that runs several flows at the same time."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from ringkit._io.flow import Flow, run_async

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ringkit._io.flow import Effect, Pause
    from ringkit._io.http import AsyncIO, SyncIO

#: How long an interrupted caller waits for flows that clean up; one that waits for the network is
#: left to its thread, which does not keep the program.
_CLEANUP_SECONDS: Final = 0.5
#: How often a thread that waits looks for Ctrl-C, which interrupts no lock on Windows.
_CHECK_SECONDS: Final = 0.2


@frozen(eq=False)
class RunTogether:
    """Run flows, at most `limit` at a time, and return their results in order.

    The first error ends those that have not begun, and is raised when the others have ended. An
    interrupt ends them all.
    """

    flows: Sequence[Flow[Any]]
    limit: int

    def perform(self, io: SyncIO) -> list[Any]:
        """Run them in threads."""
        return _Threads(self.flows, io).run(self.limit)

    async def perform_async(self, io: AsyncIO) -> list[Any]:
        """Run them in tasks."""
        import asyncio

        free = asyncio.Semaphore(self.limit)

        async def one(flow: Flow[Any]) -> Any:
            async with free:
                return await run_async(flow, io)

        tasks = [asyncio.ensure_future(one(flow)) for flow in self.flows]
        try:
            return await asyncio.gather(*tasks)
        except BaseException:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise


class _InterruptedFlow(BaseException):
    """Raised in a flow whose caller was interrupted."""


@define(eq=False)
class _Threads:
    """Flows that threads take one after the other, until one fails or the caller is interrupted."""

    flows: Sequence[Flow[Any]]
    io: SyncIO
    _left: deque[int] = field(init=False)
    _results: dict[int, Any] = field(init=False, factory=dict)
    _errors: list[BaseException] = field(init=False, factory=list)
    _stopped: Future[None] = field(init=False)

    def __attrs_post_init__(self) -> None:
        from concurrent.futures import Future

        self._left = deque(range(len(self.flows)))
        self._stopped = Future()

    def run(self, limit: int) -> list[Any]:
        """Run the flows in at most `limit` threads and return their results."""
        count = min(limit, len(self.flows))
        threads = [
            threading.Thread(target=self._work, name="ringkit-export", daemon=True)
            for _ in range(count)
        ]
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                while thread.is_alive():
                    thread.join(_CHECK_SECONDS)
        except BaseException:
            self._left.clear()
            self._stopped.set_result(None)
            for thread in threads:
                if thread.ident is not None:
                    thread.join(_CLEANUP_SECONDS / count)
            raise
        if self._errors:
            raise self._errors[0]
        return [self._results[index] for index in range(len(self.flows))]

    def _work(self) -> None:
        while not self._errors and not self._stopped.done():
            try:
                index = self._left.popleft()
            except IndexError:
                return
            try:
                self._results[index] = self._run(self.flows[index])
            except _InterruptedFlow:
                return
            except BaseException as error:
                self._errors.append(error)

    def _run(self, flow: Flow[Any]) -> Any:
        """Run a flow as `ringkit._io.flow.run` does; a stop is raised in it, once."""
        told = False
        try:
            effect = next(flow)
            results: list[Any] = []
            while True:
                try:
                    pause = _pause_of(effect, self.io)
                    if pause is not None:
                        self._wait(pause)
                    if self._stopped.done() and not told:
                        told = True
                        raise _InterruptedFlow
                    results.append(_after(pause, effect, self.io))
                except BaseException as error:
                    effect = flow.throw(error)
                else:
                    effect = flow.send(results.pop())
        except StopIteration as stop:
            return stop.value

    def _wait(self, pause: Pause) -> None:
        from concurrent.futures import FIRST_COMPLETED, wait

        futures = [self._stopped] if pause.future is None else [self._stopped, pause.future]
        wait(futures, pause.timeout, return_when=FIRST_COMPLETED)


def _pause_of(effect: Effect[Any], io: SyncIO) -> Pause | None:
    """Return what an effect waits for, None for one that has to be performed."""
    pause = getattr(effect, "pause", None)
    found: Pause | None = None if pause is None else pause(io)
    return found


def _after(pause: Pause | None, effect: Effect[Any], io: SyncIO) -> Any:
    """Return the result of an effect whose pause, if it has one, is over."""
    if pause is None:
        return effect.perform(io)
    if pause.future is None:
        return None
    if not pause.future.done():
        raise TimeoutError
    return effect.perform(io)
