"""OpenTelemetry: a span for each call, and one below it for each attempt. Extra `ringkit[otel]`.

Names and attributes follow the semantic conventions for HTTP clients. No attribute holds a query,
a header that is not known to be harmless, or a body.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ringkit._observers.payloads import RequestFailed, RequestSucceeded
from ringkit._version import __version__
from ringkit.errors import RingkitError

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from ringkit._request.state import Trip


class Telemetry:
    """Makes the spans of one client; `provider` None takes the global tracer provider."""

    def __init__(self, provider: TracerProvider | None) -> None:
        try:
            from opentelemetry import trace
        except ImportError as error:
            raise RingkitError("spans need the extra: pip install ringkit[otel]") from error
        self._trace = trace
        self._tracer = trace.get_tracer("ringkit", __version__, provider)

    @contextmanager
    def call(self, trip: Trip) -> Iterator[None]:
        """Surround a call with its span."""
        operation = trip.call.operation
        name = f"ringkit {operation.id or trip.call.method}"
        with self._tracer.start_as_current_span(
            name, attributes={"ringcentral.operation": operation.id}, record_exception=False
        ):
            try:
                yield
            finally:
                if trip.span is not None:  # given up in the middle of an attempt
                    trip.span.end()

    def begin(self, trip: Trip) -> None:
        """Start the span of an attempt."""
        parts = urlsplit(trip.url)
        attributes: dict[str, Any] = {
            "http.request.method": trip.method,
            "server.address": parts.hostname or "",
            "server.port": parts.port or (443 if parts.scheme == "https" else 80),
            "url.scheme": parts.scheme,
            "url.path": parts.path,
            "ringcentral.rate_limit.group": trip.group,
            "ringcentral.waited": trip.waited,
        }
        if trip.attempt > 1:
            attributes["http.request.resend_count"] = trip.attempt - 1
        trip.span = self._tracer.start_span(
            trip.method, kind=self._trace.SpanKind.CLIENT, attributes=attributes
        )

    def end(self, trip: Trip, finished: RequestSucceeded | RequestFailed) -> None:
        """End the span of an attempt with what came of it."""
        span, trip.span = trip.span, None
        if span is None:
            return
        if finished.status:
            span.set_attribute("http.response.status_code", finished.status)
        if finished.request_id:
            span.set_attribute("ringcentral.request_id", finished.request_id)
        if finished.limits.remaining is not None:
            span.set_attribute("ringcentral.rate_limit.remaining", finished.limits.remaining)
        if isinstance(finished, RequestFailed):
            kind = str(finished.status) if finished.status else finished.error
            span.set_attribute("error.type", kind)
            if finished.error_code:
                span.set_attribute("ringcentral.error_code", finished.error_code)
            span.set_status(self._trace.StatusCode.ERROR, finished.error)
        span.end()
