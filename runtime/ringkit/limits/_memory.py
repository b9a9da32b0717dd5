"""`MemoryLimiter`: rate limiting for the threads and event loops of one process."""

from __future__ import annotations

import threading
from bisect import bisect_left, insort
from collections import OrderedDict
from collections.abc import Mapping
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from functools import lru_cache, partial
from typing import Any, Final
from weakref import WeakValueDictionary, ref

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.effects import Wait
from ringkit._io.flow import Flow, perform
from ringkit._io.fork import renew_after_fork
from ringkit.limits._base import Denied, OnWait, Permit, RateLimitKey, RateWindow
from ringkit.limits._headers import Limits
from ringkit.limits._long_waits import Announced
from ringkit.limits._window import DEFAULT_RULES, FALLBACK_RULE, Rule, Window, reported

#: How often a request that is not the next one looks at its place in the queue, in seconds.
_LOOK_AGAIN_SECONDS: Final = 5.0
#: How many keys are kept before those in which nothing counts are dropped.
_MIN_KEYS: Final = 1024


class _Waiter:
    """A waiting request. Its future is done when the request should look at its bucket again."""

    __slots__ = ("__weakref__", "future", "number")

    def __init__(self) -> None:
        self.future: Future[None] = Future()
        #: The how-many-th it is of those that have entered the queue.
        self.number = 0


class _Queue:
    """Waiting requests in order. What it costs does not depend on how many there are."""

    __slots__ = ("_entered", "_gone", "_waiters")

    def __init__(self) -> None:
        #: By their numbers, in order. A deque would be searched to remove one.
        self._waiters: OrderedDict[int, ref[_Waiter]] = OrderedDict()
        self._entered = 0
        #: The numbers of those that left before it was their turn, sorted.
        self._gone: list[int] = []

    def __len__(self) -> int:
        return len(self._waiters)

    @property
    def first(self) -> _Waiter | None:
        """The request that is the next to be sent."""
        while self._waiters:
            number = next(iter(self._waiters))
            found = self._waiters[number]()
            if found is not None:
                return found
            del self._waiters[number]
        return None

    def enter(self, waiter: _Waiter) -> None:
        """Put a request at the end of the queue."""
        self._entered = waiter.number = self._entered + 1
        self._waiters[waiter.number] = ref(waiter)

    def leave(self, waiter: _Waiter) -> None:
        """Remove a request from the queue."""
        if self._waiters.pop(waiter.number, None) is not None:
            insort(self._gone, waiter.number)
            self._forget_gone()

    def position(self, waiter: _Waiter) -> int:
        """Return how many requests are before one that waits."""
        head = next(iter(self._waiters))
        first_gone = bisect_left(self._gone, head)
        gone = bisect_left(self._gone, waiter.number, first_gone) - first_gone
        return waiter.number - head - gone

    def _forget_gone(self) -> None:
        """Forget the numbers of requests that were before the first one."""
        head = next(iter(self._waiters), self._entered + 1)
        del self._gone[: bisect_left(self._gone, head)]


class _Bucket:
    """The window of one key, and the requests that wait for room in it, in order.

    It knows permits and waiting requests by weak references: one that an interrupt left behind
    is noticed, and blocks no other.
    """

    __slots__ = ("_queue", "permits", "window")

    def __init__(self, rule: Rule) -> None:
        self.window = Window(rule)
        self.permits: set[ref[Permit]] = set()
        self._queue: _Queue | None = None

    def take(self, key: RateLimitKey, now: float) -> Permit | None:
        """Return a permit if there is room."""
        if not self.window.try_acquire(now) and not self._reclaim(now):
            return None
        permit = Permit(key, None)
        found = ref(permit)
        self.permits.add(found)
        permit.ticket = (self, self.window.expired, found)
        return permit

    def _reclaim(self, now: float) -> bool:
        """Note permits that no request holds any more as used; return whether there is room."""
        alive = {found for found in self.permits if found() is not None}
        self.permits = alive
        lost = self.window.in_flight - len(alive)
        for _ in range(lost):
            self.window.complete(now)
        return lost > 0 and self.window.try_acquire(now)

    def abandon_all(self, now: float) -> None:
        """Note all permits as used, and send away all requests that wait."""
        self.permits.clear()
        for _ in range(self.window.in_flight):
            self.window.complete(now)
        self._queue = None

    def give_back(self, found: ref[Permit]) -> bool:
        """Take a permit back; return whether it was out."""
        out = found in self.permits
        self.permits.discard(found)
        return out

    @property
    def first(self) -> _Waiter | None:
        """The request that is the next to be sent."""
        return None if self._queue is None else self._queue.first

    @property
    def queue(self) -> _Queue:
        """The requests that wait."""
        if self._queue is None:  # for most keys no request ever waits
            self._queue = _Queue()
        return self._queue

    @property
    def waiting(self) -> int:
        """How many requests wait."""
        return 0 if self._queue is None else len(self._queue)

    def describe(self, key: RateLimitKey, now: float) -> RateWindow:
        """Return how the window is."""
        window, waiting = self.window, self.waiting
        free_in, resets_in = window.delay(now, waiting), window.resets_in(now)
        rule = window.rule
        return RateWindow(key, rule.limit, rule.window, window.count, waiting, free_in, resets_in)


