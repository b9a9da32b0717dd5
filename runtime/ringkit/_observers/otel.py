"""Makes OpenTelemetry spans: one for each call, and a child span for each attempt.

Needs the extra `ringkit[otel]`. Names and attributes follow the semantic conventions for HTTP
clients. No attribute holds a query, a header or a body.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from ringkit._version import __version__
from ringkit.errors import MissingPackageError
from ringkit.events import RequestFailed, RequestSucceeded

if TYPE_CHECKING:
    from opentelemetry.trace import TracerProvider

    from ringkit._request.state import RequestState


class Telemetry:
    """Makes the spans of one client; without `provider` those of the global tracer provider."""

    def __init__(self, provider: TracerProvider | None) -> None:
        try:
            from opentelemetry import trace
        except ImportError as error:
            raise MissingPackageError(
                "spans need opentelemetry-api: pip install 'ringkit[otel]'"
            ) from error
        self._trace = trace
        self._tracer = trace.get_tracer("ringkit", __version__, provider)

    @contextmanager
    def call_span(self, state: RequestState) -> Iterator[None]:
        """Run a call in its span."""
        operation = state.call.operation
        name = f"ringkit {operation.id or state.call.method}"
        with self._tracer.start_as_current_span(
            name, attributes={"ringcentral.operation": operation.id}, record_exception=False
        ):
            try:
                yield
            finally:
                if state.span is not None:  # the call was abandoned during an attempt
                    state.span.end()

    def start_attempt(self, state: RequestState) -> None:
        """Start the span of an attempt."""
        parts = urlsplit(state.url)
        attributes: dict[str, Any] = {
            "http.request.method": state.method,
            "server.address": parts.hostname or "",
            "server.port": parts.port or (443 if parts.scheme == "https" else 80),
            "url.scheme": parts.scheme,
            "url.path": parts.path,
            "ringcentral.rate_limit.group": state.group,
            "ringcentral.waited": state.limit_wait,
        }
        if state.attempt > 1:
            attributes["http.request.resend_count"] = state.attempt - 1
        state.span = self._tracer.start_span(
            state.method, kind=self._trace.SpanKind.CLIENT, attributes=attributes
        )

    def end_attempt(self, state: RequestState, event: RequestSucceeded | RequestFailed) -> None:
        """End the span of an attempt with its result."""
        span, state.span = state.span, None
        if span is None:
            return
        if event.status:
            span.set_attribute("http.response.status_code", event.status)
        if event.request_id:
            span.set_attribute("ringcentral.request_id", event.request_id)
        if event.limits.remaining is not None:
            span.set_attribute("ringcentral.rate_limit.remaining", event.limits.remaining)
        if isinstance(event, RequestFailed):
            kind = str(event.status) if event.status else event.error
            span.set_attribute("error.type", kind)
            if event.error_code:
                span.set_attribute("ringcentral.error_code", event.error_code)
            span.set_status(self._trace.StatusCode.ERROR, event.error)
        span.end()
