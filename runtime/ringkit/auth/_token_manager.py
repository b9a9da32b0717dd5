"""`TokenManager`: caches the access token of a session and runs one renewal at a time.

Calls that need a token while a login or renewal runs wait for its result and share it, success or
failure. The renewal runs in the background: a waiter that gives up or is cancelled does not stop
it. A 401 invalidates only the token it was sent with.
"""

from __future__ import annotations

import copy
import math
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from functools import partial
from typing import Any, TypeVar

from attrs import define, evolve, field, frozen

from ringkit._io.backoff import random_fraction
from ringkit._io.clock import Clock
from ringkit._io.effects import RunInBackground, Wait
from ringkit._io.flow import Flow, perform
from ringkit._io.fork import renew_after_fork
from ringkit.auth._refresh_policy import (
    RenewalWindows,
    advisory_pause,
    failure_shared_for,
    renewal_windows,
)
from ringkit.auth._token import Token
from ringkit.auth._token_source import RenewalRequest, TokenSource
from ringkit.errors import (
    AuthError,
    AuthUnavailableError,
    LoginRequiredError,
    RateLimitError,
    RequestTimeout,
)

T = TypeVar("T")


@frozen
class CachedToken:
    """A token, its windows, and the instant after which a call starts a renewal.

    `renew_after` is in seconds since the epoch: the start of the advisory window, or later after
    a failed renewal. `refused` tells that the platform answered the token with 401.
    """

    token: Token
    windows: RenewalWindows
    renew_after: float
    refused: bool = False

    def usable(self, now: float) -> bool:
        """Return whether the platform should still accept the token."""
        return not self.refused and now < self.windows.expired


@define(eq=False)
class Renewal:
    """A renewal that is running, or with `exclusive` a login or logout, which excludes renewals.

    `result` becomes the flow's result or its exception (as a result, too). `limit_wait` becomes the
    seconds that it waits for the rate limit of the token endpoint, 0 if it ended without a wait.
    `urgent` tells that calls fail without a new token. Until `waits_until`, on the monotonic clock,
    it waits and has no request under way. `runner` is the thread and task that the flow runs in.
    """

    urgent: bool = True
    exclusive: bool = False
    result: Future[Any] = field(factory=Future, init=False)
    limit_wait: Future[float] = field(factory=Future, init=False)
    waits_until: float = field(default=float("-inf"), init=False)
    runner: object = field(default=None, init=False)


@frozen
class TokenWait:
    """How long a caller waits for a token.

    `end` is a deadline of the monotonic clock, `max_limit_wait` the longest wait for the rate limit
    of the token endpoint in seconds, both None for no limit. `on_limit_wait` is called with the
    seconds of such a wait before it, `attempted` is for errors.
    """

    end: float | None
    max_limit_wait: float | None
    on_limit_wait: Callable[[float], Flow[None]]
    attempted: str


@frozen
class _RecentFailure:
    """The error of the last renewal, which callers get until the instant `until`."""

    error: Exception
    until: float