class MemoryLimiter:
    """Keeps the requests of each key within a sliding window; waiting requests go in order.

    `rules` are used until a response reports others; their keys are groups in lower case, and
    `DEFAULT_RULES` fills in the rest. Several clients of one process may share a limiter. A pickled
    one has the rules, and counts no request yet.
    """

    def __init__(
        self, rules: Mapping[str, Rule] | None = None, *, clock: Clock | None = None
    ) -> None:
        self._rules = {**DEFAULT_RULES, **(rules or {})}
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._buckets: dict[RateLimitKey, _Bucket] = {}
        self._full_at = _MIN_KEYS
        renew_after_fork(self)

    def __reduce__(self) -> tuple[Any, ...]:
        clock = None if type(self._clock) is SystemClock else self._clock
        return partial(type(self), clock=clock), (self._rules,)

    def after_fork(self) -> None:
        """Forget the threads of the parent: their requests count, and their places are free."""
        self._lock = threading.Lock()
        now = self._clock.monotonic()
        for bucket in self._buckets.values():
            bucket.abandon_all(now)

    def acquire(
        self, key: RateLimitKey, max_wait: float | None = None, on_wait: OnWait | None = None
    ) -> Flow[Permit | Denied]:
        """See `Limiter.acquire`. Yields no effect if there is room."""
        with self._lock:
            bucket = self._buckets.get(key) or self._add_bucket(key)
            if bucket.first is None:
                permit = bucket.take(key, self._clock.monotonic())
                if permit is not None:
                    return permit
        return (yield from self._wait(key, bucket, max_wait, on_wait))

    def _add_bucket(self, key: RateLimitKey) -> _Bucket:
        if len(self._buckets) >= self._full_at:
            now, kept = self._clock.monotonic(), self._buckets.items()
            self._buckets = {k: b for k, b in kept if b.waiting or not b.window.is_idle(now)}
            # Not at each further key: looking through all takes time.
            self._full_at = max(_MIN_KEYS, 2 * len(self._buckets))
        return self._buckets.setdefault(key, _Bucket(self._rules.get(key.group, FALLBACK_RULE)))

    def _wait(
        self, key: RateLimitKey, bucket: _Bucket, max_wait: float | None, on_wait: OnWait | None
    ) -> Flow[Permit | Denied]:
        started = self._clock.monotonic()
        waiter = _Waiter()
        with self._lock:
            delay = bucket.window.delay(started, bucket.waiting)
            if max_wait is not None and delay > max_wait:
                return Denied(delay)
            bucket.queue.enter(waiter)
        try:
            end = None if max_wait is None else started + max_wait
            return (yield from self._wait_in_queue(key, bucket, waiter, end, on_wait))
        finally:
            self._leave_queue(bucket, waiter)

    def _wait_in_queue(
        self,
        key: RateLimitKey,
        bucket: _Bucket,
        waiter: _Waiter,
        end: float | None,
        on_wait: OnWait | None,
    ) -> Flow[Permit | Denied]:
        """Wait until `waiter` is the first in the queue and the window has room for it."""
        announced = Announced(on_wait)
        while True:
            with self._lock:
                now = self._clock.monotonic()
                first = bucket.first is waiter
                permit = bucket.take(key, now) if first else None
                if permit is not None:
                    return permit
                delay = bucket.window.delay(now, bucket.queue.position(waiter))
                future = waiter.future = Future()
            if end is not None and now + delay > end:
                return Denied(delay)
            yield from announced.wait(delay, now)
            # The others are woken when they become the first; they look sometimes all the same,
            # because an interrupt may have ended the one before them.
            pause = delay if first else _LOOK_AGAIN_SECONDS
            yield from _pause(future, pause if end is None else min(pause, end - now))

    def _leave_queue(self, bucket: _Bucket, waiter: _Waiter) -> None:
        with self._lock:
            bucket.queue.leave(waiter)
            following = bucket.first
        _wake(following)

    def complete(self, permit: Permit, limits: Limits) -> Flow[None]:
        """See `Limiter.complete`."""
        bucket, expired, found = permit.ticket
        key = permit.key
        if limits.group is not None and limits.group.lower() != key.group:
            self._cancel(bucket, found)
            yield from self.record(key._replace(group=limits.group.lower()), limits)
            return
        with self._lock:
            now = self._clock.monotonic()
            if bucket.give_back(found):
                bucket.window.complete(now)
            woken = self._learn(bucket, limits, expired, now)
        _wake(woken)

    def record(self, key: RateLimitKey, limits: Limits) -> Flow[None]:
        """See `Limiter.record`."""
        with self._lock:
            bucket = self._buckets.get(key) or self._add_bucket(key)
            now = self._clock.monotonic()
            bucket.window.record(now)
            woken = self._learn(bucket, limits, bucket.window.expired, now)
        _wake(woken)
        yield from ()

    def _learn(self, bucket: _Bucket, limits: Limits, expired: int, now: float) -> _Waiter | None:
        """Correct the rule and the count of a bucket; return a waiting request to wake."""
        window = bucket.window
        found = reported(limits, window.rule)
        if found is None:
            return None
        rule, used = found
        changed = rule != window.rule
        if changed:
            window.set_rule(rule)
        window.raise_count(used, expired, now)
        return bucket.first if changed else None

    def abandon(self, permit: Permit) -> None:
        """See `Limiter.abandon`."""
        bucket, _, found = permit.ticket
        with self._lock:
            if bucket.give_back(found):
                bucket.window.complete(self._clock.monotonic())

    def cancel(self, permit: Permit) -> Flow[None]:
        """See `Limiter.cancel`."""
        bucket, _, found = permit.ticket
        self._cancel(bucket, found)
        yield from ()

    def _cancel(self, bucket: _Bucket, found: ref[Permit]) -> None:
        with self._lock:
            if bucket.give_back(found):
                bucket.window.cancel()
            woken = bucket.first
        _wake(woken)

    def block(self, key: RateLimitKey, seconds: float) -> Flow[None]:
        """See `Limiter.block`."""
        with self._lock:
            bucket = self._buckets.get(key) or self._add_bucket(key)
            bucket.window.block(self._clock.monotonic() + seconds)
        yield from ()

    def windows(self) -> Flow[list[RateWindow]]:
        """See `Limiter.windows`. Yields no effect."""
        with self._lock:
            now = self._clock.monotonic()
            found = [bucket.describe(key, now) for key, bucket in self._buckets.items()]
        yield from ()
        return sorted(found, key=lambda each: each.key)

    def waiting(self, key: RateLimitKey) -> int:
        """Return how many requests wait for a permit of a key."""
        with self._lock:
            bucket = self._buckets.get(key)
            return bucket.waiting if bucket is not None else 0


def _pause(future: Future[None], seconds: float | None) -> Flow[None]:
    with suppress(TimeoutError):
        yield from perform(Wait(future, seconds))


def _wake(waiter: _Waiter | None) -> None:
    if waiter is not None:
        with suppress(InvalidStateError):  # it has been woken by another thread already
            waiter.future.set_result(None)


#: The default limiters of this process, by the server whose limits they keep.
_shared: WeakValueDictionary[str, MemoryLimiter] = WeakValueDictionary()


def shared_limiter(server_url: str, clock: Clock) -> MemoryLimiter:
    """Return the limiter that all clients of a server share by default in this process.

    Keys name the user and the application, so clients of different accounts do not affect each
    other. With a clock other than the system's the limiter is new.
    """
    return _kept(server_url) if type(clock) is SystemClock else MemoryLimiter(clock=clock)


@lru_cache(maxsize=4)
def _kept(server_url: str) -> MemoryLimiter:
    """Return a shared limiter, which outlives its clients.

    A program that makes a client for each of its tasks has used the limits up all the same.
    """
    # Of two that are made at the same time one is used, also if a fork interrupts this.
    return _shared.setdefault(server_url, MemoryLimiter())
