"""What the tests of durability run: a platform that repeats, and consumers in processes.

`python -m tests.webhooks.durability KIND URL NAME REDIS LOG` runs a consumer. It appends a line to
LOG for each call of its handler: `effect ID`, `duplicate ID` or `failure ID`.
"""

from __future__ import annotations

import asyncio
import os
import random
import sys
from collections import Counter, deque
from collections.abc import Awaitable, Callable
from typing import Any

from ringkit.webhooks import RedisDeduplicator
from tests.webhooks.support import SECRET, posted

#: Events whose handler fails the first time, and those whose handler fails each time.
FAILS_ONCE = 40
FAILS_ALWAYS = 1000
#: A share of answers that the platform did not get, so that it repeats what was accepted.
LOST_ANSWERS = 0.03
CONNECTIONS = 16


def is_poison(number: int) -> bool:
    return number % FAILS_ALWAYS == 7


class Platform:
    """Posts each event until it has the answer 200, over connections to several receivers.

    `accepted` is how many events were accepted; after each, `progress` is called with it.
    """

    def __init__(self, count: int, ports: list[int]) -> None:
        self._queue = deque(range(count))
        self._ports = ports
        self._left = count
        self._random = random.Random(count)
        self.accepted = 0
        self.statuses: Counter[str] = Counter()

    async def post_all(self, progress: Callable[[int], Awaitable[None]]) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(CONNECTIONS):
                group.create_task(self._post_some(progress))

    async def _post_some(self, progress: Callable[[int], Awaitable[None]]) -> None:
        streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None
        while self._left:
            if not self._queue:
                await asyncio.sleep(0.01)
                continue
            number = self._queue.popleft()
            try:
                async with asyncio.timeout(30):
                    if streams is None:
                        port = self._random.choice(self._ports)
                        streams = await asyncio.open_connection("127.0.0.1", port)
                    status = await _post(*streams, posted(f"u-{number}"))
            except (OSError, asyncio.IncompleteReadError) as error:
                status = type(error).__name__
                if streams is not None:
                    streams[1].close()
                streams = None
                await asyncio.sleep(0.05)
            if status == "200" and self._random.random() < LOST_ANSWERS:
                status = "200, lost"
            self.statuses[status] += 1
            if status == "200":
                self.accepted += 1
                self._left -= 1
                await progress(self.accepted)
            else:
                self._queue.append(number)
        if streams is not None:
            streams[1].close()


async def _post(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, body: bytes) -> str:
    writer.write(
        b"POST /webhook HTTP/1.1\r\nHost: receiver\r\nContent-Type: application/json\r\n"
        b"Verification-Token: %s\r\nContent-Length: %d\r\n\r\n%s"
        % (SECRET.encode(), len(body), body)
    )
    head = await reader.readuntil(b"\r\n\r\n")
    assert b"content-length: 0" in head.lower(), head
    return head.split(b" ", 2)[1].decode()


class Handler:
    """Handles an event once, as a handler does that tells repetitions apart by their uuid."""

    def __init__(self, redis_url: str, name: str, log: str) -> None:
        self._handled = RedisDeduplicator(redis_url, prefix=f"{name}:handled:", claim=1)
        self._failed = RedisDeduplicator(redis_url, prefix=f"{name}:failed:")
        self._log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT)

    def __call__(self, event: Any) -> None:
        uuid = event.uuid
        number = int(uuid.removeprefix("u-"))
        if is_poison(number):
            self._note("failure", uuid)
            raise ValueError(uuid)
        if number % FAILS_ONCE == 3 and self._failed.begin(uuid) == "new":
            self._failed.end(uuid, delivered=True)
            self._note("failure", uuid)
            raise ConnectionError(uuid)
        if self._handled.begin(uuid) == "delivered":
            self._note("duplicate", uuid)
            return
        self._note("effect", uuid)
        self._handled.end(uuid, delivered=True)

    def _note(self, kind: str, uuid: str) -> None:
        os.write(self._log, f"{kind} {uuid}\n".encode())


def consume_redis(url: str, name: str, handler: Handler) -> None:
    from ringkit.webhooks import RedisStreamConsumer

    with RedisStreamConsumer(url, name, delete=True, take_over_after=2, max_attempts=4) as consumer:
        consumer.run(handler)


def consume_rabbitmq(url: str, name: str, handler: Handler) -> None:
    """Failures go back to the queue, and those that failed again to a dead-letter queue."""
    from faststream import AckPolicy
    from faststream.rabbit import RabbitBroker, RabbitQueue
    from faststream.rabbit.annotations import RabbitMessage

    from ringkit.webhooks import event_decoder

    async def main() -> None:
        broker = RabbitBroker(url, logger=None)

        @broker.subscriber(
            RabbitQueue(name, durable=True), decoder=event_decoder, ack_policy=AckPolicy.MANUAL
        )
        async def handle(event: Any, message: RabbitMessage) -> None:
            try:
                handler(event)
            except ValueError:
                await broker.publish(message.body, f"{name}:dead", persist=True)
                await message.ack()
            except ConnectionError:
                await message.nack(requeue=True)
            else:
                await message.ack()

        await broker.connect()
        await broker.declare_queue(RabbitQueue(f"{name}:dead", durable=True))
        await broker.start()
        await asyncio.Event().wait()

    asyncio.run(main())


if __name__ == "__main__":
    kind, url, name, redis_url, log = sys.argv[1:]
    consume = {"redis": consume_redis, "rabbitmq": consume_rabbitmq}[kind]
    consume(url, name, Handler(redis_url, name, log))
