"""The token keeper: owns the life of the access token within a process. Used by the session.

One login or renewal at a time: whoever needs a token while it runs waits for its outcome and
shares it, success or failure. It goes on by itself: a waiter that gives up or is cancelled does
not disturb it. A 401 invalidates only the token it was sent with.
"""

from __future__ import annotations

import copy
import math
import os
import random
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

from attrs import define, evolve, field, frozen

from ringkit._io.clock import Clock
from ringkit._io.flow import Flow, RunInBackground, Wait, perform
from ringkit.auth._refresh_policy import Windows, advisory_pause, settled_for, windows
from ringkit.auth._token import Token
from ringkit.auth._token_source import Renewer, Want
from ringkit.errors import (
    AuthError,
    AuthUnavailableError,
    LoginRequiredError,
    RequestTimeout,
)

T = TypeVar("T")


@frozen
class Held:
    """The token at hand, until when it is used without a thought, and whether it was refused."""

    token: Token
    windows: Windows
    fresh_until: float
    refused: bool = False

    def usable(self, now: float) -> bool:
        """Tell whether the platform should still accept it."""
        return not self.refused and now < self.windows.dead


@define(eq=False)
class Flight:
    """A renewal under way, or what else nobody may renew during (`own`: a login, a logout).

    It lands with what came of it, or an exception. `runner` is the thread and task it runs in.
    """

    urgent: bool = True
    own: bool = False
    landed: Future[Any] = field(factory=Future, init=False)
    runner: object = field(default=None, init=False)
    process: int = field(factory=os.getpid, init=False)


@frozen
class _Failure:
    """What came of the last renewal, for those who ask before `until`."""

    error: Exception
    until: float


