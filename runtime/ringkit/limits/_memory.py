"""The limiter of one process: for threads and event loops alike."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Final

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.flow import Flow, Wait, perform
from ringkit.limits._base import Held, Lane, OnWait, Permit
from ringkit.limits._headers import Limits
from ringkit.limits._window import DEFAULT_RULES, Rule, Window

#: Lanes in which nothing counts are forgotten when there are more than this many.
_MANY: Final = 1024
#: A group that nobody documented is taken to be as strict as the strictest that waits.
_UNKNOWN: Final = DEFAULT_RULES["heavy"]


class _Waiter:
    """A request in a queue. Its future is done when something changed for it."""

    __slots__ = ("future",)

    def __init__(self) -> None:
        self.future: Future[None] = Future()


class _Queue:
    """One lane: its window, and who waits for a place in it."""

    __slots__ = ("waiters", "window")

    def __init__(self, rule: Rule) -> None:
        self.window = Window(rule)
        self.waiters: deque[_Waiter] = deque()


class MemoryLimiter:
    """Keeps each lane within its sliding window, first come, first served.

    `rules` says what to hold to until the first answer of a group tells; it is by group in lower
    case. One limiter may serve several clients of one process.
    """

    def __init__(
        self, rules: Mapping[str, Rule] | None = None, *, clock: Clock | None = None
    ) -> None:
        self._rules = {**DEFAULT_RULES, **(rules or {})}
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._queues: dict[Lane, _Queue] = {}

    def acquire(
        self, lane: Lane, patience: float | None = None, on_wait: OnWait | None = None
    ) -> Flow[Permit | Held]:
        """See `Limiter.acquire`. Yields nothing where there is room."""
        with self._lock:
            queue = self._queues.get(lane) or self._open(lane)
            if not queue.waiters and queue.window.take(self._clock.monotonic()):
                return Permit(lane, (queue, queue.window.forgotten))
        return (yield from self._wait(lane, queue, patience, on_wait))

    def _open(self, lane: Lane) -> _Queue:
        if len(self._queues) >= _MANY:
            kept = self._queues.items()
            self._queues = {k: q for k, q in kept if q.waiters or not q.window.idle}
        return self._queues.setdefault(lane, _Queue(self._rules.get(lane.group, _UNKNOWN)))

    def _wait(
        self, lane: Lane, queue: _Queue, patience: float | None, on_wait: OnWait | None
    ) -> Flow[Permit | Held]:
        started = self._clock.monotonic()
        waiter = _Waiter()
        with self._lock:
            delay = queue.window.delay(started, len(queue.waiters))
            if patience is not None and delay > patience:
                return Held(delay)
            queue.waiters.append(waiter)
        try:
            if on_wait is not None:
                yield from on_wait(delay)
            end = None if patience is None else started + patience
            return (yield from self._turn(lane, queue, waiter, end))
        finally:
            self._leave(queue, waiter)

    def _turn(
        self, lane: Lane, queue: _Queue, waiter: _Waiter, end: float | None
    ) -> Flow[Permit | Held]:
        """Wait until `waiter` is the first of its queue and the window has room for it."""
        while True:
            with self._lock:
                now = self._clock.monotonic()
                first = queue.waiters[0] is waiter
                if first and queue.window.take(now):
                    return Permit(lane, (queue, queue.window.forgotten))
                delay = queue.window.delay(now, 0 if first else queue.waiters.index(waiter))
                future = waiter.future = Future()
            if end is not None and now + delay > end:
                return Held(delay)
            # Who is not the first is told when it is.
            yield from _pause(future, delay if first else None if end is None else end - now)

    def _leave(self, queue: _Queue, waiter: _Waiter) -> None:
        with self._lock:
            queue.waiters.remove(waiter)
            following = queue.waiters[0].future if queue.waiters else None
        _wake(following)

    def settle(self, permit: Permit, limits: Limits) -> Flow[None]:
        """See `Limiter.settle`."""
        queue, forgotten = permit.ticket
        lane = permit.lane
        if limits.group is not None and limits.group.lower() != lane.group:
            self._take_back(queue)
            yield from self.note(lane._replace(group=limits.group.lower()), limits)
            return
        with self._lock:
            now = self._clock.monotonic()
            queue.window.settle(now)
            woken = self._learn(queue, limits, forgotten, now)
        _wake(woken)

    def note(self, lane: Lane, limits: Limits) -> Flow[None]:
        """See `Limiter.note`."""
        with self._lock:
            queue = self._queues.get(lane) or self._open(lane)
            now = self._clock.monotonic()
            queue.window.note(now)
            woken = self._learn(queue, limits, queue.window.forgotten, now)
        _wake(woken)
        yield from ()

    def _learn(
        self, queue: _Queue, limits: Limits, forgotten: int, now: float
    ) -> Future[None] | None:
        """Correct the rule and the count of a lane; return whom that may concern."""
        window, rule = queue.window, queue.window.rule
        if limits.limit is None:
            return None
        span = limits.window or rule.window
        changed = limits.limit != rule.limit or span != rule.window
        if changed:
            window.learn(Rule(limits.limit, float(span)))
        if limits.remaining is not None:
            window.at_least(limits.limit - limits.remaining, forgotten, now)
        return queue.waiters[0].future if changed and queue.waiters else None

    def abandon(self, permit: Permit) -> None:
        """See `Limiter.abandon`."""
        queue: _Queue = permit.ticket[0]
        with self._lock:
            queue.window.settle(self._clock.monotonic())

    def withdraw(self, permit: Permit) -> Flow[None]:
        """See `Limiter.withdraw`."""
        self._take_back(permit.ticket[0])
        yield from ()

    def _take_back(self, queue: _Queue) -> None:
        with self._lock:
            queue.window.withdraw()
            woken = queue.waiters[0].future if queue.waiters else None
        _wake(woken)

    def close(self, lane: Lane, seconds: float) -> Flow[None]:
        """See `Limiter.close`."""
        with self._lock:
            queue = self._queues.get(lane) or self._open(lane)
            queue.window.close(self._clock.monotonic() + seconds)
        yield from ()

    def waiting(self, lane: Lane) -> int:
        """Return how many requests wait in a lane."""
        with self._lock:
            queue = self._queues.get(lane)
            return len(queue.waiters) if queue is not None else 0


def _pause(future: Future[None], seconds: float | None) -> Flow[None]:
    with suppress(TimeoutError):
        yield from perform(Wait(future, seconds))


def _wake(future: Future[None] | None) -> None:
    if future is not None:
        with suppress(InvalidStateError):  # somebody else has woken it
            future.set_result(None)
