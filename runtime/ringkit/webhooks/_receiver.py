"""`WebhookReceiver`: receives the notifications of subscriptions."""

from __future__ import annotations

import logging
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from hashlib import sha256
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ringkit._io.recent_keys import RecentKeys
from ringkit.notifications import decode_notification, unwrap
from ringkit.webhooks._dispatcher import Dispatcher
from ringkit.webhooks._parsing import (
    Headers,
    HeaderValues,
    NotAnObjectError,
    header_values,
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

#: Called with an envelope; returns whether it belongs to the subscription of this consumer.
Consumer: TypeAlias = Callable[[dict[str, Any]], bool]


class WebhookReceiver:
    """Checks and answers the requests to the address of a subscription.

    `secret` is the `verificationToken` of the subscription, or a list of secrets while it is being
    changed; None accepts every sender. `handler`, a function or coroutine function, is called with
    each typed event once, outside the request; without a handler, iterate over the receiver with
    `for` or `async for`. At most `buffer` events are queued: then the oldest are dropped, and
    counted in `dropped`. A body of more than `max_body` bytes is refused. An event that repeats
    one of the last `remember` is dropped; each process remembers only its own. Thread-safe.
    """

    def __init__(
        self,
        secret: str | Iterable[str] | None,
        handler: Callable[[Event], Awaitable[object] | object] | None = None,
        *,
        max_body: int = DEFAULT_MAX_BODY,
        buffer: int = 10_000,
        remember: int = 10_000,
    ) -> None:
        self._secrets = encode_secrets(secret)
        self._lock = threading.Lock()
        self._recent = RecentKeys(remember)
        self._dispatcher: Dispatcher[Event] = Dispatcher(handler, buffer)
        self._consumers: tuple[Consumer, ...] = ()
        self.max_body = max_body

    def handle(self, headers: Headers, body: bytes) -> WebhookReply:
        """Return the response to a POST request. It never raises.

        `headers` is a mapping or pairs, of texts or bytes; `body` is the raw body. The status is
        200 for a handshake and for a notification, also a repeated one; 400 for anything else; 401
        and 403 for a missing and a wrong secret; 413 for a body that is too large; 415 for one
        that is compressed.
        """
        try:
            return self._handle(header_values(headers), body)
        except Exception:
            _log.exception("error while handling a webhook request")
            return refused(HTTPStatus.INTERNAL_SERVER_ERROR, "see the log")

    def attach(self, consumer: Consumer) -> Callable[[], None]:
        """Call `consumer` with every new envelope. Return a function that removes it.

        For transports. An envelope that a consumer returns True for is not passed to the handler
        or to iteration. The consumer is called within the request and must not block.
        """
        with self._lock:
            self._consumers = (*self._consumers, consumer)

        def detach() -> None:
            with self._lock:
                self._consumers = tuple(each for each in self._consumers if each is not consumer)

        return detach

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
        """Whether the handler is a coroutine function, so that `handle` needs a running loop."""
        return self._dispatcher.is_async

    def close(self) -> None:
        """End iteration, and the handler's thread or task, after the queued events."""
        self._dispatcher.close()

    def __iter__(self) -> Iterator[Event]:
        return iter(self._dispatcher)

    def __aiter__(self) -> AsyncIterator[Event]:
        return aiter(self._dispatcher)

    def _handle(self, headers: HeaderValues, body: bytes) -> WebhookReply:
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
        return accepted(event=self._dispatch(envelope, body))

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

    def _dispatch(self, envelope: dict[str, Any], body: bytes) -> Event | None:
        """Dispatch an event and return it; None if it is a repetition."""
        if not self._recent.add(_identity(envelope, body)):
            return None
        event = decode_notification(envelope)
        taken = [consumer(envelope) for consumer in self._consumers]
        if not any(taken):
            self._dispatcher.put(event)
        return event


def _identity(envelope: dict[str, Any], body: bytes) -> str:
    """Return what identifies a notification: its uuid, or its content if that has a timestamp."""
    uuid = envelope.get("uuid")
    if uuid and isinstance(uuid, str | int):
        return str(uuid)
    return sha256(body).hexdigest() if envelope.get("timestamp") else ""
