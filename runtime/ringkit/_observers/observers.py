"""Reports the attempts of calls to event handlers, the log and OpenTelemetry."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING, Any, Final

from ringkit._io.emitter import Emitter
from ringkit._io.flow import Flow
from ringkit._observers import log
from ringkit._options import Progress
from ringkit._request.retry import Stop
from ringkit.errors import RingkitError
from ringkit.errors._status import error_class
from ringkit.events import (
    RateLimited,
    RequestFailed,
    RequestStarted,
    RequestSucceeded,
    RequestWaiting,
)
from ringkit.limits._base import AUTH_GROUP
from ringkit.limits._long_waits import LongWaits

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from ringkit._observers.otel import Telemetry
    from ringkit._request.attempt import AttemptResult
    from ringkit._request.state import RequestState

#: The events of attempts without a failure; only these need `Observers.active`.
_SUCCESS_EVENTS: Final = ("before_request", "request_success")
_NO_SPAN: Final = nullcontext()
#: Headers that are known to hold no secret.
_SAFE_HEADERS: Final = frozenset(
    {
        "accept-ranges", "content-disposition", "content-encoding", "content-language",
        "content-length", "content-range", "content-type", "date", "etag", "last-modified",
        "rcrequestid", "retry-after", "routingkey", "server",
        "x-rate-limit-group", "x-rate-limit-limit", "x-rate-limit-remaining",
        "x-rate-limit-window",
    }
)  # fmt: skip


class Observers:
    """The event handlers, the log and the OpenTelemetry spans of one client."""

    def __init__(self, events: Emitter, telemetry: bool | TracerProvider = False) -> None:
        self._events = events
        self._telemetry = _telemetry(telemetry)
        self._long_waits = LongWaits()

    @property
    def active(self) -> bool:
        """Whether attempts that succeed are reported too; failures always are."""
        return (
            self._telemetry is not None
            or any(map(self._events.has_handlers, _SUCCESS_EVENTS))
            or log.enabled()
        )

    def span(self, state: RequestState) -> AbstractContextManager[Any]:
        """Return the context that a whole call runs in."""
        return _NO_SPAN if self._telemetry is None else self._telemetry.call_span(state)

    def before(self, state: RequestState) -> Flow[None]:
        """Report that an attempt is about to be sent."""
        if self._telemetry is not None:
            self._telemetry.start_attempt(state)
        started = RequestStarted(**_common(state), waited=state.limit_wait)
        yield from self._events.emit("before_request", started)

    def after(self, state: RequestState, result: AttemptResult, decision: Any) -> Flow[None]:
        """Report the result of an attempt and whether another one follows."""
        event = _finished(state, result, decision)
        log.finished(event)
        if self._telemetry is not None:
            self._telemetry.end_attempt(state, event)
        if isinstance(event, RequestSucceeded):
            yield from self._events.emit("request_success", event)
            return
        yield from self._events.emit("request_error", event)
        if event.status == 429:
            yield from self._rate_limited(state, result, event)

    def _rate_limited(
        self, state: RequestState, result: AttemptResult, failed: RequestFailed
    ) -> Flow[None]:
        asked = result.summary.retry_after
        event = RateLimited(
            **_common(state),
            retry_after=state.options.default_retry_after if asked is None else asked,
            error_code=failed.error_code,
            will_repeat=failed.will_repeat,
            request_id=failed.request_id,
        )
        log.rate_limited(event)
        yield from self._events.emit("rate_limit_error", event)

    def waiting(
        self, state: RequestState, seconds: float, reason: str, *, for_token: bool = False
    ) -> Flow[None]:
        """Report a wait of at least `seconds`; `reason` is `limit` or `retry`."""
        fields = _common(state)
        level = logging.INFO
        if for_token:
            fields["group"] = AUTH_GROUP  # the session has warned of it
        elif reason == "limit":
            level = self._long_waits.level(state.group, seconds, time.monotonic())
        event = RequestWaiting(**fields, seconds=seconds, reason=reason)
        log.waiting(event, level)
        if state.options.progress is not None:
            state.options.progress(Progress(waiting=seconds))
        yield from self._events.emit("request_wait", event)


def safe_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers that are known to hold no secret, their names in lower case."""
    return {name.lower(): text for name, text in headers.items() if name.lower() in _SAFE_HEADERS}


def _telemetry(wanted: bool | TracerProvider) -> Telemetry | None:
    if wanted is False:
        return None
    from ringkit._observers.otel import Telemetry

    return Telemetry(None if wanted is True else wanted)


def _common(state: RequestState) -> dict[str, Any]:
    """Return the fields that every event has."""
    call = state.call
    return {
        "operation": call.operation.id,
        "method": state.method,
        "path": _shown_path(call.path),
        "group": state.group,
        "attempt": state.attempt,
    }


def _finished(
    state: RequestState, result: AttemptResult, decision: Any
) -> RequestSucceeded | RequestFailed:
    response = result.response
    status = 0 if response is None else response.status
    headers: Mapping[str, str] = {} if response is None else safe_headers(response.headers)
    fields = {
        **_common(state),
        "waited": state.limit_wait,
        "seconds": state.elapsed,
        "status": status,
        "limits": state.limits,
        "request_id": "" if response is None else response.request_id,
        "headers": headers,
    }
    error = _error_of(result)
    if error is None:
        return RequestSucceeded(**fields)
    code = "" if response is None else response.error_details.code
    return RequestFailed(
        **fields,
        error=error[0],
        error_code=code,
        message=error[1],
        will_repeat=not isinstance(decision, Stop),
    )


def _error_of(result: AttemptResult) -> tuple[str, str] | None:
    """Return the class name and text of the error of an attempt, None if it succeeded."""
    response = result.response
    if response is None:
        error: RingkitError | None = result.error
        return type(error).__name__, str(error)
    if response.status >= 400:
        return error_class(response.status).__name__, response.error()
    if result.summary.garbled:
        return "DecodeError", "the body is not JSON"
    return None


def _shown_path(path: str) -> str:
    """Return a path, or an address, without what may hold a secret: its query and its userinfo."""
    scheme, mark, rest = path.partition("?")[0].partition("://")
    if not mark:
        return scheme
    authority, slash, remaining = rest.partition("/")
    return f"{scheme}://{authority.rpartition('@')[2]}{slash}{remaining}"
