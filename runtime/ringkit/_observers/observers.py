"""Telling about requests, in every form that somebody listens to. Used by the engine."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Final

from ringkit._io.flow import Flow
from ringkit._observers import log
from ringkit._observers.allowlist import harmless
from ringkit._observers.payloads import (
    RateLimited,
    RequestFailed,
    RequestStarted,
    RequestSucceeded,
    RequestWaiting,
)
from ringkit._request.retry import Done
from ringkit.errors import RingkitError
from ringkit.errors._status import error_class
from ringkit.events import Emitter

if TYPE_CHECKING:
    from ringkit._observers.otel import Telemetry
    from ringkit._request.attempt import Outcome
    from ringkit._request.state import Trip

#: The events of attempts that nothing is wrong with; the others are told about in any case.
_EVENTS: Final = ("before_request", "request_success")
_NO_SPAN: Final = nullcontext()


class Observers:
    """The handlers, the log and the spans of one client."""

    def __init__(self, events: Emitter, telemetry: Telemetry | None) -> None:
        self._events = events
        self._telemetry = telemetry

    @property
    def active(self) -> bool:
        """Whether anybody wants to know of every attempt: what nobody reads need not be made."""
        return (
            self._telemetry is not None or any(map(self._events.listened, _EVENTS)) or log.enabled()
        )

    def span(self, trip: Trip) -> AbstractContextManager[Any]:
        """Return what surrounds a whole call."""
        return _NO_SPAN if self._telemetry is None else self._telemetry.call(trip)

    def before(self, trip: Trip) -> Flow[None]:
        """Tell that an attempt is about to be sent."""
        if self._telemetry is not None:
            self._telemetry.begin(trip)
        yield from self._events.emit(
            "before_request", RequestStarted(**_place(trip), waited=trip.waited)
        )

    def after(self, trip: Trip, outcome: Outcome, verdict: Any) -> Flow[None]:
        """Tell what came of an attempt, and whether another one follows."""
        finished = _finished(trip, outcome, verdict)
        log.finished(finished)
        if self._telemetry is not None:
            self._telemetry.end(trip, finished)
        if isinstance(finished, RequestSucceeded):
            yield from self._events.emit("request_success", finished)
            return
        yield from self._events.emit("request_error", finished)
        if finished.status == 429:
            yield from self._limited(trip, outcome, finished)

    def _limited(self, trip: Trip, outcome: Outcome, finished: RequestFailed) -> Flow[None]:
        asked = outcome.reply.retry_after
        limited = RateLimited(
            **_place(trip),
            retry_after=trip.options.penalty if asked is None else asked,
            error_code=finished.error_code,
            will_repeat=finished.will_repeat,
            request_id=finished.request_id,
        )
        log.limited(limited)
        yield from self._events.emit("rate_limit_error", limited)

    def waiting(self, trip: Trip, seconds: float, reason: str) -> Flow[None]:
        """Tell that a request is held back."""
        wait = RequestWaiting(**_place(trip), seconds=seconds, reason=reason)
        log.waiting(wait)
        yield from self._events.emit("request_wait", wait)


def _place(trip: Trip) -> dict[str, Any]:
    call = trip.call
    return {
        "operation": call.operation.id,
        "method": trip.method,
        "path": call.path.partition("?")[0],
        "group": trip.group,
        "attempt": trip.attempt,
    }


def _finished(trip: Trip, outcome: Outcome, verdict: Any) -> RequestSucceeded | RequestFailed:
    response = outcome.response
    status = 0 if response is None else response.status_code
    headers: Mapping[str, str] = {} if response is None else harmless(response.headers)
    common = {
        **_place(trip),
        "waited": trip.waited,
        "seconds": trip.seconds,
        "status": status,
        "limits": trip.limits,
        "request_id": "" if response is None else response.request_id,
        "headers": headers,
    }
    error = _error_of(outcome)
    if error is None:
        return RequestSucceeded(**common)
    code = "" if response is None else response.error_details.code
    return RequestFailed(
        **common,
        error=error[0],
        error_code=code,
        message=error[1],
        will_repeat=not isinstance(verdict, Done),
    )


def _error_of(outcome: Outcome) -> tuple[str, str] | None:
    """Return the class and the text of what is wrong with an outcome, None if nothing is."""
    response = outcome.response
    if response is None:
        error: RingkitError | None = outcome.error
        return type(error).__name__, str(error)
    if response.status_code >= 400:
        return error_class(response.status_code).__name__, response.error()
    if outcome.reply.garbled:
        return "DecodeError", "the body is not JSON"
    return None
