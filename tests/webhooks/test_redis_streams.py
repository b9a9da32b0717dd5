"""Redis streams: what the sink stored is handled at least once, whatever happens to consumers."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import redis

from ringkit.errors import QueueError
from ringkit.webhooks import (
    AsyncRedisStreamConsumer,
    AsyncRedisStreamSink,
    RedisStreamConsumer,
    RedisStreamSink,
    WebhookReceiver,
)
from tests.support import brokers
from tests.webhooks.support import SECRET, posted, signed, until

ROOT = Path(__file__).resolve().parents[2]
Run = Callable[..., None]


@pytest.fixture
def client(redis_url: str) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(redis_url) as client:
        yield client


def fill(url: str, name: str, count: int, **options: Any) -> None:
    with RedisStreamSink(url, name, **options) as sink:
        receiver = WebhookReceiver(SECRET, sink=sink)
        for number in range(count):
            assert receiver.handle(signed(), posted(f"u-{number}")).status == 200


def run_sync(
    url: str, name: str, handler: Callable[[Any], Any], enough: Any, **options: Any
) -> None:
    """Handle events until `enough` returns true."""
    with RedisStreamConsumer(url, name, **options) as consumer:
        thread = threading.Thread(target=consumer.run, args=(handler,))
        thread.start()
        try:
            until(enough)
        finally:
            consumer.close()
            thread.join(20)
    assert not thread.is_alive()


def run_async(
    url: str, name: str, handler: Callable[[Any], Any], enough: Any, **options: Any
) -> None:
    async def handle(event: Any) -> None:
        await asyncio.sleep(0)
        handler(event)

    async def main() -> None:
        async with AsyncRedisStreamConsumer(url, name, **options) as consumer:
            task = asyncio.create_task(consumer.run(handle))
            async with asyncio.timeout(20):
                while not enough():
                    await asyncio.sleep(0.005)
            consumer.close()
            await task

    asyncio.run(main())


@pytest.fixture(params=[run_sync, run_async], ids=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    found: Run = request.param
    return found


def test_events_are_stored_as_received_and_handled_in_order(
    redis_url: str, client: redis.Redis, name: str, run: Run
) -> None:
    fill(redis_url, name, 30)
    (_, fields), *_ = client.xrange(name)
    assert fields == {b"id": b"u-0", b"body": posted("u-0")}
    handled: list[Any] = []
    run(redis_url, name, handled.append, lambda: len(handled) == 30, batch=7)
    assert [event.uuid for event in handled] == [f"u-{n}" for n in range(30)]
    assert {event.body.telephony_status for event in handled} == {"Ringing"}
    assert client.xpending(name, "ringkit")["pending"] == 0
    assert client.xlen(name) == 30


@pytest.mark.parametrize("protocol", [2, 3])
def test_any_client_and_both_protocols(redis_url: str, name: str, protocol: int) -> None:
    """Also one that decodes answers."""
    with redis.Redis.from_url(redis_url, protocol=protocol, decode_responses=True) as client:
        receiver = WebhookReceiver(SECRET, sink=RedisStreamSink(client, name))
        assert receiver.handle(signed(), posted("é")).status == 200
        consumer = RedisStreamConsumer(client, name)
        assert next(iter(consumer)).uuid == "é"  # type: ignore[union-attr]


def test_acknowledged_events_are_deleted_if_wanted(
    redis_url: str, client: redis.Redis, name: str, run: Run
) -> None:
    fill(redis_url, name, 5)
    handled: list[Any] = []
    run(redis_url, name, handled.append, lambda: len(handled) == 5, delete=True)
    assert client.xlen(name) == 0


def test_a_stream_is_trimmed_to_maxlen(redis_url: str, client: redis.Redis, name: str) -> None:
    fill(redis_url, name, 500, maxlen=100)
    assert 100 <= client.xlen(name) < 300
    with pytest.raises(ValueError, match="at least 1 entry"):
        RedisStreamSink(redis_url, name, maxlen=0)


def test_a_failing_event_is_handled_again_and_then_put_aside(
    redis_url: str, client: redis.Redis, name: str, run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    """The others do not wait for it; what cannot be decoded is put aside at once."""
    fill(redis_url, name, 4)
    client.xadd(name, {"id": "no JSON", "body": "{"})
    attempts: list[str] = []

    def handler(event: Any) -> None:
        attempts.append(event.uuid)
        if event.uuid == "u-1" or (event.uuid == "u-2" and attempts.count("u-2") == 1):
            raise ValueError("token=hidden")

    dead = f"{name}:dead"

    def both_ended() -> bool:
        # u-2 is due for its second attempt just after u-1.
        return client.xlen(dead) == 2 and attempts.count("u-2") == 2

    run(redis_url, name, handler, both_ended, max_attempts=2, take_over_after=2)
    assert list(dict.fromkeys(attempts)) == ["u-0", "u-1", "u-2", "u-3"]
    assert sorted(attempts) == ["u-0", "u-1", "u-1", "u-2", "u-2", "u-3"]
    put_aside = {fields[b"id"]: fields for _, fields in client.xrange(dead)}
    assert put_aside[b"u-1"][b"body"] == posted("u-1")
    assert put_aside[b"u-1"][b"reason"] == b"ValueError"
    assert put_aside[b"u-1"][b"attempts"] == b"2"
    assert put_aside[b"no JSON"][b"reason"] == b"not a notification"
    assert b"hidden" not in str(put_aside).encode()
    assert client.xpending(name, "ringkit")["pending"] == 0


def test_what_was_put_aside_is_handled_when_its_reason_is_gone(
    redis_url: str, client: redis.Redis, name: str
) -> None:
    for number in range(7):
        client.xadd(f"{name}:dead", {"id": f"u-{number}", "body": posted(f"u-{number}")})
    with RedisStreamConsumer(redis_url, name, batch=3) as consumer:
        assert consumer.repeat_dead_letters() == 7
        events: Any = zip(range(7), consumer, strict=False)
        assert [event.uuid for _, event in events] == [f"u-{number}" for number in range(7)]

    async def main() -> int:
        async with AsyncRedisStreamConsumer(redis_url, name) as other:
            return await other.repeat_dead_letters()

    assert asyncio.run(main()) == 0
    assert client.xlen(f"{name}:dead") == 0


def test_iteration_acknowledges_when_the_next_event_is_asked_for(
    redis_url: str, client: redis.Redis, name: str
) -> None:
    """A loop that is left has not handled its last event: it is taken over."""
    fill(redis_url, name, 3)
    with RedisStreamConsumer(redis_url, name, batch=1) as consumer:
        with contextlib.suppress(ZeroDivisionError):
            for event in consumer:
                if event.uuid == "u-1":  # type: ignore[union-attr]
                    raise ZeroDivisionError
    pending = client.xpending_range(name, "ringkit", "-", "+", 10)
    assert len(pending) == 1

    async def main() -> list[Any]:
        seen = []
        async with AsyncRedisStreamConsumer(redis_url, name, take_over_after=0.05) as other:
            await asyncio.sleep(0.1)
            async for event in other:
                seen.append(event.uuid)
                if len(seen) == 2:
                    other.close()
        return seen

    assert sorted(asyncio.run(main())) == ["u-1", "u-2"]
    assert client.xpending(name, "ringkit")["pending"] == 0


def test_a_closed_consumer_gives_back_what_it_has_not_begun(redis_url: str, name: str) -> None:
    fill(redis_url, name, 10)
    first: list[str] = []
    with RedisStreamConsumer(redis_url, name) as consumer:
        for event in consumer:
            first.append(event.uuid)  # type: ignore[union-attr,arg-type]
            consumer.close()
    rest: list[Any] = []
    begun = time.monotonic()
    run_sync(redis_url, name, rest.append, lambda: len(rest) == 9)
    assert time.monotonic() - begun < 10  # not the minute after which the dead are inherited
    assert {*first, *(event.uuid for event in rest)} == {f"u-{n}" for n in range(10)}


WORKER = """
import sys, time
from ringkit.webhooks import RedisStreamConsumer
url, name, slow = sys.argv[1:]
def handle(event):
    print(event.uuid, flush=True)
    if event.uuid == slow:
        time.sleep(60)