class Keeper:
    """Keeps the token of one session. `announce` tells that somebody has to log in."""

    def __init__(
        self,
        renewer: Renewer,
        clock: Clock,
        announce: Callable[[LoginRequiredError], Flow[None]],
    ) -> None:
        self._renewer = renewer
        self._clock = clock
        self._announce = announce
        self._lock = threading.Lock()
        self._held: Held | None = None
        self._flight: Flight | None = None
        self._failures = 0
        self._failure: _Failure | None = None
        self._announced = False

    @property
    def token(self) -> Token | None:
        """The token at hand, valid or not."""
        held = self._held
        return None if held is None else held.token

    @property
    def usable(self) -> bool:
        """Whether the token at hand should still be accepted."""
        held = self._held
        return held is not None and held.usable(self._clock.time())

    def current(self, deadline: float | None = None) -> Flow[Token]:
        """Return a valid token, renewing it first if need be.

        `deadline` (of the monotonic clock) bounds the wait: RequestTimeout. Raises
        LoginRequiredError if nothing leads to a token, AuthError if the platform refuses,
        AuthUnavailableError if it cannot be had now, StoreError if the store fails.
        """
        held = self._held
        if held is not None and self._clock.time() <= held.fresh_until:
            return held.token
        return (yield from self._renewed(deadline))

    def replace(self, refused: Token, deadline: float | None = None) -> Flow[Token]:
        """Return a token other than `refused`, which the platform answered with 401."""
        self.invalidate(refused)
        return (yield from self.current(deadline))

    def refresh(self) -> Flow[Token]:
        """Return a new token, however fresh the one at hand is. Raises as `current` does."""
        return (yield from self._renewed(None, force=True))

    def exclusively(self, work: Flow[T]) -> Flow[T]:
        """Go through a flow during which nothing is renewed, and calls wait; return its result.

        It goes on even if the caller is cancelled.
        """
        flight = Flight(own=True)
        while True:
            with self._lock:
                other = self._under_way()
                if other is None:
                    self._flight = flight
                    break
            self._check_runner(other)
            yield from perform(Wait(other.landed))
        yield from self._start(flight, work)
        result: T = _result((yield from perform(Wait(flight.landed))))
        return result

    def invalidate(self, token: Token) -> None:
        """Use `token` no more: the platform refused it. Any other stays as it is."""
        with self._lock:
            held = self._held
            if held is not None and held.token.access_token == token.access_token:
                self._held = evolve(held, fresh_until=float("-inf"), refused=True)

    def install(self, token: Token) -> None:
        """Use `token` from now on."""
        found = windows(token, self._renewer.handicap)
        ahead = self._renewer.renewable(token)
        with self._lock:
            last = found.advisory if ahead else math.nextafter(found.dead, 0.0)
            self._held = Held(token, found, last)
            self._failures, self._failure, self._announced = 0, None, False

    def clear(self) -> None:
        """Have no token."""
        with self._lock:
            self._held = self._failure = None

    def _renewed(self, deadline: float | None, *, force: bool = False) -> Flow[Token]:
        while True:
            with self._lock:
                now, held = self._clock.time(), self._held
                if held is not None and now <= held.fresh_until and not force:
                    return held.token
                needed = force or held is None or not held.usable(now)
                urgent = needed or held is None or now >= held.windows.mandatory
                flight = self._under_way()
                lead = flight is None
                if flight is None:
                    self._share_failure(now, needed and not force)
                    flight = self._flight = Flight(urgent)
            self._check_runner(flight)
            if lead:
                want = Want(None if held is None else held.token, urgent)
                yield from self._start(flight, self._renewer.renew(want, self.install))
            outcome = yield from self._outcome(flight, deadline)
            if flight.own or (isinstance(outcome, Exception) and urgent and not flight.urgent):
                continue
            if isinstance(outcome, Token):
                return outcome
            if not self.usable:
                yield from self._required(outcome)
            elif not force and (token := self.token):
                return token
            if force or not self.usable:
                raise again(outcome)

    def _outcome(self, flight: Flight, deadline: float | None) -> Flow[Any]:
        left = None if deadline is None else max(0.0, deadline - self._clock.monotonic())
        try:
            return (yield from perform(Wait(flight.landed, left)))
        except TimeoutError:
            return RequestTimeout(
                "the deadline of the call came before the access token was renewed; "
                "give it a later one, or make it again"
            )

    def _required(self, error: Exception) -> Flow[None]:
        """Tell, once, that somebody has to log in; a handler may do so there and then."""
        if isinstance(error, LoginRequiredError):
            with self._lock:
                first, self._announced = not self._announced, True
            if first:
                yield from self._announce(error)

    def _start(self, flight: Flight, work: Flow[Any]) -> Flow[None]:
        def landed() -> None:
            self._land(flight, AuthUnavailableError("interrupted: the program is about to end"))

        yield from perform(RunInBackground(self._fly(flight, work), landed))

    def _fly(self, flight: Flight, work: Flow[Any]) -> Flow[None]:
        flight.runner = _runner()
        try:
            result = yield from work
        except Exception as error:
            self._land(flight, error)
        else:
            self._land(flight, result)

    def _land(self, flight: Flight, result: Any) -> None:
        if flight.landed.done():
            return
        try:
            with self._lock:
                if self._flight is flight:
                    self._flight = None
                if isinstance(result, Exception) and not flight.own:
                    self._note_failure(flight, result)
        finally:
            flight.landed.set_result(result)

    def _note_failure(self, flight: Flight, error: Exception) -> None:
        self._failures += 1
        now, held = self._clock.time(), self._held
        if held is not None and held.usable(now):
            ends = held.windows.dead if flight.urgent else held.windows.mandatory
            if not self._renewer.renewable(held.token):
                ends = now = held.windows.dead
            pause = advisory_pause(self._failures, random.random)
            self._held = evolve(held, fresh_until=min(now + pause, ends))
        elif not isinstance(error, LoginRequiredError):
            final = type(error) is AuthError
            pause = settled_for(final=final, failures=self._failures, random=random.random)
            self._failure = _Failure(again(error), now + pause)

    def _share_failure(self, now: float, needed: bool) -> None:
        """Raise what the last renewal failed with, if that was just now."""
        failure = self._failure
        if needed and failure is not None and now < failure.until:
            raise again(failure.error)

    def _under_way(self) -> Flight | None:
        flight = self._flight
        # A child process has the flight of its parent, which never lands there.
        return flight if flight is None or flight.process == os.getpid() else None

    @staticmethod
    def _check_runner(flight: Flight) -> None:
        if flight.runner == _runner():
            raise AuthError(
                "a handler made a call that waits for the login or renewal it is told of; "
                "make it when that is over"
            )


def again(error: Exception) -> Exception:
    """Return an exception like `error`, for one more of those who share it."""
    try:
        fresh = copy.copy(error)
    except TypeError:
        return error
    fresh.__cause__ = error.__cause__
    return fresh


def _result(landed: Any) -> Any:
    if isinstance(landed, Exception):
        raise again(landed)
    return landed


def _runner() -> object:
    asyncio = sys.modules.get("asyncio")  # where it was never loaded, no task runs
    try:
        task = None if asyncio is None else asyncio.current_task()
    except RuntimeError:
        task = None
    return threading.get_ident(), task
