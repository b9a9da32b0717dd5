"""Sinks and shared de-duplication: an event is stored before its answer, and none is lost."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import redis
import redis.asyncio

from ringkit import RingCentral, Webhook, filters
from ringkit.errors import QueueError
from ringkit.webhooks import (
    AsyncRedisDeduplicator,
    RawNotification,
    RedisDeduplicator,
    RedisStreamSink,
    WebhookReceiver,
    WebhookReply,
    wsgi_app,
)
from ringkit_emulator import Emulator, SubscriptionOptions
from tests.support import brokers
from tests.support.brokers import free_port
from tests.support.platform import client_settings
from tests.webhooks.support import SECRET, asgi_server, envelope, posted, signed, until

Answer = Callable[[WebhookReceiver, bytes], int]


def answer(receiver: WebhookReceiver, body: bytes) -> int:
    return receiver.handle(signed(), body).status


def answer_async(receiver: WebhookReceiver, body: bytes) -> int:
    async def ask() -> WebhookReply:
        return await receiver.handle_async(signed(), body)

    return asyncio.run(ask()).status


@pytest.fixture(params=[answer, answer_async], ids=["handle", "handle_async"])
def ask(request: pytest.FixtureRequest) -> Answer:
    found: Answer = request.param
    return found


@pytest.mark.parametrize("is_async", [False, True], ids=["function", "coroutine function"])
def test_a_notification_is_stored_before_it_is_answered(ask: Answer, is_async: bool) -> None:
    """With a sink that fails at first: 500, and its repetition is stored as it was received."""
    stored: list[RawNotification] = []
    failures = [OSError("full"), SystemExit(3)]

    def store(notification: RawNotification) -> None:
        if failures:
            raise failures.pop()
        stored.append(notification)

    async def store_async(notification: RawNotification) -> None:
        await asyncio.sleep(0)
        store(notification)

    receiver = WebhookReceiver(SECRET, sink=store_async if is_async else store)
    body = posted("u-1").replace(b", ", b",  ")
    assert [ask(receiver, body) for _ in range(4)] == [500, 500, 200, 200]
    assert stored == [("u-1", body, envelope("u-1"))]
    assert stored[0].event.body.telephony_status == "Ringing"  # type: ignore[union-attr]
    assert receiver.is_async is is_async


def test_a_handshake_and_what_is_refused_do_not_reach_the_sink(ask: Answer) -> None:
    stored: list[RawNotification] = []
    receiver = WebhookReceiver(SECRET, sink=stored.append)
    shaken = receiver.handle({"Validation-Token": "v", "Verification-Token": SECRET}, b"")
    assert (shaken.status, dict(shaken.headers)["Validation-Token"]) == (200, "v")
    assert receiver.handle(signed(Verification_Token="wrong"), posted()).status == 403
    assert ask(receiver, b"{") == 400
    receiver.close()
    assert ask(receiver, posted()) == 503
    assert stored == []


def test_a_sink_excludes_what_would_lose_events() -> None:
    async def store(notification: RawNotification) -> None:
        """Take it."""

    with pytest.raises(TypeError, match="handle them there"):
        WebhookReceiver(SECRET, print, sink=store)
    with pytest.raises(ValueError, match="awaited first"):
        WebhookReceiver(SECRET, sink=store, answer_first=True)
    with pytest.raises(TypeError, match="a consumer of what it stores"):
        iter(WebhookReceiver(SECRET, sink=store))
    with pytest.raises(TypeError, match="no event loop"):
        wsgi_app(WebhookReceiver(SECRET, sink=store))


def test_the_platform_repeats_what_a_sink_did_not_store() -> None:
    """The emulator posts again what was answered with 500; the sink gets it as one event."""
    stored: list[str] = []
    failed = threading.Event()

    def store(notification: RawNotification) -> None:
        if not failed.is_set():
            failed.set()
            raise OSError("full")
        stored.append(notification.id)

    receiver = WebhookReceiver(SECRET, sink=store)
    options = SubscriptionOptions(webhook_redelivery=(5.0,))
    with asgi_server(receiver) as url, Emulator(subscriptions=options) as emulator:
        with RingCentral(**client_settings(emulator)) as rc:
            with rc.subscription([filters.presence()], transport=Webhook(url, receiver)):
                emulator.notify("/restapi/v1.0/account/~/extension/~/presence")
                until(failed.is_set)
                assert stored == []
                until(lambda: emulator.clock.advance(1) or stored)
    assert len(set(stored)) == len(stored) == 1


# De-duplication that processes share.


def receivers(
    url: str, name: str, count: int = 2, **options: Any
) -> tuple[list[WebhookReceiver], list[str]]:
    """Receivers as several processes have them, and what their sink has stored."""
    stored: list[str] = []

    def store(notification: RawNotification) -> None:
        stored.append(notification.id)

    return [
        WebhookReceiver(
            SECRET,
            sink=options.get("sink", store),
            deduplication=RedisDeduplicator(url, prefix=name, claim=options.get("claim", 30)),
        )
        for _ in range(count)
    ], stored


def test_processes_share_what_they_have_delivered(redis_url: str, name: str, ask: Answer) -> None:
    (first, second), stored = receivers(redis_url, name)
    assert [ask(each, posted(f"u-{n}")) for each in (first, second) for n in range(3)] == [200] * 6
    assert stored == ["u-0", "u-1", "u-2"]
    with redis.Redis.from_url(redis_url) as client:
        assert client.get(f"{name}u-0") == b"delivered"
        assert 86_000 < client.ttl(f"{name}u-0") <= 86_400


def test_an_async_deduplicator(redis_url: str, name: str) -> None:
    stored: list[str] = []

    async def main() -> None:
        async def store(notification: RawNotification) -> None:
            stored.append(notification.id)

        shared = [AsyncRedisDeduplicator(redis_url, prefix=name) for _ in range(2)]
        for each in [WebhookReceiver(SECRET, sink=store, deduplication=one) for one in shared]:
            assert (await each.handle_async(signed(), posted())).status == 200
        for one in shared:
            await one.aclose()

    asyncio.run(main())
    assert stored == ["u-1"]


def test_a_failed_sink_leaves_no_claim(redis_url: str, name: str) -> None:
    """The repetition reaches another process, and is stored."""

    def full(notification: RawNotification) -> None:
        raise OSError("full")

    (failing,), _ = receivers(redis_url, name, 1, sink=full)
    (working,), stored = receivers(redis_url, name, 1)
    assert (answer(failing, posted()), answer(working, posted())) == (500, 200)
    assert stored == ["u-1"]


def test_the_claim_of_a_killed_process_does_not_hide_an_event(redis_url: str, name: str) -> None:
    (receiver,), stored = receivers(redis_url, name, 1)
    assert RedisDeduplicator(redis_url, prefix=name).begin("u-1") == "new"  # and then nothing
    assert answer(receiver, posted()) == 200
    assert stored == ["u-1"]


def test_a_repetition_waits_for_the_process_that_is_storing_it(redis_url: str, name: str) -> None:
    begun, finish = threading.Event(), threading.Event()

    def slow(notification: RawNotification) -> None:
        begun.set()
        assert finish.wait(20)

    (storing,), _ = receivers(redis_url, name, 1, sink=slow)
    (other,), stored = receivers(redis_url, name, 1)
    thread = threading.Thread(target=answer, args=(storing, posted()))
    thread.start()
    assert begun.wait(20)
    threading.Timer(0.2, finish.set).start()
    assert answer(other, posted()) == 200
    thread.join()
    assert stored == []


def test_without_redis_events_are_accepted(
    name: str, ask: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    """Each at least once; the failure is logged once, without the password."""
    (receiver,), stored = receivers(f"redis://:hidden@127.0.0.1:{free_port()}/0", name, 1)
    assert [ask(receiver, posted(f"u-{n}")) for n in (1, 2, 1)] == [200] * 3
    assert stored == ["u-1", "u-2"]
    assert caplog.text.count("without shared de-duplication") == 1
    assert "hidden" not in caplog.text


def test_wrong_arguments_are_refused_at_once(redis_url: str) -> None:
    with pytest.raises(ValueError, match="more than 0 seconds"):
        RedisDeduplicator(redis_url, claim=0)
    with pytest.raises(TypeError, match="Async twin"):
        RedisDeduplicator(redis.asyncio.Redis.from_url(redis_url))  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="sync twin"):
        AsyncRedisDeduplicator(redis.Redis.from_url(redis_url))  # type: ignore[arg-type]
    for malformed in ("http://hidden@localhost", "redis://:hid/den@localhost"):
        for made in (RedisDeduplicator, AsyncRedisDeduplicator):
            with pytest.raises(ValueError, match="has to be percent-encoded") as caught:
                made(malformed)
            assert "hid" not in str(caught.value)
    with redis.Redis.from_url(redis_url) as client:
        client.lpush("a list", "x")
        with pytest.raises(QueueError, match="refuses a command: WRONGTYPE"):
            RedisDeduplicator(client, prefix="a ").begin("list")


def test_a_handler_shares_it_too(redis_url: str, name: str) -> None:
    """De-duplication is not for sinks only; over HTTP, as everything else."""
    handled: list[Any] = []
    shared = [RedisDeduplicator(redis_url, prefix=name) for _ in range(2)]
    for one in shared:
        receiver = WebhookReceiver(SECRET, handled.append, deduplication=one)
        with asgi_server(receiver) as url:
            assert (
                httpx.post(url, verify=False, content=posted(), headers=signed()).status_code == 200
            )
        one.close()
    assert [event.uuid for event in handled] == ["u-1"]


def test_a_sink_that_hangs_is_given_up_and_the_repetition_stored(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("ringkit.webhooks._receiver.MAX_WAIT_SECONDS", 0.05)
    stored: list[str] = []

    async def sink(notification: RawNotification) -> None:
        if not caplog.text:
            await asyncio.Event().wait()
        stored.append(notification.id)

    async def main() -> list[int]:
        receiver = WebhookReceiver(SECRET, sink=sink)
        return [(await receiver.handle_async(signed(), posted())).status for _ in range(2)]

    assert asyncio.run(main()) == [500, 200]
    assert stored == ["u-1"]
    assert "cancelled after 0.05 seconds" in caplog.text


def test_redis_that_hangs_is_given_up_while_the_platform_waits(tmp_path: Path) -> None:
    """And what got no answer is not sent again, which might store it twice."""
    port = brokers.free_port()
    url = f"redis://127.0.0.1:{port}/0"
    with brokers.redis(tmp_path, port), redis.Redis.from_url(url) as client:
        pid = client.info("server")["process_id"]
        sink = RedisStreamSink(url)
        receiver = WebhookReceiver(SECRET, sink=sink, deduplication=RedisDeduplicator(url))
        assert receiver.handle(signed(), posted("before")).status == 200
        os.kill(pid, signal.SIGSTOP)
        began = time.monotonic()
        try:
            assert receiver.handle(signed(), posted("hangs")).status == 500
        finally:
            os.kill(pid, signal.SIGCONT)
        assert time.monotonic() - began < 3
        assert client.xlen("ringcentral:events") == 2
        sink.close()


@pytest.mark.parametrize(
    "uuid",
    ["\ud800", "line\r\nInjected: x", "\0", "x" * 300],
    ids=["surrogate", "line end", "zero", "long"],
)
def test_an_id_that_no_server_takes_is_replaced(uuid: str, redis_url: str, name: str) -> None:
    with RedisStreamSink(redis_url, name) as sink, redis.Redis.from_url(redis_url) as client:
        receiver = WebhookReceiver(
            SECRET, sink=sink, deduplication=RedisDeduplicator(redis_url, prefix=name)
        )
        assert [receiver.handle(signed(), posted(uuid)).status for _ in range(2)] == [200, 200]
        [(_, fields)] = client.xrange(name)
        assert len(fields[b"id"]) == 64
        assert fields[b"body"] == posted(uuid)