with RedisStreamConsumer(url, name, take_over_after=0.3, max_attempts=2) as consumer:
    consumer.run(handle)
"""


@contextlib.contextmanager
def worker(url: str, name: str, slow: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-c", WORKER, url, name, slow]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_an_event_that_kills_its_consumers_is_put_aside_and_no_other_is(
    redis_url: str, client: redis.Redis, name: str
) -> None:
    """Those that were read with it, and not begun, are handled by the next consumer."""
    fill(redis_url, name, 6)
    for _ in range(2):
        with worker(redis_url, name, "u-2") as process:
            assert process.stdout is not None
            while process.stdout.readline().strip() != "u-2":
                pass
            process.send_signal(signal.SIGKILL)
    handled: list[Any] = []
    run_sync(
        redis_url,
        name,
        handled.append,
        lambda: client.xlen(f"{name}:dead") == 1 and len(handled) >= 3,
        take_over_after=0.3,
        max_attempts=2,
    )
    assert {event.uuid for event in handled} == {"u-3", "u-4", "u-5"}
    ((_, fields),) = client.xrange(f"{name}:dead")
    assert (fields[b"id"], fields[b"reason"]) == (b"u-2", b"the consumer ended")


def test_redis_that_is_away_is_waited_for(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Meanwhile the receiver answers 500; what was stored before is there afterwards."""
    port = brokers.free_port()
    url = f"redis://127.0.0.1:{port}/0"
    handled: list[Any] = []
    sink = RedisStreamSink(url)
    receiver = WebhookReceiver(SECRET, sink=sink)
    consumer = RedisStreamConsumer(url)
    thread = threading.Thread(target=consumer.run, args=(handled.append,))
    with brokers.redis(tmp_path, port):
        assert receiver.handle(signed(), posted("u-1")).status == 200
        thread.start()
        until(lambda: len(handled) == 1)
    assert receiver.handle(signed(), posted("u-2")).status == 500
    until(lambda: "waits: Redis is away" in caplog.text)
    with brokers.redis(tmp_path, port):
        assert receiver.handle(signed(), posted("u-2")).status == 200
        until(lambda: len(handled) == 2)
        consumer.close()
        thread.join(20)
    assert [event.uuid for event in handled] == ["u-1", "u-2"]
    sink.close()


