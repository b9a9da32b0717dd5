"""`SharedThreads`: a few threads of the process for all background flows that mostly wait.

A flow has a thread only while it computes or blocks. While it waits for a future or sleeps it has
none: the scheduler, one thread, notices that the future is done or the time is up, and gives the
flow to a worker thread. There are a few workers, and more while flows block, so that they stop no
other flow. Scheduler and workers end soon after the last flow.
"""

from __future__ import annotations

import contextvars
import heapq
import itertools
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ringkit._io.fork import abandon, renew_after_fork
from ringkit._io.wakeups import add_wakeup

if TYPE_CHECKING:
    from ringkit._io.flow import Effect, Flow, Pause

#: How long the threads wait for further flows after the last one has ended.
_LINGER_SECONDS: Final = 0.2
#: How many timers that no longer count are kept, in addition to one for each flow.
_STALE_TIMERS: Final = 256

#: How many workers are started without delay, and kept while there are flows.
_KEPT_WORKERS: Final = 4
#: How long a flow waits for a worker before there are more workers: the others seem to block.
_PATIENCE_SECONDS: Final = 0.01

#: Where a worker takes the flows that it runs, None to end it.
_Worker: TypeAlias = "SimpleQueue[BackgroundFlow | None]"


class BackgroundFlow:
    """A flow that runs in the shared threads, and the I/O that performs its effects."""

    __slots__ = (
        "_at_end",
        "_context",
        "_effect",
        "_ended",
        "_flow",
        "_io",
        "_thread",
        "forget",
        "late",
        "pause",
        "turn",
    )

    def __init__(self, flow: Flow[Any], io: Any, at_end: Callable[[], None]) -> None:
        self._flow = flow
        self._io = io
        self._at_end = at_end
        self._context = contextvars.copy_context()
        self._ended = threading.Lock()  # held until the flow has ended
        self._ended.acquire()
        #: The thread that runs the flow, 0 while it waits.
        self._thread = 0
        self._effect: Effect[Any] | None = None
        #: What the flow waits for, None if it has not begun or has ended.
        self.pause: Pause | None = None
        #: Whether the time was up before that.
        self.late = False
        #: How often it has been resumed: a wakeup for an earlier turn does not count.
        self.turn = 0
        #: Takes back the wakeup by the future that it waits for.
        self.forget: Callable[[], None] | None = None

    def start(self) -> None:
        """Begin to run. Raises RuntimeError if there can be no thread.

        An interrupt that is raised in the caller does not stop the flow.
        """
        SHARED_THREADS.scheduler.start(self)

    def join(self, timeout: float) -> None:
        """Wait until the flow has ended, at most `timeout` seconds; not at all within it."""
        if self._thread != threading.get_ident() and self._ended.acquire(timeout=timeout):
            self._ended.release()

    def resume(self) -> None:
        """Run the flow until it waits or ends, with the context variables of its start."""
        self._thread = threading.get_ident()
        try:
            self._context.run(self._run)
        except BaseException as error:
            self._effect = self.pause = None
            self._end(error)
        self._thread = 0

    def _end(self, error: BaseException) -> None:
        try:
            if not isinstance(error, StopIteration):
                _report(error)
            self._at_end()
        except BaseException as late:
            _report(late)
        self._ended.release()

    def _run(self) -> None:
        """Run the flow until it waits. Raises StopIteration at its end."""
        flow, io, pause = self._flow, self._io, self.pause
        effect: Effect[Any] | None = self._effect
        results: list[Any] = []  # a local variable with a secret would show in a traceback
        if effect is None:
            effect = next(flow)
        elif self.late and pause is not None:
            if pause.future is None:
                effect = flow.send(None)
            elif not pause.future.done():
                effect = flow.throw(TimeoutError())
        while (pause := _pause_of(effect, io)) is None:
            try:
                results.append(effect.perform(io))
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(results.pop())
        self._effect, self.pause, self.late = effect, pause, False


def _pause_of(effect: Any, io: Any) -> Pause | None:
    pause = getattr(effect, "pause", None)
    found: Pause | None = None if pause is None else pause(io)
    return found


def _report(error: BaseException) -> None:
    """Report an error as one that ends a thread."""
    found = (type(error), error, error.__traceback__, threading.current_thread())
    threading.excepthook(threading.ExceptHookArgs(found))


