"""`Wait`: reads the status of what the platform works on, until it is final. A flow."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import evolve

from ringkit._helpers.waiting.pace import Pace
from ringkit._helpers.waiting.recognise import (
    done_statuses,
    failure_of,
    outcome_of,
    progress_of,
    status_of,
    target_of,
)
from ringkit._io.effects import Sleep
from ringkit._io.flow import Flow, perform
from ringkit._options import with_query
from ringkit._request.deadline import Deadline
from ringkit.errors import (
    APIStatusError,
    AuthUnavailableError,
    DecodeError,
    NotFoundError,
    ProcessingError,
    RateLimitError,
    RingkitError,
    ServerError,
    TransportError,
    WaitTimeout,
)
from ringkit.limits._window import DEFAULT_RULES, FALLBACK_RULE

if TYPE_CHECKING:
    from ringkit._request.context import CallContext
    from ringkit._response import Response

#: A status that comes before the usual end of a wait, or after it.
Until: TypeAlias = Literal["", "Sent", "Delivered", "InProgress", "Success", "Finished"]

#: Seconds before the end of a wait that the last read is left for its answer.
_LAST_READ_SECONDS: Final = 1.0
#: Errors that say nothing about what is waited for; it is read again.
_PASSING: Final = (TransportError, ServerError, RateLimitError, AuthUnavailableError, DecodeError)
#: Seconds in which what was just accepted need not be found yet.
_APPEARS_SECONDS: Final = 10.0


class Wait:
    """One wait. Raises TypeError for what cannot be waited for, ValueError for wrong arguments."""

    def __init__(
        self, context: CallContext[Any], thing: object, timeout: float | None, until: str
    ) -> None:
        if isinstance(timeout, bool) or not isinstance(timeout, int | float | None):
            raise TypeError(f"timeout is a number of seconds or None, not {timeout!r}")
        if timeout is not None and not 0 < timeout <= sys.float_info.max:
            raise ValueError(f"timeout is above 0 seconds, or None for no end, got {timeout!r}")
        self._context = context
        self._target = target_of(thing)
        self._done = done_statuses(self._target.kind, until)
        clock = context.engine.clock
        self._timeout = timeout
        self._deadline = Deadline(clock, timeout)
        group = self._target.call.operation.rate_group.lower()
        self._pace = Pace(DEFAULT_RULES.get(group, FALLBACK_RULE))
        self._model: Any = self._target.first(thing)
        self._told: tuple[Any, ...] | None = None
        self._over = False
        #: Until when it need not be found, on the monotonic clock; None once it was.
        self._appears_until: float | None = clock.monotonic() + _APPEARS_SECONDS
        #: The error of the last read, None if it was answered.
        self._error: RingkitError | None = None

    def run(self) -> Flow[Any]:
        """Return the final model. Raises as `next` does."""
        while (yield from self.next()) is not None:
            pass
        return self._model

    def next(self) -> Flow[Any | None]:
        """Return the next state, None after the final one.

        The first is the one that is known already. Raises ProcessingError after a state that is a
        failure, WaitTimeout at the end of the time, and what `send` raises for an error that does
        not pass.
        """
        while True:
            progress = progress_of(self._target.kind, self._model.to_dict())
            if progress != self._told:
                self._told = progress
                return self._model
            if self._is_over():
                return None
            yield from self._pause()
            yield from self._read()

    def _is_over(self) -> bool:
        """Return whether the state is final. Raises ProcessingError for a failure."""
        kind, model = self._target.kind, self._model
        status = status_of(kind, model.to_dict())
        outcome = outcome_of(kind, status, self._done)
        if outcome == "failed":
            raise failure_of(self._target, model, status)
        return outcome == "done"

    def _pause(self) -> Flow[None]:
        """Wait until the next read, the last one shortly before the time is over."""
        clock = self._context.engine.clock
        seconds, remaining = self._pace.delay(clock.monotonic()), self._deadline.remaining()
        if remaining is not None and seconds >= remaining - _LAST_READ_SECONDS:
            if self._over:
                raise self._timed_out()
            self._over = True
            seconds = max(0.0, remaining - _LAST_READ_SECONDS)
            if not self._pace.room(clock.monotonic() + seconds):
                raise self._timed_out()
        if seconds:
            yield from perform(Sleep(seconds))

    def _read(self) -> Flow[None]:
        """Read the status; what it was stays if there is no answer."""
        context, target = self._context, self._target
        remaining, clock = self._deadline.remaining(), context.engine.clock
        options = context.options
        if remaining is not None:
            if remaining <= 0:
                raise self._timed_out()
            longest = options.deadline
            options = evolve(
                options, deadline=remaining if longest is None else min(longest, remaining)
            )
        try:
            call = with_query(target.call, options)
            response: Response[Any] = yield from context.engine.execute(call, options)
            model = response.parsed
        except RingkitError as error:
            now = clock.monotonic()
            self._pace.count(now)
            if not _passes(error) and not self._may_appear(error, now):
                if isinstance(error, NotFoundError):
                    raise self._gone() from error
                raise
            if isinstance(error, RateLimitError):
                self._pace.block(clock.monotonic() + error.retry_after)
            self._error = error
            return
        self._pace.count(clock.monotonic(), response.limits)
        self._model, self._error, self._appears_until = model, None, None

    def _may_appear(self, error: RingkitError, now: float) -> bool:
        """Return whether an error says no more than that it is not found yet."""
        until = self._appears_until
        return isinstance(error, NotFoundError) and until is not None and now < until

    def _gone(self) -> ProcessingError:
        text = f"{self._target.name}: it does not exist any more, it was deleted"
        return ProcessingError(text, model=self._model, status="Deleted", reason="Deleted")

    def _timed_out(self) -> WaitTimeout:
        status = status_of(self._target.kind, self._model.to_dict())
        text = (
            f"{self._target.name}: still {status or 'without a status'} after {self._timeout} s; "
            "wait for it again, with a longer timeout"
        )
        error = WaitTimeout(text, model=self._model, status=status)
        error.__cause__ = self._error
        return error


def _passes(error: RingkitError) -> bool:
    """Return whether an error says nothing about what is waited for."""
    if isinstance(error, TransportError):
        return not error.permanent
    if isinstance(error, APIStatusError) and error.status == 408:
        return True
    return isinstance(error, _PASSING)
