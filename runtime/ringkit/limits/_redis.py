"""The limiter that processes and machines share, by way of a Redis server.

One round trip books a place; a request that had to wait makes one more when its time has come.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Self

from attrs import define

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.flow import Flow, RunInBackground, Wait, perform
from ringkit.limits import _redis_scripts as scripts
from ringkit.limits._base import Held, Lane, OnWait, Permit
from ringkit.limits._headers import Limits
from ringkit.limits._memory import MemoryLimiter
from ringkit.limits._redis_connection import RedisUnavailable, Scripts
from ringkit.limits._window import DEFAULT_RULES, Rule

_log = logging.getLogger("ringkit.limits")

#: A place stays taken this much longer than a window. An answer that took longer than that is
#: reported, so that its place is not given away while the platform still counts it.
_GUARD: Final = 1.02
_UNKNOWN: Final = DEFAULT_RULES["heavy"]
#: After a failure Redis is left alone for this long, in seconds.
_RECOVERY: Final = 5.0


@define
class _Booking:
    """A place in a lane, by its name in Redis. Times: `start` of Redis, `asked_at` of this
    process; `offset` leads from the one to the other, and errs on the late side."""

    name: str
    start: float
    offset: float
    rule: Rule
    count: int


class RedisLimiter:
    """Keeps lanes within their windows across processes and machines; extra `ringkit[redis]`.

    `url` is that of the server (`redis://host:6379/0`), `prefix` begins every key. `rules` is as
    in `MemoryLimiter`. While Redis cannot be reached, this process keeps to the rules by itself.
    """

    def __init__(
        self,
        url: str,
        *,
        prefix: str = "ringkit",
        rules: Mapping[str, Rule] | None = None,
        clock: Clock | None = None,
        timeout: float = 2.0,
    ) -> None:
        self._scripts = Scripts(url, timeout)
        self._prefix = prefix
        self._rules = {**DEFAULT_RULES, **(rules or {})}
        self._clock = clock or SystemClock()
        self._alone = MemoryLimiter(rules, clock=clock)
        self._avoid_until = float("-inf")
        self._lock = threading.Lock()
        self._waiting: dict[Lane, set[Future[None]]] = {}

    def acquire(
        self, lane: Lane, patience: float | None = None, on_wait: OnWait | None = None
    ) -> Flow[Permit | Held]:
        """See `Limiter.acquire`."""
        if self._clock.monotonic() >= self._avoid_until:
            try:
                return (yield from self._book(lane, patience, on_wait))
            except RedisUnavailable as error:
                self._avoid(error)
        return (yield from self._alone.acquire(lane, patience, on_wait))

    def _avoid(self, error: Exception) -> None:
        self._avoid_until = self._clock.monotonic() + _RECOVERY
        _log.warning("limits are kept by this process alone for %.0f s: %s", _RECOVERY, error)

    def _book(
        self, lane: Lane, patience: float | None, on_wait: OnWait | None
    ) -> Flow[Permit | Held]:
        asked_at = self._clock.monotonic()
        answer = yield from self._run(
            lane, scripts.ACQUIRE, -1 if patience is None else max(0.0, patience)
        )
        name, wait, limit, window, count, now = answer
        if not name:
            return Held(float(wait))
        rule = Rule(int(limit), float(window))
        booking = _Booking(name, float(now) + float(wait), float(now) - asked_at, rule, int(count))
        permit = Permit(lane, booking)
        if float(wait) <= 0:
            return permit
        end = None if patience is None else asked_at + patience
        try:
            held = yield from self._wait(lane, booking, float(wait), end, on_wait)
        except GeneratorExit:
            raise
        except BaseException:
            yield from perform(RunInBackground(self.withdraw(permit)))
            raise
        if held is not None:
            yield from self.withdraw(permit)
            return held
        return permit

    def _wait(
        self, lane: Lane, booking: _Booking, wait: float, end: float | None, on_wait: OnWait | None
    ) -> Flow[Held | None]:
        if on_wait is not None:
            yield from on_wait(wait)
        while wait > 0:
            if end is not None and self._clock.monotonic() + wait > end:
                return Held(wait)
            # Elsewhere others may have given up: that moves this one up, and nobody tells it.
            yield from self._sleep(lane, min(wait, max(1.0, booking.rule.window)))
            wait, now = map(float, (yield from self._run(lane, scripts.CONFIRM, booking.name)))
            booking.start = now + wait
        return None

    def _sleep(self, lane: Lane, seconds: float) -> Flow[None]:
        """Sleep until it is time, or until this process learns that it may be earlier."""
        future: Future[None] = Future()
        with self._lock:
            self._waiting.setdefault(lane, set()).add(future)
        try:
            with suppress(TimeoutError):
                yield from perform(Wait(future, seconds))
        finally:
            with self._lock:
                waiting = self._waiting[lane]
                waiting.discard(future)
                if not waiting:
                    del self._waiting[lane]

    def settle(self, permit: Permit, limits: Limits) -> Flow[None]:
        """See `Limiter.settle`. Says nothing to Redis where nothing is new."""
        booking = permit.ticket
        if not isinstance(booking, _Booking):
            yield from self._alone.settle(permit, limits)
            return
        finished = self._clock.monotonic() + booking.offset
        lane = permit.lane
        try:
            if limits.group is not None and limits.group.lower() != lane.group:
                yield from self._give_back(lane, booking)
                yield from self.note(lane._replace(group=limits.group.lower()), limits)
                return
            if finished - booking.start > booking.rule.window * (_GUARD - 1):
                yield from self._run(lane, scripts.SETTLE, booking.name, finished)
            yield from self._learn(lane, booking, limits)
        except RedisUnavailable as error:
            self._avoid(error)

    def _learn(self, lane: Lane, booking: _Booking, limits: Limits) -> Flow[None]:
        if limits.limit is None:
            return
        said = Rule(limits.limit, float(limits.window or booking.rule.window))
        used = limits.limit - (limits.limit if limits.remaining is None else limits.remaining)
        # Others pass while an answer is on its way: only what that does not explain is foreign.
        slack = max(2, limits.limit // 10)
        if said == booking.rule and used <= booking.count + 1 + slack:
            return
        yield from self._run(lane, scripts.LEARN, said.limit, said.window, used)
        if said != booking.rule:
            self._wake(lane)

    def _wake(self, lane: Lane) -> None:
        with self._lock:
            waiting = list(self._waiting.get(lane, ()))
        for future in waiting:
            with suppress(InvalidStateError):
                future.set_result(None)

    def note(self, lane: Lane, limits: Limits) -> Flow[None]:
        """See `Limiter.note`."""
        permit = yield from self.acquire(lane, 0.0)
        if isinstance(permit, Permit):
            yield from self.settle(permit, limits)

    def abandon(self, permit: Permit) -> None:
        """See `Limiter.abandon`. The place stays taken for a window."""
        if not isinstance(permit.ticket, _Booking):
            self._alone.abandon(permit)

    def withdraw(self, permit: Permit) -> Flow[None]:
        """See `Limiter.withdraw`."""
        if not isinstance(permit.ticket, _Booking):
            yield from self._alone.withdraw(permit)
            return
        try:
            yield from self._give_back(permit.lane, permit.ticket)
        except RedisUnavailable as error:
            self._avoid(error)

    def _give_back(self, lane: Lane, booking: _Booking) -> Flow[None]:
        """Take a place out, and let those of this process ask whether they have moved up."""
        yield from self._run(lane, scripts.WITHDRAW, booking.name)
        self._wake(lane)

    def close(self, lane: Lane, seconds: float) -> Flow[None]:
        """See `Limiter.close`."""
        yield from self._alone.close(lane, seconds)
        try:
            yield from self._run(lane, scripts.CLOSE, seconds)
        except RedisUnavailable as error:
            self._avoid(error)

    def _run(self, lane: Lane, script: str, *arguments: Any) -> Flow[Any]:
        rule = self._rules.get(lane.group, _UNKNOWN)
        # The braces keep both keys of a lane on one node of a cluster.
        base = f"{self._prefix}:limit:{{{lane.app}:{lane.user}:{lane.group}}}"
        common = (_GUARD, rule.limit, rule.window)
        keys = (f"{base}:sent", f"{base}:rule")
        return (yield from perform(self._scripts.call(script, keys, (*common, *arguments))))

    def shut(self) -> None:
        """Close the connections of blocking clients."""
        self._scripts.close()

    async def shut_async(self) -> None:
        """Close the connections that were used in the running event loop."""
        await self._scripts.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.shut()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.shut_async()