def test_an_acknowledgement_waits_for_redis(tmp_path: Path) -> None:
    """Redis goes away while an event is handled: it is not handled again for that."""
    port = brokers.free_port()
    url = f"redis://127.0.0.1:{port}/0"
    handled: list[Any] = []
    before = contextlib.ExitStack()
    before.enter_context(brokers.redis(tmp_path, port))
    fill(url, "events", 1)

    def handler(event: Any) -> None:
        before.close()
        handled.append(event)

    with RedisStreamConsumer(url, "events", take_over_after=1) as consumer:
        thread = threading.Thread(target=consumer.run, args=(handler,))
        thread.start()
        until(lambda: handled)
        with brokers.redis(tmp_path, port), redis.Redis.from_url(url) as client:
            until(lambda: client.xpending("events", "ringkit")["pending"] == 0)
            consumer.close()
            thread.join(20)
    assert len(handled) == 1


def test_what_waits_behind_a_slow_event_is_not_taken_over(redis_url: str, name: str) -> None:
    """All were read by one consumer, which takes longer for them than others would wait."""
    fill(redis_url, name, 8)
    handled: list[Any] = []

    def slow(event: Any) -> None:
        time.sleep(0.3)
        handled.append(event.uuid)

    with RedisStreamConsumer(redis_url, name, take_over_after=1) as other:
        with RedisStreamConsumer(redis_url, name, take_over_after=1) as consumer:
            threads = [
                threading.Thread(target=each.run, args=(slow,)) for each in (consumer, other)
            ]
            threads[0].start()
            until(lambda: handled)
            threads[1].start()
            until(lambda: len(handled) >= 8)
            consumer.close()
            other.close()
            for thread in threads:
                thread.join(20)
    assert sorted(handled) == [f"u-{n}" for n in range(8)]


