"""`BrokerSink`: stores notifications in RabbitMQ, NATS or Kafka by FastStream (extra `brokers`).

A message has the notification as its body, and its id as message id (RabbitMQ), as the id by which
a stream drops repetitions (NATS), or as a header (Kafka); the correlation id is the same.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from ringkit.errors import MissingPackageError, QueueError
from ringkit.notifications import decode_notification
from ringkit.webhooks._notification import RawNotification

if TYPE_CHECKING:
    from typing import Self

    from faststream.kafka import KafkaBroker
    from faststream.message import StreamMessage
    from faststream.nats import NatsBroker
    from faststream.rabbit import RabbitBroker

    from ringkit_api.events import Event

    Broker: TypeAlias = RabbitBroker | NatsBroker | KafkaBroker

_MALFORMED: Final = (
    "the URL of the broker is malformed: user and password in it have to be percent-encoded"
)
_JSON: Final = "application/json"
#: The header in which Kafka has the id of a notification.
_ID_HEADER: Final = "ringcentral-id"
#: By this header NATS drops what a stream has taken already (within its `duplicate_window`).
_NATS_ID_HEADER: Final = "Nats-Msg-Id"
#: How long the health of a broker is waited for, in seconds.
_PING_SECONDS: Final = 3.0


async def event_decoder(message: StreamMessage[Any]) -> Event:
    """Decode a message for a FastStream subscriber: `@broker.subscriber(..., decoder=...)`.

    The subscriber's argument is then the typed event. Raises ValueError for a message that is not
    JSON, which FastStream treats as it does the errors of the subscriber.
    """
    return decode_notification(message.body)


class BrokerSink:
    """Publishes notifications to `destination` by a FastStream broker, and awaits the confirmation.

    `broker` is a `RabbitBroker`, `NatsBroker` or `KafkaBroker` that you have started, `destination`
    a queue, subject or topic; `options` are passed to its `publish`: `exchange` and `routing_key`
    for RabbitMQ, the name of the `stream` for NATS, which is required. RabbitMQ confirms what a
    queue has taken (durable, if the queue is), NATS what the stream has stored, Kafka what as many
    replicas have as its `acks` demand: make that `KafkaBroker(..., acks="all")`.

    What is not confirmed within `timeout` seconds raises QueueError. A message is keyed by its
    subscription in Kafka, so that the events of one are in order. Use a sink in one event loop.
    """

    def __init__(
        self, broker: Broker, destination: str, *, timeout: float = 10.0, **options: Any
    ) -> None:
        self._broker: Any = broker
        self._kind = _kind_of(broker)
        self._destination = destination
        self._timeout = timeout
        self._options = options
        self._owned = False
        self._hosts: list[str] = []
        if self._kind.name == "NATS" and not options.get("stream"):
            raise ValueError("NATS confirms only what a stream stores: name it, stream=...")

    @classmethod
    def from_url(
        cls, url: str, destination: str, *, timeout: float = 10.0, **options: Any
    ) -> BrokerSink:
        """Return a sink with a broker of its own; enter it (`async with`) to connect.

        `url` begins with `amqp://`, `amqps://`, `nats://`, `tls://` or `kafka://`, the last two
        with any number of hosts between commas. Then a durable queue, or a stream
        (called as `destination` with `-` for each `.`) with the subject `destination`, is created
        unless it exists. Raises ValueError for another URL, QueueError if the package for it is
        not installed.
        """
        scheme = url.partition("://")[0].lower()
        if scheme not in _SCHEMES:
            known = ", ".join(f"{name}://" for name in _SCHEMES)
            raise ValueError(f"a broker's URL begins with one of {known}")
        if _SCHEMES[scheme] is _nats:
            options.setdefault("stream", re.sub(r"[^\w-]", "-", destination))
        try:
            broker = _SCHEMES[scheme](url)
        except ValueError:
            # Without its cause, which repeats parts of the URL.
            raise ValueError(_MALFORMED) from None
        except ImportError as error:
            package = _PACKAGES[scheme]
            raise MissingPackageError(
                f"{scheme}:// needs FastStream: pip install 'ringkit[brokers]' "
                f"'faststream[{package}]'"
            ) from error
        sink = cls(broker, destination, timeout=timeout, **options)
        sink._owned = True
        if scheme == "kafka":
            sink._hosts = _hosts(url)
        return sink

    async def __call__(self, notification: RawNotification) -> None:
        """Publish a notification, and return when the broker has confirmed it."""
        try:
            async with asyncio.timeout(self._timeout):
                confirmed = await self._kind.publish(
                    self._broker, self._destination, notification, self._options
                )
        except TimeoutError:
            raise self._error(f"no confirmation within {self._timeout:g} seconds") from None
        except Exception as error:
            # Without its cause: the errors of some drivers hold URLs with passwords.
            raise self._error(_redacted(error)) from None
        if not confirmed:
            raise self._error(f"not confirmed: {self._kind.unconfirmed}")

    async def ping(self) -> None:
        """Raise QueueError if the broker does not answer."""
        if not await self._broker.ping(timeout=_PING_SECONDS):
            raise self._error("it does not answer")

    async def start(self) -> None:
        """Connect a broker that the sink has made, and create what `from_url` says.

        Raises QueueError if that does not succeed within the timeout.
        """
        if not self._owned:
            return
        try:
            async with asyncio.timeout(self._timeout):
                await _reach(self._hosts)
                await self._broker.start()
                await self._kind.create(self._broker, self._destination, self._options)
        except BaseException as error:
            await self._broker.stop()
            if isinstance(error, TimeoutError):
                raise self._error(f"no connection within {self._timeout:g} seconds") from None
            if isinstance(error, Exception):
                raise self._error(_redacted(error)) from None
            raise

    async def aclose(self) -> None:
        """Stop a broker that the sink has made."""
        if self._owned:
            await self._broker.stop()

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.aclose()

    def _error(self, problem: str) -> QueueError:
        return QueueError(f"{self._kind.name}, {self._destination}: {problem}")

    def __repr__(self) -> str:
        # The URL may hold a password.
        return f"BrokerSink({self._kind.name}, {self._destination!r})"


class _Kind(NamedTuple):
    """How a kind of broker publishes, and creates what is published to."""

    name: str
    publish: Callable[[Any, str, RawNotification, dict[str, Any]], Awaitable[object]]
    create: Callable[[Any, str, dict[str, Any]], Awaitable[None]]
    unconfirmed: str


async def _publish_to_rabbit(
    broker: Any, destination: str, notification: RawNotification, options: dict[str, Any]
) -> object:
    from pamqp.commands import Basic

    known = {"message_id": notification.id, "correlation_id": notification.id}
    confirmation = await broker.publish(
        notification.body,
        destination,
        **{"persist": True, "mandatory": True, "content_type": _JSON, **known, **options},
    )
    return isinstance(confirmation, Basic.Ack)


async def _create_rabbit_queue(broker: Any, destination: str, options: dict[str, Any]) -> None:
    from aio_pika.exceptions import ChannelNotFoundEntity

    if {"exchange", "routing_key"} & options.keys():
        return
    connection = await broker.connect()
    try:
        async with connection.channel() as channel:
            await channel.declare_queue(destination, passive=True, robust=False)
    except ChannelNotFoundEntity:
        async with connection.channel() as channel:
            await channel.declare_queue(destination, durable=True, robust=False)


async def _publish_to_nats(
    broker: Any, destination: str, notification: RawNotification, options: dict[str, Any]
) -> object:
    headers = {"content-type": _JSON}
    if notification.id:
        headers[_NATS_ID_HEADER] = notification.id
    return await broker.publish(
        notification.body,
        destination,
        **{"headers": headers, "correlation_id": notification.id or None, **options},
    )


async def _create_nats_stream(broker: Any, destination: str, options: dict[str, Any]) -> None:
    from nats.js.errors import NotFoundError

    streams = (await broker.connect()).jetstream()
    try:
        await streams.stream_info(options["stream"])
    except NotFoundError:
        await streams.add_stream(name=options["stream"], subjects=[destination])


async def _publish_to_kafka(
    broker: Any, destination: str, notification: RawNotification, options: dict[str, Any]
) -> object:
    key = str(notification.envelope.get("subscriptionId") or notification.id)
    headers = {"content-type": _JSON, _ID_HEADER: notification.id}
    known = {"key": key.encode(), "correlation_id": notification.id or None}
    return await broker.publish(
        notification.body, destination, **{"headers": headers, **known, **options}
    )


async def _create_nothing(broker: Any, destination: str, options: dict[str, Any]) -> None:
    """Kafka creates topics when they are written to, or its operators do."""


#: The kinds of brokers, by the package that their class is defined in.
_KINDS: Final = {
    "faststream.rabbit": _Kind(
        "RabbitMQ", _publish_to_rabbit, _create_rabbit_queue, "no queue took the message"
    ),
    "faststream.nats": _Kind(
        "NATS", _publish_to_nats, _create_nats_stream, "no stream took the message"
    ),
    "faststream.kafka": _Kind(
        "Kafka", _publish_to_kafka, _create_nothing, "the broker confirms nothing (no_confirm)"
    ),
}


def _kind_of(broker: object) -> _Kind:
    for base in type(broker).__mro__:
        package = ".".join(base.__module__.split(".")[:2])
        if package in _KINDS:
            return _KINDS[package]
    raise TypeError(
        "a BrokerSink needs a RabbitBroker, NatsBroker or KafkaBroker of FastStream, "
        f"not a {type(broker).__name__}"
    )


async def _reach(hosts: list[str]) -> None:
    """Raise OSError unless a connection to one of the hosts can be made, or there are none.

    FastStream leaves a Kafka producer open that has not been able to connect.
    """
    problem: OSError | None = None
    for address in hosts:
        host, _, port = address.rpartition(":")
        try:
            _, writer = await asyncio.open_connection(host.strip("[]"), int(port))
        except OSError as error:
            problem = error
        else:
            writer.close()
            return
    if problem is not None:
        raise problem


def _hosts(url: str) -> list[str]:
    """Return the hosts in a `kafka://` URL, each with its port."""
    hosts = url.partition("://")[2].strip("/").split(",")
    if "@" in url:
        raise ValueError(
            "a kafka:// URL has no user: give BrokerSink a KafkaBroker with its security"
        )
    return [host if re.search(r":\d+$", host) else f"{host}:9092" for host in hosts]


def _rabbit(url: str) -> object:
    from faststream.rabbit import RabbitBroker

    return RabbitBroker(url, logger=None)


def _nats(url: str) -> object:
    from faststream.nats import NatsBroker

    scheme, _, hosts = url.partition("://")
    servers = [f"{scheme}://{host}" for host in hosts.split(",")]
    # Otherwise it gives up for good after some minutes without a server.
    return NatsBroker(servers, max_reconnect_attempts=-1, logger=None)


def _kafka(url: str) -> object:
    from faststream.kafka import KafkaBroker

    return KafkaBroker(_hosts(url), acks="all", enable_idempotence=True, logger=None)


_SCHEMES: Final[dict[str, Callable[[str], Any]]] = {
    "amqp": _rabbit, "amqps": _rabbit, "nats": _nats, "tls": _nats, "kafka": _kafka,
}  # fmt: skip
_PACKAGES: Final = {
    "amqp": "rabbit", "amqps": "rabbit", "nats": "nats", "tls": "nats", "kafka": "kafka",
}  # fmt: skip


def _redacted(error: Exception) -> str:
    """Return the type and text of an error without the user and password of a URL."""
    text = re.sub(r"//[^/@\s]*@", "//***@", str(error))
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
