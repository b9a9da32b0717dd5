"""Calls with failures, refusals and redirects, sync and async, against the emulator."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest

from ringkit import (
    APIStatusError,
    RateLimitError,
    RequestOptions,
    RequestTimeout,
    RingCentral,
    ServerError,
    ServiceUnavailableError,
    TransportError,
)
from ringkit._io.clock import SystemClock
from ringkit_api import extensions, message_store, sms
from ringkit_api.models import CreateSMSMessage, MessageParty
from ringkit_emulator import Emulator
from tests.downloads.server import media_host
from tests.support.platform import async_client, client

ME = extensions.read_extension()
Send = Callable[..., Any]


class InstantClock(SystemClock):
    """A clock whose sleeps return at once; `slept` has their seconds."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.slept.append(seconds)


@pytest.fixture
def clock() -> InstantClock:
    return InstantClock()


@pytest.fixture(params=["blocking", "asyncio"])
def send(request: pytest.FixtureRequest, emulator: Emulator, clock: InstantClock) -> Send:
    """Return a function that sends a call, sync or async; `on` has handlers by event."""

    def blocking(call: Any, on: Any = (), client_settings: Any = (), **options: Any) -> Any:
        with client(emulator, clock=clock, **dict(client_settings)) as rc:
            for event, handler in dict(on).items():
                rc.on(event, handler)
            return rc.send(call, **options)

    def with_asyncio(call: Any, on: Any = (), client_settings: Any = (), **options: Any) -> Any:
        async def scenario() -> Any:
            async with async_client(emulator, clock=clock, **dict(client_settings)) as rc:
                for event, handler in dict(on).items():
                    rc.on(event, handler)
                return await rc.send(call, **options)

        return asyncio.run(scenario())

    return blocking if request.param == "blocking" else with_asyncio


def text(emulator: Emulator) -> Any:
    other = MessageParty(phone_number="+16505550123")
    own = MessageParty(phone_number=emulator.phone_number)
    return sms.create_sms_message(body=CreateSMSMessage(from_=own, to=[other], text="once"))


def requests(emulator: Emulator) -> list[str]:
    return [entry.method for entry in emulator.log() if "/oauth/" not in entry.path]


def test_failures_are_repeated(send: Send, emulator: Emulator, clock: InstantClock) -> None:
    emulator.faults.add(path="*/extension/~", status=502)
    emulator.faults.add(path="*/extension/~", status=503, headers={"Retry-After": "17"})
    emulator.faults.add(path="*/extension/~", kind="drop")
    assert send(ME).id
    assert len(requests(emulator)) == 4
    assert clock.slept[1] == 17.0
    assert 0 <= clock.slept[0] <= 1
    assert 0 <= clock.slept[2] <= 4


def test_max_attempts(send: Send, emulator: Emulator) -> None:
    emulator.faults.add(path="*/extension/~", status=500, count=None)
    with pytest.raises(ServerError) as caught:
        send(ME, max_attempts=3)
    assert caught.value.status == 500
    assert len(requests(emulator)) == 3


@pytest.mark.parametrize(
    "fault",
    [{"status": 500}, {"status": 504}, {"kind": "drop"}, {"kind": "truncate"}, {"kind": "garbage"}],
    ids=str,
)
def test_a_text_is_not_sent_twice(send: Send, emulator: Emulator, fault: dict[str, Any]) -> None:
    emulator.faults.add(path="*/sms", processed=True, **fault)
    with pytest.raises(Exception, match=r"sms|JSON"):
        send(text(emulator))
    assert requests(emulator) == ["POST"]


def test_a_text_is_retried_if_it_was_not_processed_or_with_idempotent(
    send: Send, emulator: Emulator
) -> None:
    emulator.faults.add(path="*/sms", status=503)
    assert send(text(emulator)).id
    emulator.faults.add(path="*/sms", status=500)
    assert send(text(emulator), idempotent=True).id
    assert requests(emulator) == ["POST"] * 4


