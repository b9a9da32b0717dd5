"""Spans, through the SDK of OpenTelemetry and its exporter in memory."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from ringkit.errors import NotFoundError, TransportError
from ringkit_api import extensions
from ringkit_emulator import Emulator
from tests.support.platform import async_client, client


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


@pytest.fixture
def provider(exporter: InMemorySpanExporter) -> Iterator[TracerProvider]:
    made = TracerProvider()
    made.add_span_processor(SimpleSpanProcessor(exporter))
    yield made
    made.shutdown()


def spans(exporter: InMemorySpanExporter) -> tuple[ReadableSpan, list[ReadableSpan]]:
    """Return the span of the last call and those of its attempts."""
    found = exporter.get_finished_spans()
    call = [span for span in found if span.name.startswith("ringkit ")][-1]
    assert call.context is not None
    below = [s for s in found if s.parent and s.parent.span_id == call.context.span_id]
    return call, below


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_a_call(
    emulator: Emulator, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    with client(emulator, telemetry=provider) as rc:
        rc.get("/restapi/v1.0/account/~/extension", {"email": "hidden-value"})
        rc.send(extensions.read_extension())
    call, (attempt,) = spans(exporter)
    assert call.name == "ringkit readExtension"
    assert call.kind == SpanKind.INTERNAL
    assert call.status.status_code == StatusCode.UNSET
    assert attempt.name == "GET"
    assert attempt.kind == SpanKind.CLIENT
    found = attributes(attempt)
    assert found.pop("ringcentral.request_id")
    assert found.pop("ringcentral.rate_limit.remaining") >= 0
    assert found == {
        "http.request.method": "GET",
        "http.response.status_code": 200,
        "server.address": "127.0.0.1",
        "server.port": int(emulator.url.rpartition(":")[2]),
        "url.scheme": "http",
        "url.path": "/restapi/v1.0/account/~/extension/~",
        "ringcentral.rate_limit.group": "light",
        "ringcentral.waited": 0.0,
    }
    everything = " ".join(span.to_json() for span in exporter.get_finished_spans())
    for secret in ("hidden-value", "Bearer", emulator.jwt):
        assert secret not in everything


def test_attempts_of_a_call(
    emulator: Emulator, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    with client(emulator, telemetry=provider) as rc:
        emulator.faults.add(path="*/extension/~", status=503, headers={"Retry-After": "0"}, count=1)
        emulator.faults.add(path="*/extension/~", kind="drop", count=1)
        rc.send(extensions.read_extension())
    call, attempts = spans(exporter)
    assert [attributes(one).get("http.request.resend_count") for one in attempts] == [None, 1, 2]
    assert [attributes(one).get("error.type") for one in attempts] == [
        "503",
        "TransportError",
        None,
    ]
    assert [one.status.status_code for one in attempts] == [
        StatusCode.ERROR,
        StatusCode.ERROR,
        StatusCode.UNSET,
    ]
    assert call.status.status_code == StatusCode.UNSET
    assert call.start_time is not None
    assert attempts[0].start_time is not None
    assert call.start_time <= attempts[0].start_time


def test_a_call_that_fails(
    emulator: Emulator, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    with client(emulator, telemetry=provider) as rc, pytest.raises(NotFoundError):
        rc.get("/restapi/v1.0/account/~/extension/1")
    call, (attempt,) = spans(exporter)
    assert call.status.status_code == StatusCode.ERROR
    assert attributes(attempt)["ringcentral.error_code"] == "CMN-102"
    assert attempt.events == ()


def test_no_connection(provider: TracerProvider, exporter: InMemorySpanExporter) -> None:
    from ringkit import RingCentral

    rc = RingCentral(server_url="http://127.0.0.1:9", telemetry=provider, client_id="id")
    rc.auth.restore({"access_token": "x", "expires_in": 3600})
    with rc, pytest.raises(TransportError):
        rc.request("GET", "/restapi/oauth/jwks", max_attempts=1)
    call, (attempt,) = spans(exporter)
    assert attributes(attempt)["error.type"] == "TransportError"
    assert "http.response.status_code" not in attributes(attempt)
    assert call.end_time is not None


def test_calls_side_by_side(
    emulator: Emulator, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    async def ask() -> None:
        async with async_client(emulator, telemetry=provider) as rc:
            calls = (rc.send(extensions.read_extension()) for _ in range(10))
            await asyncio.gather(*calls)

    asyncio.run(ask())
    found = exporter.get_finished_spans()
    calls = [span for span in found if span.name == "ringkit readExtension"]
    attempts = [span for span in found if span.kind == SpanKind.CLIENT]
    assert len(calls) == 10
    assert all(span.parent is None for span in calls)
    parents = sorted(span.parent.span_id for span in attempts if span.parent)
    assert parents == sorted(span.context.span_id for span in calls if span.context)


def test_the_span_of_the_caller_is_the_parent(
    emulator: Emulator, provider: TracerProvider, exporter: InMemorySpanExporter
) -> None:
    with client(emulator, telemetry=provider) as rc:
        with provider.get_tracer("app").start_as_current_span("work") as work:
            rc.send(extensions.read_extension())
    call, _ = spans(exporter)
    assert call.parent is not None
    assert call.parent.span_id == work.get_span_context().span_id
