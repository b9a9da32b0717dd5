"""`WebhookReceiver`: receives the notifications of subscriptions."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ringkit._io.flow import Flow, perform
from ringkit._io.fork import renew_after_fork
from ringkit._io.handlers import returns_awaitables
from ringkit.notifications import unwrap
from ringkit.webhooks._deduplication import AsyncDeduplicator, Deduplicator, SharedDeliveries
from ringkit.webhooks._deliveries import Deliveries
from ringkit.webhooks._dispatcher import Dispatcher
from ringkit.webhooks._effects import MAX_WAIT_SECONDS, AwaitDelivery, CallHandler
from ringkit.webhooks._endpoint import Endpoint
from ringkit.webhooks._notification import RawNotification, Sink, identity
from ringkit.webhooks._parsing import (
    Headers,
    HeaderValues,
    NotAnObjectError,
    parse_object,
)
from ringkit.webhooks._reply import WebhookReply, accepted, refused, too_large
from ringkit.webhooks._signatures import encode_secrets, has_secret

if TYPE_CHECKING:
    from ringkit_api.events import Event

_log = logging.getLogger("ringkit.webhooks")

#: The largest body that is accepted by default, in bytes.
DEFAULT_MAX_BODY: Final = 1 << 20
#: The platform reads at most 1,024 bytes of the response to its handshake, headers included
#: (platform-facts.md, 9.4).
_MAX_TOKEN_LENGTH: Final = 512

#: How many envelopes that no consumer has taken are kept for those that attach later.
_MAX_UNTAKEN: Final = 5_000

#: Why a forked process does not take an event that it could only drop.
_NOT_IN_THIS_PROCESS: Final = (
    "this process was forked from the one that has the subscription, and cannot pass events to it: "
    "subscribe after the fork, or give the receiver a handler"
)

#: Called with an envelope; returns whether it belongs to the subscription of this consumer.
Consumer: TypeAlias = Callable[[dict[str, Any]], bool]


class WebhookReceiver(Endpoint):
    """Checks and answers the requests to the address of a subscription.

    `secret` is the `verificationToken` of the subscription, or a list of secrets while it is being
    changed; None accepts every sender. `handler` is called with each typed event, and what it
    returns is awaited; the request is answered when it has succeeded. If it raises anything, the
    status is 500 and the event counts as not received, so that a repetition is delivered. Requests
    that are served at the same time call it at the same time.

    With `answer_first` a request is answered before the handler is called, for one event after the
    other in a thread of its own: an event whose handler fails, or that is queued when the process
    ends, is lost.

    `sink` stores notifications instead of handling them: it is called with each `RawNotification`,
    and what it returns is awaited, as for a handler, before the answer. `RedisStreamSink` and
    `BrokerSink` are sinks, and so is any function. What it returns is cancelled after 30 seconds,
    which is a failure. A handshake is answered without it.

    Without either, iterate over the receiver with `for` or `async for`; requests are answered when
    their event is queued. At most `buffer` events are queued: then the oldest are dropped, and
    counted in `dropped`. A body of more than `max_body` bytes is refused. An event that repeats one
    of the last `remember` is dropped; each process remembers only its own, unless they
    share a `deduplication`, such as a `RedisDeduplicator`. Thread-safe. In a forked child process
    it begins anew: see `attach`.

    Raises TypeError for a handler beside a sink, ValueError for a sink that is answered first.
    """

    _kind = "webhook"

    def __init__(
        self,
        secret: str | Iterable[str] | None,
        handler: Callable[[Event], object] | None = None,
        *,
        sink: Sink | None = None,
        deduplication: Deduplicator | AsyncDeduplicator | None = None,
        answer_first: bool = False,
        max_body: int = DEFAULT_MAX_BODY,
        buffer: int = 10_000,
        remember: int = 10_000,
    ) -> None:
        if sink is not None and handler is not None:
            raise TypeError("a sink stores events for a consumer: handle them there, not here")
        if sink is not None and answer_first:
            raise ValueError("a sink is for events that must not be lost: it is awaited first")
        self._secrets = encode_secrets(secret)
        self._sink = sink
        self._shared = None if deduplication is None else SharedDeliveries(deduplication)
        self._lock = threading.Lock()
        self._deliveries = Deliveries(remember)
        self._handler = handler
        self._answer_first = answer_first
        self._dispatcher: Dispatcher[Event] = Dispatcher(handler, buffer)
        self._consumers: tuple[Consumer, ...] = ()
        self._consumers_of_parent = False
        #: What was accepted before its consumer was there (a subscription that is
        #: restored), by its `id()`.
        self._untaken: OrderedDict[int, dict[str, Any]] = OrderedDict()
        self.max_body = max_body
        renew_after_fork(self)

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request. It never raises.

        `headers` is a mapping or pairs, of texts or bytes; `body` is the raw body. The status is
        200 for a handshake and for a notification that was delivered, also before; 400 for anything
        else; 401 and 403 for a missing and a wrong secret; 413 for a body that is too large; 415
        for one that is compressed; 500 if the handler failed; 503 if nothing takes the event.

        What the handler returns is awaited in an event loop of its own, for at most 30 seconds. In
        an event loop call `handle_async` instead, because this method blocks it.
        """
        return super().handle(headers, body)

    def attach(self, consumer: Consumer) -> Callable[[], None]:
        """Call `consumer` with every new envelope. Return a function that removes it.

        For transports. An envelope that a consumer returns True for is not passed
        to iteration; the handler gets every one. The consumer is called within the request and
        must not block. It is called at once with those that came before it and that no other has
        taken. In a forked child process the consumers are those of the parent, and are removed.
        """
        with self._lock:
            self._consumers = (*self._consumers, consumer)
            earlier = list(self._untaken.values())
        for envelope in earlier:
            if consumer(envelope):
                self.withdraw(envelope)

        def detach() -> None:
            with self._lock:
                self._consumers = tuple(each for each in self._consumers if each is not consumer)

        return detach

    def withdraw(self, envelope: dict[str, Any]) -> None:
        """Offer an envelope to no other consumer: one has taken it after it returned False."""
        with self._lock:
            self._untaken.pop(id(envelope), None)

    @property
    def verification_token(self) -> str:
        """The secret to subscribe with: the first one, empty if there is none."""
        return self._secrets[0].decode() if self._secrets else ""

    @property
    def dropped(self) -> int:
        """How many events were dropped because they were not consumed in time."""
        return self._dispatcher.dropped

    @property
    def is_async(self) -> bool:
        """Whether requests wait for a handler or sink that is known to return awaitables."""
        return not self._answer_first and (
            returns_awaitables(self._handler) or returns_awaitables(self._sink)
        )

    def close(self) -> None:
        """End iteration, and the handler's thread, after the queued events.

        Notifications are refused from now on, with status 503.
        """
        self._dispatcher.close()

    def after_fork(self) -> None:
        """Begin anew in a child process: what is queued or under way belongs to the parent."""
        self._lock = threading.Lock()
        self._deliveries.after_fork()
        self._dispatcher.after_fork()
        self._consumers_of_parent = self._consumers_of_parent or bool(self._consumers)
        self._consumers = ()
        self._untaken = OrderedDict()

    def __iter__(self) -> Iterator[Event]:
        self._refuse_iteration_beside_handler()
        return iter(self._dispatcher)

    def __aiter__(self) -> AsyncIterator[Event]:
        self._refuse_iteration_beside_handler()
        return aiter(self._dispatcher)

    def _refuse_iteration_beside_handler(self) -> None:
        if self._handler is not None:
            raise TypeError("the events go to the handler; leave it out to iterate over them")
        if self._sink is not None:
            raise TypeError("the events go to the sink; iterate over a consumer of what it stores")

    def _answer(self, headers: HeaderValues, body: bytes) -> Flow[WebhookReply]:
        if len(body) > self.max_body:
            return too_large(self.max_body)
        echo = headers.get("validation-token", [])
        if echo and not body:
            return self._answer_handshake(headers, echo[0])
        refusal = self._refusal(headers, echo)
        if refusal:
            return refusal
        try:
            envelope = unwrap(parse_object(body))
        except NotAnObjectError as error:
            return refused(HTTPStatus.BAD_REQUEST, str(error))
        notification = RawNotification(identity(envelope, body), body, envelope)
        delivery = self._deliveries.begin(notification.id)
        if delivery is None:
            return accepted()
        if delivery.repeats:
            delivered = yield from perform(AwaitDelivery(delivery.delivered))
            return accepted() if delivered else _refuse_repetition()
        reply = _refuse_repetition()
        try:
            reply = yield from self._deliver_once(notification)
        finally:
            self._deliveries.end(delivery, delivered=reply.status == HTTPStatus.OK)
        return reply

    def _answer_handshake(self, headers: HeaderValues, token: str) -> WebhookReply:
        """Echo the token that the platform sends before it creates a subscription."""
        given = headers.get("verification-token", [])
        if self._secrets and given and not has_secret(given, self._secrets):
            return refused(HTTPStatus.FORBIDDEN, "wrong secret")
        if not (token.isascii() and token.isprintable() and 0 < len(token) <= _MAX_TOKEN_LENGTH):
            return refused(HTTPStatus.BAD_REQUEST, "not a validation token")
        return accepted(("Validation-Token", token))

    def _refusal(self, headers: HeaderValues, echo: list[str]) -> WebhookReply | None:
        encodings = headers.get("content-encoding", ["identity"])
        if encodings != ["identity"]:
            return refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "compressed")
        given = [*headers.get("verification-token", []), *echo]
        if not self._secrets or has_secret(given, self._secrets):
            return None
        if given:
            return refused(HTTPStatus.FORBIDDEN, "wrong secret")
        challenge = ("WWW-Authenticate", "Verification-Token")
        return refused(HTTPStatus.UNAUTHORIZED, "no secret", challenge)

    def _deliver_once(self, notification: RawNotification) -> Flow[WebhookReply]:
        """Deliver a notification unless another process has, and return the response.

        A claim that is not ended, because this request was cancelled, expires.
        """
        if self._shared is None or not notification.id:
            return (yield from self._deliver(notification))
        if not (yield from self._shared.begin(notification.id)):
            return accepted()
        reply = yield from self._deliver(notification)
        delivered = reply.status == HTTPStatus.OK
        yield from self._shared.end(notification.id, delivered=delivered)
        return reply

    def _deliver(self, notification: RawNotification) -> Flow[WebhookReply]:
        """Pass a notification to everything that takes it, and return the response."""
        if self._dispatcher.closed:
            return refused(HTTPStatus.SERVICE_UNAVAILABLE, "the receiver is closed")
        if self._sink is not None and (
            refusal := (yield from self._store(self._sink, notification))
        ):
            return refusal
        event = notification.event
        taken = self._offer(notification.envelope)
        if self._sink is not None:
            return accepted(event=event)
        if self._handler is None:
            refusal = None if taken else self._queue_for_iteration(event)
            return refusal or accepted(event=event)
        if self._answer_first:
            self._dispatcher.put(event)
            return accepted(event=event)
        outcome = yield from perform(CallHandler(self._handler, event))
        if outcome.error is not None:
            _log.error("error in the handler of a webhook", exc_info=outcome.error)
            return refused(HTTPStatus.INTERNAL_SERVER_ERROR, "the handler failed: see the log")
        return accepted(event=event)

    def _offer(self, envelope: dict[str, Any]) -> bool:
        """Call all consumers, and return whether one has taken an envelope; else it is kept."""
        asked: tuple[Consumer, ...] = ()
        taken = False
        while True:
            with self._lock:
                new = tuple(each for each in self._consumers if each not in asked)
                if not new:
                    if not taken and self._keeps(envelope):
                        self._untaken[id(envelope)] = envelope
                        if len(self._untaken) > _MAX_UNTAKEN:
                            self._untaken.popitem(last=False)
                    return taken
            asked += new
            taken = any([consumer(envelope) for consumer in new]) or taken  # noqa: C419 (call all)

    def _keeps(self, envelope: dict[str, Any]) -> bool:
        """Return whether an envelope may be of a subscription that has not attached yet."""
        elsewhere = self._handler or self._sink or self._dispatcher.iterated
        refused = self._consumers_of_parent
        return not elsewhere and not refused and bool(envelope.get("subscriptionId"))

    def _store(self, sink: Sink, notification: RawNotification) -> Flow[WebhookReply | None]:
        # One that hangs is given up: the repetition would wait for it, and never be stored.
        outcome = yield from perform(CallHandler(sink, notification, MAX_WAIT_SECONDS))
        if outcome.error is None:
            return None
        _log.error("error in the sink of a webhook", exc_info=outcome.error)
        return refused(HTTPStatus.INTERNAL_SERVER_ERROR, "the sink failed: see the log")

    def _queue_for_iteration(self, event: Event) -> WebhookReply | None:
        if self._consumers_of_parent and not self._dispatcher.iterated:
            _log.error("%s", _NOT_IN_THIS_PROCESS)
            return refused(HTTPStatus.SERVICE_UNAVAILABLE, _NOT_IN_THIS_PROCESS)
        self._dispatcher.put(event)
        return None


def _refuse_repetition() -> WebhookReply:
    return refused(HTTPStatus.SERVICE_UNAVAILABLE, "it repeats an event that was not delivered")