class TokenManager:
    """Manages the token of one session.

    `announce` is called, once for each session that ends, when a new login is required.
    """

    def __init__(
        self,
        source: TokenSource,
        clock: Clock,
        announce: Callable[[LoginRequiredError], Flow[None]],
    ) -> None:
        self._source = source
        self._clock = clock
        self._announce = announce
        self._cached: CachedToken | None = None
        self._failures = 0
        self._recent_failure: _RecentFailure | None = None
        self._announced = False
        self.after_fork()
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Leave the renewal that is running to the parent, whose threads run it."""
        self._lock = threading.Lock()
        self._renewal: Renewal | None = None

    @property
    def token(self) -> Token | None:
        """The cached token, valid or not; None if there is none."""
        cached = self._cached
        return None if cached is None else cached.token

    @property
    def usable(self) -> bool:
        """Whether there is a token that the platform should accept."""
        cached = self._cached
        return cached is not None and cached.usable(self._clock.time())

    def valid_token(self, wait: Callable[[], TokenWait] | None = None) -> Flow[Token]:
        """Return a valid token, renewing it first if needed.

        What `wait` returns bounds the wait: RequestTimeout, RateLimitError. Raises
        LoginRequiredError if a new login is required, AuthError if the platform refuses,
        AuthUnavailableError if it cannot be reached now, StoreError if the store fails.
        """
        cached = self._cached
        if cached is not None and self._clock.time() <= cached.renew_after:
            return cached.token
        return (yield from self._renewed(None if wait is None else wait()))

    def refresh(self) -> Flow[Token]:
        """Return a new token, even if the cached one is fresh. Raises as `valid_token` does."""
        return (yield from self._renewed(None, force=True))

    def run_exclusively(self, flow: Flow[T]) -> Flow[T]:
        """Run a flow (a login, a logout) during which no renewal runs; return its result.

        Calls that need a token wait for it. It runs in the background: cancelling the caller does
        not stop it.
        """
        renewal = Renewal(exclusive=True)
        while True:
            with self._lock:
                other = self._renewal
                if other is None:
                    self._renewal = renewal
                    break
            self._check_not_within(other)
            yield from perform(Wait(other.result))
        yield from self._start(renewal, flow)
        result: T = _result_or_raise((yield from perform(Wait(renewal.result))))
        return result

    def invalidate(self, token: Token) -> None:
        """Stop using `token`, which the platform refused. Does nothing if another is cached."""
        with self._lock:
            cached = self._cached
            if cached is not None and cached.token.access_token == token.access_token:
                self._cached = evolve(cached, renew_after=float("-inf"), refused=True)

    def install(self, token: Token) -> None:
        """Cache `token` in place of any other."""
        windows = renewal_windows(token, self._source.refresh_handicap)
        # A token that nothing can renew is used to its end.
        last_moment = math.nextafter(windows.expired, 0.0)
        renew_after = windows.advisory if self._source.can_renew(token) else last_moment
        with self._lock:
            self._cached = CachedToken(token, windows, renew_after)
            self._failures, self._recent_failure, self._announced = 0, None, False

    def clear(self) -> None:
        """Forget the token."""
        with self._lock:
            self._cached = self._recent_failure = None

    def _renewed(self, wait: TokenWait | None, *, force: bool = False) -> Flow[Token]:
        while True:
            with self._lock:
                now, cached = self._clock.time(), self._cached
                if cached is not None and now <= cached.renew_after and not force:
                    return cached.token
                needed = force or cached is None or not cached.usable(now)
                urgent = needed or cached is None or now >= cached.windows.mandatory
                renewal = self._renewal
                starts = renewal is None
                if renewal is None:
                    if needed and not force:
                        self._raise_recent_failure(now)
                    renewal = self._renewal = Renewal(urgent)
            self._check_not_within(renewal)
            if starts:
                stale = None if cached is None else cached.token
                request = RenewalRequest(stale, urgent, partial(self._announce_wait, renewal))
                yield from self._start(renewal, self._source.renew(request, self.install))
            result = yield from self._result_of(renewal, wait)
            failed = isinstance(result, Exception)
            if renewal.exclusive or (failed and urgent and not renewal.urgent):
                continue
            if isinstance(result, Token):
                return result
            if not self.usable:
                yield from self._announce_once(result)
            elif not force and (token := self.token):
                return token
            if force or not self.usable:
                raise copy_exception(result)

    def _result_of(self, renewal: Renewal, wait: TokenWait | None) -> Flow[Any]:
        """Return the result of a renewal, or an exception if the caller cannot wait for it."""
        if wait is None:
            return (yield from perform(Wait(renewal.result)))
        try:
            seconds = yield from perform(Wait(renewal.limit_wait, self._left(wait)))
            if seconds > 0:
                longest, left = wait.max_limit_wait, self._left(wait)
                if longest is not None and seconds > longest:
                    return RateLimitError.not_sent(wait.attempted, "auth", seconds)
                if left is not None and seconds > left:
                    return RequestTimeout(
                        "the deadline is before a new access token may be asked for: the rate "
                        f"group auth is used up for {seconds:.1f} s; give the call a later one",
                        attempted=wait.attempted,
                        processed=False,
                    )
                yield from wait.on_limit_wait(seconds)
            return (yield from perform(Wait(renewal.result, self._left(wait))))
        except TimeoutError:
            return RequestTimeout(
                "the deadline of the call passed before the access token was renewed; "
                "give the call a later deadline, or make it again"
            )

    def _left(self, wait: TokenWait) -> float | None:
        return None if wait.end is None else max(0.0, wait.end - self._clock.monotonic())

    def _announce_once(self, error: Exception) -> Flow[None]:
        """Announce, once, that a login is required; a handler may log in right then."""
        if isinstance(error, LoginRequiredError):
            with self._lock:
                first, self._announced = not self._announced, True
            if first:
                yield from self._announce(error)

    def _start(self, renewal: Renewal, flow: Flow[Any]) -> Flow[None]:
        def at_end() -> None:
            interrupted = AuthUnavailableError("interrupted: the client or the program is closing")
            self._finish(renewal, interrupted)

        def awaited() -> bool:
            return self._clock.monotonic() >= renewal.waits_until

        yield from perform(RunInBackground(self._run(renewal, flow), at_end, awaited))

    def _run(self, renewal: Renewal, flow: Flow[Any]) -> Flow[None]:
        renewal.runner = _current_runner()
        try:
            result = yield from flow
        except Exception as error:
            self._finish(renewal, error)
        else:
            self._finish(renewal, result)

    def _finish(self, renewal: Renewal, result: Any) -> None:
        if renewal.result.done():
            return
        try:
            with self._lock:
                if self._renewal is renewal:
                    self._renewal = None
                if isinstance(result, Exception) and not renewal.exclusive:
                    self._record_failure(renewal, result)
        finally:
            renewal.result.set_result(result)
            self._announce_wait(renewal, 0.0)

    def _announce_wait(self, renewal: Renewal, seconds: float) -> None:
        """Say that a renewal waits for the rate limit; what waits for it is told the first time."""
        renewal.waits_until = self._clock.monotonic() + seconds
        with suppress(InvalidStateError):
            renewal.limit_wait.set_result(seconds)

    def _record_failure(self, renewal: Renewal, error: Exception) -> None:
        self._failures += 1
        now, cached = self._clock.time(), self._cached
        if cached is not None and cached.usable(now):
            windows = cached.windows
            latest = windows.expired if renewal.urgent else windows.mandatory
            if not self._source.can_renew(cached.token):
                latest = now = windows.expired
            pause = advisory_pause(self._failures, random_fraction)
            self._cached = evolve(cached, renew_after=min(now + pause, latest))
        elif not isinstance(error, LoginRequiredError):
            final = type(error) is AuthError
            shared_for = failure_shared_for(
                final=final, failures=self._failures, random=random_fraction
            )
            self._recent_failure = _RecentFailure(copy_exception(error), now + shared_for)

    def _raise_recent_failure(self, now: float) -> None:
        failure = self._recent_failure
        if failure is not None and now < failure.until:
            raise copy_exception(failure.error)

    @staticmethod
    def _check_not_within(renewal: Renewal) -> None:
        """Raise AuthError if the caller runs within the renewal: it would wait for itself."""
        if renewal.runner == _current_runner():
            raise AuthError(
                "an event handler made a call that waits for the login or renewal the event is "
                "about; make it after that has finished"
            )


def copy_exception(error: Exception) -> Exception:
    """Return a copy of `error` with its cause, for one more caller that shares the failure.

    One exception object raised in several threads would collect all their tracebacks. Returns
    `error` itself if it cannot be copied.
    """
    try:
        copied = copy.copy(error)
    except TypeError:
        return error
    copied.__cause__ = error.__cause__
    return copied


def _result_or_raise(result: Any) -> Any:
    if isinstance(result, Exception):
        raise copy_exception(result)
    return result


def _current_runner() -> object:
    asyncio = sys.modules.get("asyncio")  # where it was never imported, no task runs
    try:
        task = None if asyncio is None else asyncio.current_task()
    except RuntimeError:
        task = None
    return threading.get_ident(), task
