"""`RedisLimiter`: rate limiting shared by processes and machines through a Redis server."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Mapping
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from types import TracebackType
from typing import Any, Final, Self

from attrs import define

from ringkit._io.clock import Clock, SystemClock
from ringkit._io.effects import RunInBackground, Wait
from ringkit._io.flow import Flow, perform
from ringkit.limits import _redis_scripts as scripts
from ringkit.limits._base import Denied, OnWait, Permit, RateLimitKey, RateWindow
from ringkit.limits._headers import Limits
from ringkit.limits._long_waits import Announced
from ringkit.limits._memory import MemoryLimiter
from ringkit.limits._redis_connection import (
    FindKeys,
    RedisConnection,
    RedisUnavailableError,
    RunScript,
)
from ringkit.limits._window import DEFAULT_RULES, FALLBACK_RULE, Rule, reported

_log = logging.getLogger("ringkit.limits")

#: Factor by which a window is lengthened in Redis. A response that took longer than the difference
#: is reported to Redis, so that its place stays taken while the platform still counts it.
_WINDOW_FACTOR: Final = 1.02
#: For how long Redis is not used after a failure, in seconds.
_REDIS_RETRY_SECONDS: Final = 5.0
#: What means something else in the patterns of Redis, and how it is written there.
_SPECIAL: Final = re.compile(r"[\\*?\[\]^-]")
_ESCAPED: Final = r"\\\g<0>"


@define
class _Reservation:
    """A place in the window of a key, reserved in Redis under `name`.

    `start` is when the request may be sent, by the clock of the server. `offset` is added to the
    monotonic clock of this process to get that clock; it errs on the late side. `rule` and `count`
    are what Redis had when the place was reserved.
    """

    name: str
    start: float
    offset: float
    rule: Rule
    count: int


class RedisLimiter:
    """Keeps the requests of several processes and machines within shared windows.

    Needs the extra `ringkit[redis]`. `url` is that of the server (`redis://host:6379/0`), every
    Redis key begins with `prefix`, `rules` is as for `MemoryLimiter`, `timeout` is for connecting
    and for each answer of Redis, in seconds. While Redis cannot be reached, this process limits
    its own requests only. Raises RingkitError if the extra is not installed, ValueError for a wrong
    URL.

    A permit takes one round trip, and one more at its time if the request has to wait.

    It can be pickled; a password in the URL is pickled as the name of the environment variable that
    has this URL.
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
        self._connection = RedisConnection(url, timeout)
        #: What it is made of again where it is unpickled, with the URL.
        self._settings = {"prefix": prefix, "rules": rules, "clock": clock, "timeout": timeout}
        self._prefix = prefix
        self._rules = {**DEFAULT_RULES, **(rules or {})}
        self._clock = clock or SystemClock()
        self._fallback = MemoryLimiter(rules, clock=clock)
        self._fallback_until = float("-inf")
        self._lock = threading.Lock()
        self._waiting: dict[RateLimitKey, set[Future[None]]] = {}

    def __reduce__(self) -> tuple[Any, ...]:
        from ringkit._redaction import make_with_secrets, url_reference

        url = url_reference("RedisLimiter", self._connection.url, "REDIS_URL", "RINGCENTRAL_STORE")
        return make_with_secrets, (type(self), {"url": url, **self._settings})

    def acquire(
        self, key: RateLimitKey, max_wait: float | None = None, on_wait: OnWait | None = None
    ) -> Flow[Permit | Denied]:
        """See `Limiter.acquire`."""
        if self._clock.monotonic() >= self._fallback_until:
            try:
                return (yield from self._acquire(key, max_wait, on_wait))
            except RedisUnavailableError as error:
                self._use_fallback(error)
        return (yield from self._fallback.acquire(key, max_wait, on_wait))

    def _use_fallback(self, error: Exception) -> None:
        self._fallback_until = self._clock.monotonic() + _REDIS_RETRY_SECONDS
        _log.warning(
            "rate limits are not shared for the next %.0f s: %s", _REDIS_RETRY_SECONDS, error
        )

    def _acquire(
        self, key: RateLimitKey, max_wait: float | None, on_wait: OnWait | None
    ) -> Flow[Permit | Denied]:
        asked_at = self._clock.monotonic()
        answer = yield from self._run(
            key, scripts.ACQUIRE, -1 if max_wait is None else max(0.0, max_wait)
        )
        name, wait, limit, window, count, now = answer
        if not name:
            return Denied(float(wait))
        rule = Rule(int(limit), float(window))
        start, offset = float(now) + float(wait), float(now) - asked_at
        reservation = _Reservation(name, start, offset, rule, int(count))
        permit = Permit(key, reservation)
        if float(wait) <= 0:
            return permit
        end = None if max_wait is None else asked_at + max_wait
        try:
            denied = yield from self._wait(key, reservation, float(wait), end, on_wait)
        except GeneratorExit:
            raise
        except BaseException:
            yield from perform(RunInBackground(self.cancel(permit)))
            raise
        if denied is not None:
            yield from self.cancel(permit)
            return denied
        return permit

    def _wait(
        self,
        key: RateLimitKey,
        reservation: _Reservation,
        wait: float,
        end: float | None,
        on_wait: OnWait | None,
    ) -> Flow[Denied | None]:
        """Wait for the reserved time; return None, or Denied if that would be after `end`."""
        announced = Announced(on_wait)
        while wait > 0:
            started = self._clock.monotonic()
            if end is not None and started + wait > end:
                return Denied(wait)
            yield from announced.wait(wait, started)
            # Asked again at least once per window: a request of another process that was cancelled
            # moves this one forward, and Redis does not report that.
            yield from self._sleep(key, min(wait, max(1.0, reservation.rule.window)))
            wait, now = map(float, (yield from self._run(key, scripts.CONFIRM, reservation.name)))
            reservation.start = now + wait
        return None

    def _sleep(self, key: RateLimitKey, seconds: float) -> Flow[None]:
        """Sleep for some seconds, or until this process learns that the wait may be shorter."""
        future: Future[None] = Future()
        with self._lock:
            self._waiting.setdefault(key, set()).add(future)
        try:
            with suppress(TimeoutError):
                yield from perform(Wait(future, seconds))
        finally:
            with self._lock:
                waiting = self._waiting[key]
                waiting.discard(future)
                if not waiting:
                    del self._waiting[key]

    def complete(self, permit: Permit, limits: Limits) -> Flow[None]:
        """See `Limiter.complete`. Sends nothing to Redis if the response reported nothing new."""
        reservation = permit.ticket
        if not isinstance(reservation, _Reservation):
            yield from self._fallback.complete(permit, limits)
            return
        finished = self._clock.monotonic() + reservation.offset
        key = permit.key
        try:
            if limits.group is not None and limits.group.lower() != key.group:
                yield from self._remove(key, reservation)
                yield from self.record(key._replace(group=limits.group.lower()), limits)
                return
            if finished - reservation.start > reservation.rule.window * (_WINDOW_FACTOR - 1):
                yield from self._run(key, scripts.COMPLETE, reservation.name, finished)
            yield from self._learn(key, reservation, limits)
        except RedisUnavailableError as error:
            self._use_fallback(error)

    def _learn(self, key: RateLimitKey, reservation: _Reservation, limits: Limits) -> Flow[None]:
        found = reported(limits, reservation.rule)
        if found is None:
            return
        rule, used = found
        # Other requests of these processes were sent before the response came: only a count well
        # above that is due to other programs.
        slack = max(2, rule.limit // 10)
        if rule == reservation.rule and used <= reservation.count + 1 + slack:
            return
        yield from self._run(key, scripts.LEARN, rule.limit, rule.window, used)
        if rule != reservation.rule:
            self._wake(key)

    def _wake(self, key: RateLimitKey) -> None:
        with self._lock:
            waiting = list(self._waiting.get(key, ()))
        for future in waiting:
            with suppress(InvalidStateError):
                future.set_result(None)

    def record(self, key: RateLimitKey, limits: Limits) -> Flow[None]:
        """See `Limiter.record`."""
        permit = yield from self.acquire(key, 0.0)
        if isinstance(permit, Permit):
            yield from self.complete(permit, limits)

    def abandon(self, permit: Permit) -> None:
        """See `Limiter.abandon`. The place stays taken for a window."""
        if not isinstance(permit.ticket, _Reservation):
            self._fallback.abandon(permit)

    def cancel(self, permit: Permit) -> Flow[None]:
        """See `Limiter.cancel`."""
        if not isinstance(permit.ticket, _Reservation):
            yield from self._fallback.cancel(permit)
            return
        try:
            yield from self._remove(permit.key, permit.ticket)
        except RedisUnavailableError as error:
            self._use_fallback(error)

    def _remove(self, key: RateLimitKey, reservation: _Reservation) -> Flow[None]:
        """Remove a reservation, and let the waiting requests of this process ask Redis again."""
        yield from self._run(key, scripts.CANCEL, reservation.name)
        self._wake(key)

    def block(self, key: RateLimitKey, seconds: float) -> Flow[None]:
        """See `Limiter.block`."""
        yield from self._fallback.block(key, seconds)
        try:
            yield from self._run(key, scripts.BLOCK, seconds)
        except RedisUnavailableError as error:
            self._use_fallback(error)

    def windows(self) -> Flow[list[RateWindow]]:
        """See `Limiter.windows`: the windows of all processes; of this one while Redis is away.

        Redis looks through all of its keys for it.
        """
        if self._clock.monotonic() >= self._fallback_until:
            try:
                return (yield from self._windows())
            except RedisUnavailableError as error:
                self._use_fallback(error)
        return (yield from self._fallback.windows())

    def _windows(self) -> Flow[list[RateWindow]]:
        pattern = f"{_SPECIAL.sub(_ESCAPED, self._prefix)}:limit:{{*}}:state"
        names: list[str] = yield from perform(FindKeys(self._connection, pattern))
        found = []
        for name in sorted(names):
            app, _, rest = name[len(self._prefix) + len(":limit:{") : -len("}:state")].partition(
                ":"
            )
            user, _, group = rest.rpartition(":")
            key = RateLimitKey(user, app, group)
            limit, window, used, waiting, free, reset = yield from self._run(key, scripts.DESCRIBE)
            described = RateWindow(
                key, int(limit), float(window), int(used), int(waiting), float(free), float(reset)
            )
            found.append(described)
        return sorted(found, key=lambda each: each.key)

    def _run(self, key: RateLimitKey, script: str, *arguments: Any) -> Flow[Any]:
        rule = self._rules.get(key.group, FALLBACK_RULE)
        # The braces keep both keys on one node of a cluster.
        base = f"{self._prefix}:limit:{{{key.app}:{key.user}:{key.group}}}"
        keys = (f"{base}:sent", f"{base}:state")
        common = (_WINDOW_FACTOR, rule.limit, rule.window)
        return (
            yield from perform(RunScript(self._connection, script, keys, (*common, *arguments)))
        )

    def close(self) -> None:
        """Close the connections to Redis that sync clients used."""
        self._connection.close()

    async def aclose(self) -> None:
        """Close the connections to Redis that async clients used in the running event loop."""
        await self._connection.aclose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
