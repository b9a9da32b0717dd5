"""The receiver of notifications. For users, and the webhook transport of subscriptions."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ringkit.notifications import decode_notification, unwrapped
from ringkit.webhooks._delivery import Delivery
from ringkit.webhooks._reply import WebhookReply, accepted, refused
from ringkit.webhooks._request import Folded, Headers, NotAnObjectError, fold, parse_object
from ringkit.webhooks._seen import Seen
from ringkit.webhooks._signatures import is_known, secrets_of

if TYPE_CHECKING:
    from ringkit_api.events import Event

_log = logging.getLogger("ringkit.webhooks")

#: Larger requests are refused unless told otherwise, in bytes.
MAX_BODY: Final = 1 << 20
#: The platform reads at most 1024 bytes of the answer to its handshake.
_LONGEST_TOKEN: Final = 512

#: Takes an envelope, or returns False.
Sink: TypeAlias = Callable[[dict[str, Any]], bool]


class WebhookReceiver:
    """Checks and answers what is posted to the address of a subscription.

    `secret` is the `verificationToken` of the subscription (several while it is being changed);
    None accepts every sender and has to be said. `handler`, a function or coroutine function, gets
    each typed event once, outside the request; without one, iterate over the receiver (`for` or
    `async for`). At most `buffer` events wait for it, then the oldest are dropped and counted in
    `dropped`. A body of more than `max_body` bytes is refused. The last `remember` events are
    known again when they are repeated. May be used from several threads; another process knows
    nothing of what this one has seen.
    """

    def __init__(
        self,
        secret: str | Iterable[str] | None,
        handler: Callable[[Event], Awaitable[object] | object] | None = None,
        *,
        max_body: int = MAX_BODY,
        buffer: int = 10_000,
        remember: int = 10_000,
    ) -> None:
        self._secrets = secrets_of(secret)
        self._lock = threading.Lock()
        self._seen = Seen(remember)
        self._delivery: Delivery[Event] = Delivery(handler, buffer)
        self._sinks: tuple[Sink, ...] = ()
        self.max_body = max_body

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return what to answer to a POST request; never raises, whatever was sent.

        `headers` is a mapping or pairs, of texts or bytes; `body` the raw bytes. 200 accepts a
        handshake, a notification, or one that came before; 400 is for what is neither, 401 and 403
        for a missing and a wrong secret, 413 for too large a body, 415 for a compressed one.
        """
        try:
            return self._handle(fold(headers), body)
        except Exception:
            _log.exception("a webhook request could not be handled")
            return refused(HTTPStatus.INTERNAL_SERVER_ERROR, "see the log")

    def attach(self, sink: Sink) -> Callable[[], None]:
        """Show `sink` every new envelope before anybody else; returns what ends that.

        For transports. What a sink returns True for goes to nobody else; it returns at once.
        """
        with self._lock:
            self._sinks = (*self._sinks, sink)

        def detach() -> None:
            with self._lock:
                self._sinks = tuple(found for found in self._sinks if found is not sink)

        return detach

    @property
    def verification_token(self) -> str:
        """The secret to subscribe with, the first that was given; empty if there is none."""
        return self._secrets[0].decode() if self._secrets else ""

    @property
    def dropped(self) -> int:
        """How many events were dropped because nobody read them in time."""
        return self._delivery.dropped

    @property
    def awaits(self) -> bool:
        """Whether the handler is a coroutine function, so that `handle` needs an event loop."""
        return self._delivery.awaits

    def close(self) -> None:
        """End iteration, and the handler's thread or task, after the events that are there."""
        self._delivery.close()

    def __iter__(self) -> Iterator[Event]:
        return iter(self._delivery)

    def __aiter__(self) -> AsyncIterator[Event]:
        return aiter(self._delivery)

    def _handle(self, headers: Folded, body: bytes) -> WebhookReply:
        if len(body) > self.max_body:
            return too_large(self.max_body)
        echo = headers.get("validation-token", [])
        if echo and not body:
            return self._shake_hands(headers, echo[0])
        refusal = self._refusal(headers, echo)
        if refusal:
            return refusal
        try:
            envelope = unwrapped(parse_object(body))
        except NotAnObjectError as error:
            return refused(HTTPStatus.BAD_REQUEST, str(error))
        return accepted(event=self._take(envelope, body))

    def _shake_hands(self, headers: Folded, token: str) -> WebhookReply:
        """Echo the token of the request that the platform sends before it subscribes."""
        given = headers.get("verification-token", [])
        if self._secrets and given and not is_known(given, self._secrets):
            return refused(HTTPStatus.FORBIDDEN, "wrong secret")
        if not (token.isascii() and token.isprintable() and 0 < len(token) <= _LONGEST_TOKEN):
            return refused(HTTPStatus.BAD_REQUEST, "not a validation token")
        return accepted(("Validation-Token", token))

    def _refusal(self, headers: Folded, echo: list[str]) -> WebhookReply | None:
        encodings = headers.get("content-encoding", ["identity"])
        if encodings != ["identity"]:
            return refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "compressed")
        given = [*headers.get("verification-token", []), *echo]
        if not self._secrets or is_known(given, self._secrets):
            return None
        if given:
            return refused(HTTPStatus.FORBIDDEN, "wrong secret")
        challenge = ("WWW-Authenticate", "Verification-Token")
        return refused(HTTPStatus.UNAUTHORIZED, "no secret", challenge)

    def _take(self, envelope: dict[str, Any], body: bytes) -> Event | None:
        """Deliver an event, unless it is known."""
        if not self._seen.add(_identity(envelope, body)):
            return None
        event = decode_notification(envelope)
        taken = [sink(envelope) for sink in self._sinks]
        if not any(taken):
            self._delivery.put(event)
        return event


def _identity(envelope: dict[str, Any], body: bytes) -> str:
    """Return what a repetition has in common with the first: its uuid, else time and content."""
    uuid = envelope.get("uuid")
    if uuid and isinstance(uuid, str | int):
        return str(uuid)
    return sha256(body).hexdigest() if envelope.get("timestamp") else ""


def too_large(limit: int) -> WebhookReply:
    """Return the answer to a body beyond a limit in bytes; the rest of it is not read."""
    return refused(
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"more than {limit:,} bytes", ("Connection", "close")
    )