def test_what_was_read_is_handled_though_the_stream_is_trimmed(
    redis_url: str, client: redis.Redis, name: str, run: Run
) -> None:
    fill(redis_url, name, 5)
    handled: list[str] = []

    def handle(event: Any) -> None:
        if not handled:
            client.xtrim(name, maxlen=0, approximate=False)
        handled.append(event.uuid)
        time.sleep(0.25)

    run(redis_url, name, handle, lambda: len(handled) == 5, take_over_after=0.6)
    assert handled == [f"u-{n}" for n in range(5)]


@pytest.mark.parametrize("loss", ["deleted", "flushed", "without its group"])
def test_a_stream_that_is_lost_does_not_end_its_consumers(
    loss: str, tmp_path: Path, run: Run
) -> None:
    """As when Redis comes back empty: reading, searching and retrying begin anew."""
    port = brokers.free_port()
    url = f"redis://127.0.0.1:{port}/0"
    handled: list[str] = []

    def handle(event: Any) -> None:
        handled.append(event.uuid)
        if event.uuid == "failing":
            raise ValueError

    def lose_and_store() -> None:
        with redis.Redis.from_url(url) as client, RedisStreamSink(url, "s") as sink:
            receiver = WebhookReceiver(SECRET, sink=sink)
            receiver.handle(signed(), posted("failing"))
            until(lambda: "failing" in handled)
            if loss == "deleted":
                client.delete("s")
            elif loss == "flushed":
                client.flushall()
            else:
                client.xgroup_destroy("s", "ringkit")
            time.sleep(1.3)  # a search and a retry fall into this time
            receiver.handle(signed(), posted("after"))

    with brokers.redis(tmp_path, port):
        thread = threading.Thread(target=lose_and_store)
        thread.start()
        run(url, "s", handle, lambda: "after" in handled, take_over_after=0.5)
        thread.join(20)


def test_what_redis_refuses_is_an_error(redis_url: str, client: redis.Redis, name: str) -> None:
    client.set(name, "no stream")
    receiver = WebhookReceiver(SECRET, sink=RedisStreamSink(redis_url, name))
    assert receiver.handle(signed(), posted()).status == 500
    with pytest.raises(QueueError, match="WRONGTYPE"):
        RedisStreamConsumer(redis_url, name).run(print)
    for wrong in ({"batch": 0}, {"max_attempts": 0}, {"take_over_after": 0}):
        with pytest.raises(ValueError, match=next(iter(wrong))):
            RedisStreamConsumer(redis_url, name, **wrong)  # type: ignore[arg-type]

    async def handler(event: Any) -> None:
        """Take it."""

    with pytest.raises(TypeError, match="use AsyncRedisStreamConsumer"):
        RedisStreamConsumer(redis_url, name).run(handler)


def test_no_repr_has_a_password() -> None:
    url = "redis://:hidden@localhost/0"
    made = [RedisStreamSink(url), RedisStreamConsumer(url), AsyncRedisStreamSink(url)]
    assert "hidden" not in repr([*made, AsyncRedisStreamConsumer(url)])


def test_an_async_sink_stores(redis_url: str, client: redis.Redis, name: str) -> None:
    async def main() -> None:
        async with AsyncRedisStreamSink(redis_url, name) as sink:
            await sink.ping()
            receiver = WebhookReceiver(SECRET, sink=sink)
            replies = [receiver.handle_async(signed(), posted(f"u-{n}")) for n in range(20)]
            assert {reply.status for reply in await asyncio.gather(*replies)} == {200}

    asyncio.run(main())
    assert client.xlen(name) == 20
