"""Sinks in real brokers by FastStream, and subscribers that get typed events."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from ringkit.errors import QueueError
from ringkit.webhooks import BrokerSink, RawNotification, WebhookReceiver, event_decoder
from ringkit_api.models import ExtensionPresenceEvent
from tests.support import brokers
from tests.support.brokers import free_port
from tests.webhooks.support import SECRET, posted, signed

# FastStream is imported where it is used: each process of the tests imports this module.
Handler = Callable[[Any], Awaitable[None]]


def subscription() -> dict[str, Any]:
    """How the subscribers decode, and that what a handler does not handle is delivered again."""
    from faststream import AckPolicy

    return {"decoder": event_decoder, "ack_policy": AckPolicy.NACK_ON_ERROR}


def rabbit(url: str, name: str, handler: Handler) -> Any:
    from faststream.rabbit import RabbitBroker, RabbitQueue

    broker = RabbitBroker(url, logger=None)
    broker.subscriber(RabbitQueue(name, durable=True), **subscription())(handler)
    return broker


def nats(url: str, name: str, handler: Handler) -> Any:
    from faststream.nats import JStream, NatsBroker

    broker = NatsBroker(url, logger=None)
    stream = JStream(name, subjects=[name], declare=False)
    broker.subscriber(name, stream=stream, durable="test", pull_sub=True, **subscription())(handler)
    return broker


def kafka(url: str, name: str, handler: Handler) -> Any:
    from faststream.kafka import KafkaBroker

    broker = KafkaBroker(url.removeprefix("kafka://"), logger=None)
    broker.subscriber(name, group_id=name, auto_offset_reset="earliest", **subscription())(handler)
    return broker


KINDS = {"rabbitmq": rabbit, "nats": nats, "kafka": kafka}


@pytest.fixture(params=KINDS)
def broker(request: pytest.FixtureRequest) -> tuple[str, Callable[[str, str, Handler], Any]]:
    """The URL of a broker, and what makes a FastStream broker with one subscriber."""
    return request.getfixturevalue(f"{request.param}_url"), KINDS[request.param]


def test_a_stored_event_reaches_a_typed_subscriber(broker: Any, name: str) -> None:
    """It is stored before the answer, when there is no subscriber yet, and delivered later.

    And once more if its handler fails.
    """
    url, subscribe = broker
    received: list[Any] = []
    failures = ["u-3"]

    async def main() -> None:
        done = asyncio.Event()

        async def handler(event: ExtensionPresenceEvent) -> None:
            if event.uuid in failures:
                failures.remove(event.uuid)
                raise ValueError
            received.append(event)
            if len(received) == 20:
                done.set()

        async with BrokerSink.from_url(url, name) as sink:
            await sink.ping()
            receiver = WebhookReceiver(SECRET, sink=sink)
            for number in range(20):
                reply = await receiver.handle_async(signed(), posted(f"u-{number}"))
                assert reply.status == 200
        async with AsyncExitStack() as stack, asyncio.timeout(60):
            subscriber = subscribe(url, name, handler)
            stack.push_async_callback(subscriber.stop)
            await subscriber.start()
            await done.wait()

    asyncio.run(main())
    assert failures == []
    assert {event.uuid for event in received} == {f"u-{n}" for n in range(20)}
    assert all(type(event) is ExtensionPresenceEvent for event in received)
    assert received[0].body.telephony_status == "Ringing"


def test_a_broker_of_the_user_is_not_stopped_by_the_sink(broker: Any, name: str) -> None:
    """And has to be started by the user; without, the answer is 500."""
    from faststream.kafka import KafkaBroker
    from faststream.nats import NatsBroker
    from faststream.rabbit import RabbitBroker

    url, _ = broker

    async def main() -> list[int]:
        async with BrokerSink.from_url(url, name):
            """Creates the queue."""
        own: Any = {"amqp": RabbitBroker, "nats": NatsBroker}.get(url[:4], KafkaBroker)
        broker = own(url.removeprefix("kafka://"), logger=None)
        options = {"stream": name} if own is NatsBroker else {}
        sink = BrokerSink(broker, name, **options)
        receiver = WebhookReceiver(SECRET, sink=sink)
        statuses = []
        for begin in (None, broker.start, sink.aclose, broker.stop):
            if begin is not None:
                await begin()
            reply = await receiver.handle_async(signed(), posted(f"u-{len(statuses)}"))
            statuses.append(reply.status)
        return statuses

    assert asyncio.run(main()) == [500, 200, 200, 500]


@pytest.mark.parametrize("kind", ["rabbitmq", "nats"])
def test_what_nothing_takes_is_not_confirmed(
    kind: str, name: str, request: pytest.FixtureRequest
) -> None:
    """No queue and no stream: a message that would vanish is an error, and the answer 500."""
    from faststream.nats import NatsBroker
    from faststream.rabbit import RabbitBroker

    url = request.getfixturevalue(f"{kind}_url")

    async def main() -> None:
        made: Any = RabbitBroker if kind == "rabbitmq" else NatsBroker
        async with made(url, logger=None) as broker:
            await broker.start()
            options = {"stream": "none"} if kind == "nats" else {}
            sink = BrokerSink(broker, name, timeout=5, **options)
            with pytest.raises(QueueError, match=f"{name}: "):
                await sink(RawNotification("u-1", posted(), {}))

    asyncio.run(main())


def test_nats_drops_a_repetition_by_its_id(nats_url: str, name: str) -> None:
    """A receiver that was killed before its answer stores an event again: the stream has one."""
    from faststream.nats import NatsBroker

    async def main() -> int:
        async with BrokerSink.from_url(nats_url, name) as sink:
            for _ in range(3):
                await sink(RawNotification("u-1", posted(), {}))
        async with NatsBroker(nats_url, logger=None) as broker:
            streams = (await broker.connect()).jetstream()
            messages: int = (await streams.stream_info(name)).state.messages
            return messages

    assert asyncio.run(main()) == 1


def test_a_message_has_the_id_of_its_notification(rabbitmq_url: str, name: str) -> None:
    """RabbitMQ: as message id, on a disk."""
    from faststream.rabbit import RabbitBroker, RabbitQueue

    async def main() -> Any:
        async with BrokerSink.from_url(rabbitmq_url, name) as sink:
            await sink(RawNotification("u-1", posted(), {}))
        async with RabbitBroker(rabbitmq_url, logger=None) as broker:
            queue = await broker.declare_queue(RabbitQueue(name, durable=True))
            return await queue.get(no_ack=True)

    message = asyncio.run(main())
    assert (message.message_id, message.correlation_id, message.body) == ("u-1", "u-1", posted())
    assert (message.content_type, int(message.delivery_mode)) == ("application/json", 2)


def test_a_queue_that_exists_is_used_as_it_is(rabbitmq_url: str, name: str) -> None:
    """Whatever its type: this one puts aside what was delivered in vain three times."""
    from faststream.rabbit import QueueType, RabbitBroker, RabbitQueue

    async def main() -> Any:
        quorum = RabbitQueue(
            name,
            durable=True,
            queue_type=QueueType.QUORUM,
            arguments={"x-delivery-limit": 3},
        )
        async with RabbitBroker(rabbitmq_url, logger=None) as broker:
            queue = await broker.declare_queue(quorum)
            async with BrokerSink.from_url(rabbitmq_url, name) as sink:
                await sink(RawNotification("u-1", posted(), {}))
            return await queue.get(no_ack=True)

    assert asyncio.run(main()).message_id == "u-1"


@pytest.mark.parametrize("scheme", ["amqp", "nats", "kafka"])
def test_a_broker_that_is_away(scheme: str, caplog: pytest.LogCaptureFixture) -> None:
    """The error says which one, without the password, and nothing is left open."""

    async def main() -> None:
        user = "" if scheme == "kafka" else "user:hidden@"
        sink = BrokerSink.from_url(f"{scheme}://{user}127.0.0.1:{free_port()}", "q", timeout=0.5)
        with pytest.raises(QueueError, match=", q: ") as caught:
            async with sink:
                """Not reached."""
        assert "hidden" not in f"{caught.value} {sink!r}"
        assert caught.value.__cause__ is None

    asyncio.run(main())
    assert "hidden" not in caplog.text


def test_wrong_brokers_are_refused_at_once() -> None:
    from faststream.nats import NatsBroker

    with pytest.raises(TypeError, match="not a str"):
        BrokerSink("amqp://localhost", "q")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="name it, stream="):
        BrokerSink(NatsBroker(logger=None), "q")
    with pytest.raises(ValueError, match=r"begins with one of amqp://.*kafka://") as caught:
        BrokerSink.from_url("mqtt://user:hidden@localhost", "q")
    assert "hidden" not in str(caught.value)
    with pytest.raises(ValueError, match="have to be percent-encoded") as caught:
        BrokerSink.from_url("amqp://user:hid/den@localhost", "q")
    assert "hid" not in str(caught.value)


def test_a_broker_that_was_away_is_used_again(tmp_path: Path) -> None:
    """What was not confirmed meanwhile is repeated by the platform, and stored once."""
    from faststream.nats import NatsBroker

    port = free_port()
    name = "events"

    async def main() -> None:
        with brokers.nats(tmp_path, port) as url:
            sink = BrokerSink.from_url(url, name, timeout=5)
            await sink.start()
            await sink(RawNotification("u-1", posted("u-1"), {}))
        again = RawNotification("u-2", posted("u-2"), {})
        with pytest.raises(QueueError, match="NATS, events: "):
            await sink(again)
        with brokers.nats(tmp_path, port):
            async with asyncio.timeout(30):
                while True:
                    try:
                        await sink(again)
                    except QueueError:
                        await asyncio.sleep(0.1)
                    else:
                        break
            await sink.ping()
            async with NatsBroker(url, logger=None) as broker:
                streams = (await broker.connect()).jetstream()
                assert (await streams.stream_info(name)).state.messages == 2
            await sink.aclose()

    asyncio.run(main())