def test_a_404_after_a_lost_response_to_a_delete_is_a_success(
    send: Send, emulator: Emulator
) -> None:
    sent = send(text(emulator))
    emulator.faults.add(path="*/message-store/*", kind="drop", processed=True)
    assert send(message_store.delete_message(message_id=sent.id, purge=True)) is None
    assert requests(emulator) == ["POST", "DELETE", "DELETE"]


def test_an_outage_is_not_amplified(emulator: Emulator, clock: InstantClock) -> None:
    emulator.faults.add(path="*/extension/~", status=500, count=None)
    with client(emulator, clock=clock, rate_limit="off") as rc:
        for _ in range(150):
            with pytest.raises(ServerError):
                rc.send(ME)
    # 150 calls and the retry budget of 100, not 600 requests.
    assert len(requests(emulator)) == 250


def test_429_is_retried_up_to_max_attempts(send: Send, emulator: Emulator) -> None:
    payloads: list[Any] = []
    emulator.faults.add(path="*/extension/~", status=429, count=None)
    with pytest.raises(RateLimitError) as caught:
        send(ME, on={"rate_limit_error": payloads.append}, max_attempts=3, handle_rate_limit=0.05)
    assert caught.value.response is not None
    assert len(requests(emulator)) == 3
    assert [(event.retry_after, event.will_repeat) for event in payloads] == [
        (0.05, True), (0.05, True), (0.05, False),
    ]  # fmt: skip
    assert {event.group for event in payloads} == {"light"}


def test_429_is_retried_even_if_not_idempotent(send: Send, emulator: Emulator) -> None:
    emulator.faults.add(path="*/sms", status=429, headers={"Retry-After": "0"})
    assert send(text(emulator)).id
    assert requests(emulator) == ["POST", "POST"]


@pytest.mark.parametrize(
    "options", [{"handle_rate_limit": False}, {"deadline": 5.0}, {"max_wait": 5.0}], ids=str
)
def test_429_that_is_not_waited_for(
    send: Send, emulator: Emulator, options: dict[str, Any]
) -> None:
    emulator.faults.add(path="*/extension/~", status=429, headers={"Retry-After": "30"})
    started = time.monotonic()
    with pytest.raises(RateLimitError) as caught:
        send(ME, **options)
    assert caught.value.retry_after == 30.0
    assert len(requests(emulator)) == 1
    assert time.monotonic() - started < 20


def test_limits_raise_with_the_time_to_wait() -> None:
    with Emulator() as emulator, client(emulator) as rc:
        for _ in range(50):
            rc.send(ME)
        started = time.monotonic()
        strict: list[RequestOptions] = [{"rate_limit": "raise"}, {"max_wait": 1}, {"deadline": 10}]
        for options in strict:
            with pytest.raises(RateLimitError, match="not sent, rate group light") as caught:
                rc.send(ME, **options)
            assert 10 < caught.value.retry_after < 61
            assert caught.value.response is None
        assert time.monotonic() - started < 10
        assert len(requests(emulator)) == 50
        with pytest.raises(RateLimitError) as caught:
            rc.send(ME, rate_limit="off", handle_rate_limit=False)
        assert caught.value.response is not None
        assert len(requests(emulator)) == 51


def test_waits_are_reported() -> None:
    payloads: list[Any] = []
    with Emulator(rate_window=1.0, rate_penalty=1.0) as quick, client(quick) as rc:
        rc.on("request_wait", payloads.append)
        for _ in range(51):
            rc.send(ME)
        assert [entry.status for entry in quick.log()].count(429) == 0
    assert [(event.reason, event.group) for event in payloads] == [("limit", "light")]
    assert 0 < payloads[0].seconds <= 1.1


def test_a_deadline_covers_slow_answers(send: Send, emulator: Emulator) -> None:
    emulator.faults.add(path="*/extension/~", kind="delay", seconds=30.0)
    started = time.monotonic()
    with pytest.raises(RequestTimeout, match="deadline"):
        send(ME, deadline=0.7)
    assert time.monotonic() - started < 15


