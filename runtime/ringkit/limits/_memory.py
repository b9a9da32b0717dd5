"""`MemoryLimiter`: rate limiting for the threads and event loops of one process."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from typing import Final

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.effects import Wait
from ringkit._io.flow import Flow, perform
from ringkit.limits._base import Denied, OnWait, Permit, RateLimitKey
from ringkit.limits._headers import Limits
from ringkit.limits._window import DEFAULT_RULES, FALLBACK_RULE, Rule, Window

#: How many keys are kept before those in which nothing counts are dropped.
_MAX_KEYS: Final = 1024


class _Waiter:
    """A waiting request. Its future is done when the request should look at its bucket again."""

    __slots__ = ("future",)

    def __init__(self) -> None:
        self.future: Future[None] = Future()


class _Bucket:
    """The window of one key, and the requests that wait for room in it, in order."""

    __slots__ = ("waiters", "window")

    def __init__(self, rule: Rule) -> None:
        self.window = Window(rule)
        self.waiters: deque[_Waiter] = deque()


class MemoryLimiter:
    """Keeps the requests of each key within a sliding window; waiting requests go in order.

    `rules` are used until a response reports others; their keys are groups in lower case, and
    `DEFAULT_RULES` fills in the rest. Several clients of one process may share a limiter.
    """

    def __init__(
        self, rules: Mapping[str, Rule] | None = None, *, clock: Clock | None = None
    ) -> None:
        self._rules = {**DEFAULT_RULES, **(rules or {})}
        self._clock = clock or SystemClock()
        self._lock = threading.Lock()
        self._buckets: dict[RateLimitKey, _Bucket] = {}

    def acquire(
        self, key: RateLimitKey, max_wait: float | None = None, on_wait: OnWait | None = None
    ) -> Flow[Permit | Denied]:
        """See `Limiter.acquire`. Yields no effect if there is room."""
        with self._lock:
            bucket = self._buckets.get(key) or self._add_bucket(key)
            if not bucket.waiters and bucket.window.try_acquire(self._clock.monotonic()):
                return Permit(key, (bucket, bucket.window.expired))
        return (yield from self._wait(key, bucket, max_wait, on_wait))

    def _add_bucket(self, key: RateLimitKey) -> _Bucket:
        if len(self._buckets) >= _MAX_KEYS:
            kept = self._buckets.items()
            self._buckets = {k: b for k, b in kept if b.waiters or not b.window.idle}
        return self._buckets.setdefault(key, _Bucket(self._rules.get(key.group, FALLBACK_RULE)))

    def _wait(
        self, key: RateLimitKey, bucket: _Bucket, max_wait: float | None, on_wait: OnWait | None
    ) -> Flow[Permit | Denied]:
        started = self._clock.monotonic()
        waiter = _Waiter()
        with self._lock:
            delay = bucket.window.delay(started, len(bucket.waiters))
            if max_wait is not None and delay > max_wait:
                return Denied(delay)
            bucket.waiters.append(waiter)
        try:
            if on_wait is not None:
                yield from on_wait(delay)
            end = None if max_wait is None else started + max_wait
            return (yield from self._wait_in_queue(key, bucket, waiter, end))
        finally:
            self._leave_queue(bucket, waiter)

    def _wait_in_queue(
        self, key: RateLimitKey, bucket: _Bucket, waiter: _Waiter, end: float | None
    ) -> Flow[Permit | Denied]:
        """Wait until `waiter` is the first in the queue and the window has room for it."""
        while True:
            with self._lock:
                now = self._clock.monotonic()
                first = bucket.waiters[0] is waiter
                if first and bucket.window.try_acquire(now):
                    return Permit(key, (bucket, bucket.window.expired))
                delay = bucket.window.delay(now, 0 if first else bucket.waiters.index(waiter))
                future = waiter.future = Future()
            if end is not None and now + delay > end:
                return Denied(delay)
            # Only the first one waits for a time; the others are woken when they become the first.
            yield from _pause(future, delay if first else None if end is None else end - now)

    def _leave_queue(self, bucket: _Bucket, waiter: _Waiter) -> None:
        with self._lock:
            bucket.waiters.remove(waiter)
            following = bucket.waiters[0].future if bucket.waiters else None
        _wake(following)

    def complete(self, permit: Permit, limits: Limits) -> Flow[None]:
        """See `Limiter.complete`."""
        bucket, expired = permit.ticket
        key = permit.key
        if limits.group is not None and limits.group.lower() != key.group:
            self._cancel(bucket)
            yield from self.record(key._replace(group=limits.group.lower()), limits)
            return
        with self._lock:
            now = self._clock.monotonic()
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

    def _learn(
        self, bucket: _Bucket, limits: Limits, expired: int, now: float
    ) -> Future[None] | None:
        """Correct the rule and the count of a bucket; return the future of a waiter to wake."""
        window, rule = bucket.window, bucket.window.rule
        if limits.limit is None:
            return None
        span = limits.window or rule.window
        changed = limits.limit != rule.limit or span != rule.window
        if changed:
            window.set_rule(Rule(limits.limit, float(span)))
        if limits.remaining is not None:
            window.raise_count(limits.limit - limits.remaining, expired, now)
        return bucket.waiters[0].future if changed and bucket.waiters else None

    def abandon(self, permit: Permit) -> None:
        """See `Limiter.abandon`."""
        bucket: _Bucket = permit.ticket[0]
        with self._lock:
            bucket.window.complete(self._clock.monotonic())

    def cancel(self, permit: Permit) -> Flow[None]:
        """See `Limiter.cancel`."""
        self._cancel(permit.ticket[0])
        yield from ()

    def _cancel(self, bucket: _Bucket) -> None:
        with self._lock:
            bucket.window.cancel()
            woken = bucket.waiters[0].future if bucket.waiters else None
        _wake(woken)

    def block(self, key: RateLimitKey, seconds: float) -> Flow[None]:
        """See `Limiter.block`."""
        with self._lock:
            bucket = self._buckets.get(key) or self._add_bucket(key)
            bucket.window.block(self._clock.monotonic() + seconds)
        yield from ()

    def waiting(self, key: RateLimitKey) -> int:
        """Return how many requests wait for a permit of a key."""
        with self._lock:
            bucket = self._buckets.get(key)
            return len(bucket.waiters) if bucket is not None else 0


def _pause(future: Future[None], seconds: float | None) -> Flow[None]:
    with suppress(TimeoutError):
        yield from perform(Wait(future, seconds))


def _wake(future: Future[None] | None) -> None:
    if future is not None:
        with suppress(InvalidStateError):  # it has been woken by another thread already
            future.set_result(None)