class SharedThreads:
    """The threads that run background flows, in this process."""

    def __init__(self) -> None:
        self.scheduler = Scheduler()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Begin without flows in a child process: they run in the parent.

        Theirs are not collected, which would run their `finally` blocks.
        """
        abandon(self.scheduler)
        self.scheduler = Scheduler()


class Scheduler:
    """What is known of flows, timers and workers. Only the scheduler's thread changes it."""

    def __init__(self) -> None:
        #: Calls to be made in the thread of the scheduler. Adding one cannot be interrupted.
        self._calls: SimpleQueue[Callable[[], None]] = SimpleQueue()
        self._running = threading.Lock()  # held by the thread of the scheduler
        #: The flows that have not ended. It keeps them alive while they wait.
        self._flows: set[BackgroundFlow] = set()
        #: (time, number, flow, turn) of each timer, the next one first.
        self._timers: list[tuple[float, int, BackgroundFlow, int]] = []
        self._numbers = itertools.count()
        self._idle: list[_Worker] = []
        #: Flows that wait for a worker; when more are started if none gets free, and how many.
        self._ready: deque[BackgroundFlow] = deque()
        self._more_at, self._more = 0.0, 1
        self._busy = 0

    def start(self, flow: BackgroundFlow) -> None:
        """Run a flow. May be called in any thread. Raises RuntimeError if there is no thread."""
        self._ensure_running()  # before: an interrupt in between must not leave the flow waiting
        self._calls.put(partial(self._begin, flow))
        try:
            self._ensure_running()
        except RuntimeError:
            self._run()

    def _ensure_running(self) -> None:
        if not self._running.locked():  # of several that are started here, one runs
            threading.Thread(target=self._run, name="ringkit", daemon=True).start()

    # In the thread of the scheduler

    def _run(self) -> None:
        while self._running.acquire(blocking=False):
            try:
                while self._handle_calls():
                    self._resume_late()
                while self._idle:
                    self._idle.pop().put(None)
            finally:
                self._running.release()
            if self._calls.empty():
                return
            # Put there since, by a thread that took this one for running.

    def _handle_calls(self) -> bool:
        """Make the calls that are waiting, or wait for the next one; return whether to continue."""
        try:
            call = self._calls.get(timeout=self._pause())
        except Empty:
            return bool(self._flows)
        call()
        return True

    def _pause(self) -> float | None:
        if not self._flows:
            return _LINGER_SECONDS
        times = [timer[0] for timer in self._timers[:1]] + [self._more_at] * bool(self._ready)
        return max(0.0, min(times) - time.monotonic()) if times else None

    def _resume_late(self) -> None:
        now = time.monotonic()
        while self._timers and self._timers[0][0] <= now:
            _, _, flow, turn = heapq.heappop(self._timers)
            self._wake(flow, turn, late=True)
        if self._ready and now >= self._more_at:
            for _ in range(min(self._more, len(self._ready))):
                self._start_worker(self._ready.popleft())
            self._more_at, self._more = now + _PATIENCE_SECONDS, 2 * self._more

    def _begin(self, flow: BackgroundFlow) -> None:
        self._flows.add(flow)
        self._give_to_worker(flow)

    def _wake(self, flow: BackgroundFlow, turn: int, *, late: bool = False) -> None:
        """Resume a flow that waits, unless it has been resumed since."""
        if flow.turn != turn:
            return
        flow.turn += 1
        flow.late = late
        if flow.forget is not None:
            flow.forget()
            flow.forget = None
        self._give_to_worker(flow)

    def _give_to_worker(self, flow: BackgroundFlow) -> None:
        if self._idle:
            self._busy += 1
            self._idle.pop().put(flow)
        elif self._busy < _KEPT_WORKERS:
            self._start_worker(flow)
        else:
            if not self._ready:
                self._more_at, self._more = time.monotonic() + _PATIENCE_SECONDS, 1
            self._ready.append(flow)

    def _start_worker(self, flow: BackgroundFlow) -> None:
        worker: _Worker = SimpleQueue()
        thread = threading.Thread(target=self._work, args=(worker,), name="ringkit", daemon=True)
        try:
            thread.start()
        except RuntimeError:  # the interpreter is shutting down, or out of threads
            if self._busy:
                self._ready.appendleft(flow)
            else:
                flow.resume()
                self._paused(flow)
        else:
            self._busy += 1
            worker.put(flow)

    def _free(self, worker: _Worker, flow: BackgroundFlow) -> None:
        """Take back a worker, and note what its flow waits for."""
        self._busy -= 1
        if self._ready:
            self._busy += 1
            worker.put(self._ready.popleft())
            self._more_at, self._more = time.monotonic() + _PATIENCE_SECONDS, 1
        elif len(self._idle) < _KEPT_WORKERS:
            self._idle.append(worker)
        else:
            worker.put(None)
        self._paused(flow)

    def _paused(self, flow: BackgroundFlow) -> None:
        if flow.pause is None:
            self._flows.discard(flow)
            return
        future, timeout = flow.pause
        if future is not None:
            wake = partial(self._calls.put, partial(self._wake, flow, flow.turn))
            flow.forget = add_wakeup(future, wake)
        if timeout is not None:
            end = time.monotonic() + timeout
            heapq.heappush(self._timers, (end, next(self._numbers), flow, flow.turn))
            if len(self._timers) > 2 * len(self._flows) + _STALE_TIMERS:
                self._timers = [each for each in self._timers if each[2].turn == each[3]]
                heapq.heapify(self._timers)

    # In the threads of the workers

    def _work(self, worker: _Worker) -> None:
        while (flow := worker.get()) is not None:
            flow.resume()
            self._calls.put(partial(self._free, worker, flow))
            del flow  # it is not kept while this thread is idle


#: The threads of this process.
SHARED_THREADS: Final = SharedThreads()