def test_a_deadline_covers_the_waits_between_attempts(send: Send, emulator: Emulator) -> None:
    emulator.faults.add(path="*/extension/~", status=503, headers={"Retry-After": "60"})
    with pytest.raises(RequestTimeout, match="before the next attempt") as caught:
        send(ME, deadline=30.0)
    assert isinstance(caught.value.__cause__, ServiceUnavailableError)
    assert len(requests(emulator)) == 1


def test_a_deadline_covers_the_login(send: Send, emulator: Emulator) -> None:
    emulator.faults.add(path="*/oauth/token", kind="delay", seconds=2.0)
    with pytest.raises(Exception, match=r"time|deadline"):
        send(ME, deadline=0.7)
    assert "GET" not in requests(emulator)


def test_redirects_to_other_hosts_are_sent_without_the_token(
    send: Send, emulator: Emulator
) -> None:
    with media_host(b'{"id": 7}') as other_host:
        other_host.headers = {"Content-Type": "application/json"}
        emulator.faults.add(
            path="*/extension/~", status=302, headers={"Location": f"{other_host.url}/x?y=z"}
        )
        assert send(ME).id == 7
        (seen,) = other_host.requests
    assert "authorization" not in {name.lower() for name in seen}
    assert "Bearer" not in str(seen)


def test_redirects_on_the_platform_keep_the_token(send: Send, emulator: Emulator) -> None:
    location = {"Location": "/restapi/v1.0/account/~/extension/~"}
    emulator.faults.add(path="*/extension/~", status=307, headers=location, count=2)
    assert send(ME).id
    assert requests(emulator) == ["GET"] * 3


def test_redirects_end(send: Send, emulator: Emulator) -> None:
    emulator.faults.add(path="*/extension/~", status=302, count=None)
    with pytest.raises(APIStatusError, match="redirect"):
        send(ME)
    assert len(requests(emulator)) == 11


def test_a_body_is_not_sent_to_other_hosts(send: Send, emulator: Emulator) -> None:
    with media_host(b"{}") as other_host:
        emulator.faults.add(path="*/sms", status=307, headers={"Location": f"{other_host.url}/x"})
        with pytest.raises(APIStatusError, match="a host that is not configured"):
            send(text(emulator))
        assert other_host.requests == []


def test_a_copy_shares_the_session_and_the_connections(emulator: Emulator) -> None:
    with client(emulator) as rc:
        rc.send(ME)
        copy = rc.with_options(timeout=5.0, headers={"X-A": "1"}, max_attempts=1)
        copy.send(ME)
        rc.send(ME)
        assert copy._io is rc._io
    logins = [entry for entry in emulator.log() if "/oauth/token" in entry.path]
    assert len(logins) == 1
    sent = [entry.headers.get("x-a") for entry in emulator.log() if entry not in logins]
    assert sent == [None, "1", None]


def test_a_cancelled_call_leaves_a_client_that_works(emulator: Emulator) -> None:
    async def scenario() -> None:
        async with async_client(emulator) as rc:
            await rc.send(ME)
            emulator.faults.add(path="*/extension/~", kind="delay", seconds=60.0, count=5)
            tasks = [asyncio.create_task(rc.send(ME)) for _ in range(5)]
            while len(requests(emulator)) < 6:
                await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            ended = await asyncio.gather(*tasks, return_exceptions=True)
            assert [type(found) for found in ended] == [asyncio.CancelledError] * 5
            assert (await rc.send(ME)).id

    asyncio.run(scenario())


def test_connection_refused(emulator: Emulator, clock: InstantClock) -> None:
    with RingCentral(server_url="http://127.0.0.1:9", client_id="a", clock=clock) as rc:
        rc.auth.restore({"access_token": "x", "expires_in": 3600})
        with pytest.raises(TransportError) as caught:
            rc.send(text(emulator), max_attempts=3)
    assert caught.value.processed is False
    assert len(clock.slept) == 2
