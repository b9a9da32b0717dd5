"""Request events and the request log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import asdict

from ringkit import RingCentral
from ringkit._observers.observers import safe_headers
from ringkit.errors import NotFoundError, TransportError
from ringkit.events import (
    RateLimited,
    RequestFailed,
    RequestStarted,
    RequestSucceeded,
    RequestWaiting,
)
from ringkit_api import extensions
from ringkit_emulator import Emulator
from tests.support.platform import async_client, client

EVENTS = ("before_request", "request_success", "request_error", "request_wait", "rate_limit_error")
LIST = "/restapi/v1.0/account/~/extension"
PATH = "/restapi/v1.0/account/~/extension/~"


class EventRecorder(list[Any]):
    """The payloads of all request events, in their order."""

    def listen(self, rc: Any) -> None:
        for event in EVENTS:
            rc.on(event, self.append)

    def classes(self) -> list[type]:
        return [type(payload) for payload in self]


@pytest.fixture
def events() -> EventRecorder:
    return EventRecorder()


@pytest.fixture
def rc(emulator: Emulator, events: EventRecorder) -> Iterator[RingCentral]:
    with client(emulator) as made:
        made.ensure_logged_in()
        events.listen(made)
        yield made


def test_one_attempt(rc: RingCentral, events: EventRecorder) -> None:
    rc.send(extensions.read_extension())
    started, done = events
    assert asdict(started) == {
        "operation": "readExtension",
        "method": "GET",
        "path": PATH,
        "group": "light",
        "attempt": 1,
        "waited": 0.0,
    }
    assert isinstance(started, RequestStarted)
    assert isinstance(done, RequestSucceeded)
    assert (done.operation, done.attempt, done.status) == ("readExtension", 1, 200)
    assert 0 < done.seconds < 30
    assert done.limits.group == "light"
    assert done.limits.remaining is not None
    assert done.request_id
    assert done.headers["rcrequestid"] == done.request_id
    assert done.headers["content-type"].startswith("application/json")


def test_an_attempt_that_is_retried(
    emulator: Emulator, rc: RingCentral, events: EventRecorder
) -> None:
    fault = {"status": 503, "headers": {"Retry-After": "0"}, "count": 2}
    emulator.faults.add(path="*/extension/~", **fault)
    rc.send(extensions.read_extension())
    assert events.classes() == [
        RequestStarted,
        RequestFailed,
        RequestWaiting,
        RequestStarted,
        RequestFailed,
        RequestWaiting,
        RequestStarted,
        RequestSucceeded,
    ]
    failed = events[1]
    assert (failed.status, failed.error, failed.will_repeat) == (
        503,
        "ServiceUnavailableError",
        True,
    )
    assert events[2].reason == "retry"
    assert [payload.attempt for payload in events] == [1, 1, 1, 2, 2, 2, 3, 3]


def test_an_error_of_the_platform(rc: RingCentral, events: EventRecorder) -> None:
    with pytest.raises(NotFoundError) as raised:
        rc.get("/restapi/v1.0/account/~/extension/1")
    _, failed = events
    assert isinstance(failed, RequestFailed)
    assert (failed.status, failed.error, failed.error_code) == (404, "NotFoundError", "CMN-102")
    assert failed.message == raised.value.message
    assert failed.request_id == raised.value.request_id
    assert not failed.will_repeat


def test_no_response(emulator: Emulator, rc: RingCentral, events: EventRecorder) -> None:
    emulator.faults.add(path="*/extension/~", kind="drop", count=1)
    rc.send(extensions.read_extension())
    failed = events[1]
    assert (failed.status, failed.error, failed.will_repeat) == (0, "TransportError", True)
    assert failed.request_id == ""
    assert events.classes()[-1] is RequestSucceeded


def test_a_refused_request(emulator: Emulator, rc: RingCentral, events: EventRecorder) -> None:
    headers = {"Retry-After": "0", "X-Rate-Limit-Group": "light"}
    emulator.faults.add(path="*/extension/~", status=429, headers=headers, count=1)
    rc.send(extensions.read_extension())
    limited = [payload for payload in events if isinstance(payload, RateLimited)]
    assert len(limited) == 1
    assert (limited[0].group, limited[0].retry_after, limited[0].will_repeat) == (
        "light",
        0.0,
        True,
    )


def test_a_request_that_waits_for_its_limit(events: EventRecorder) -> None:
    with Emulator(limits={"Light": 2}, rate_window=1) as emulator, client(emulator) as rc:
        events.listen(rc)
        for _ in range(3):
            rc.send(extensions.read_extension())
    (wait,) = [payload for payload in events if isinstance(payload, RequestWaiting)]
    assert (wait.reason, wait.group, wait.operation) == ("limit", "light", "readExtension")
    last = [payload for payload in events if isinstance(payload, RequestSucceeded)][-1]
    assert last.waited > 0
    assert not any(isinstance(payload, RequestFailed) for payload in events)


def test_handlers_that_fail_or_are_removed(
    rc: RingCentral, events: EventRecorder, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(payload: Any) -> None:
        raise RuntimeError("of a handler")

    async def coroutine(payload: Any) -> None:
        raise RuntimeError("of a coroutine")

    rc.on("before_request", broken)
    remove = rc.on("request_success", coroutine)
    with caplog.at_level(logging.ERROR, "ringkit.events"):
        rc.send(extensions.read_extension())
    assert events.classes() == [RequestStarted, RequestSucceeded]
    assert "error while handling before_request" in caplog.text
    assert "RuntimeError: of a coroutine" in caplog.text
    caplog.clear()
    remove()
    rc.send(extensions.read_extension())
    assert "request_success" not in caplog.text


def test_both_kinds_of_handlers_for_asyncio(emulator: Emulator) -> None:
    handled: list[str] = []

    async def awaited(payload: Any) -> None:
        await asyncio.sleep(0)
        handled.append(type(payload).__name__)

    def called(payload: Any) -> None:
        handled.append(payload.operation)

    async def ask() -> None:
        async with async_client(emulator) as rc:
            rc.on("before_request", awaited)
            rc.on("request_success", called)
            rc.on("request_success", awaited)
            await rc.send(extensions.read_extension())

    asyncio.run(ask())
    assert handled == ["RequestStarted", "readExtension", "RequestSucceeded"]


def test_the_log(emulator: Emulator, rc: RingCentral, caplog: pytest.LogCaptureFixture) -> None:
    query = {"X-Rate-Limit-Group": "light", "Retry-After": "0"}
    emulator.faults.add(path="*/account/~/extension*", status=503, headers=query, count=1)
    emulator.faults.add(path="*/account/~/extension*", status=429, headers=query, count=1)
    with caplog.at_level(logging.DEBUG, "ringkit.request"):
        rc.get(LIST, {"email": "hidden-value"})
    records = [record for record in caplog.records if record.name == "ringkit.request"]
    assert [record.levelname for record in records][:1] == ["INFO"]
    assert {"INFO", "WARNING", "DEBUG"} == {record.levelname for record in records}
    fields: Any = records[-1].__dict__["ringkit"]
    assert (fields["status"], fields["attempt"], fields["path"]) == (200, 3, LIST)
    assert fields["headers"]["rcrequestid"] == fields["request_id"]
    shown = caplog.text + repr([record.__dict__ for record in records])
    for secret in ("hidden-value", "Bearer", rc.auth.data()["access_token"], emulator.jwt):
        assert secret not in shown


def test_the_log_is_silent_unless_asked(rc: RingCentral, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "ringkit"):
        rc.send(extensions.read_extension())
    assert caplog.records == []


def test_only_harmless_headers() -> None:
    shown = safe_headers(
        {
            "RCRequestId": "1",
            "Content-Type": "a/b",
            "Set-Cookie": "secret",
            "Authorization": "Bearer secret",
            "X-New-Header": "who knows",
            "Location": "https://x/?access_token=secret",
        }
    )
    assert shown == {"rcrequestid": "1", "content-type": "a/b"}


def test_no_userinfo_of_an_address(rc: RingCentral, events: EventRecorder) -> None:
    with pytest.raises(TransportError):
        rc.with_options(max_attempts=1).get("http://user:secret@127.0.0.1:1/file?token=x")
    assert {event.path for event in events} == {"http://127.0.0.1:1/file"}
    assert "secret" not in repr(events)
