"""Webhook transport: the validation handshake and POST requests (platform-facts.md, 9.4)."""

from __future__ import annotations

import asyncio
import json
import ssl
from collections import deque
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._options import SubscriptionOptions
from ringkit_emulator._subscriptions.deliveries import DeliveryLog
from ringkit_emulator._subscriptions.delivery_modes import DeliveryMode, WebhookMode
from ringkit_emulator._subscriptions.request_bodies import header_secret
from ringkit_emulator._subscriptions.subscription import Subscription
from ringkit_emulator._tls import tls_context
from ringkit_emulator._wire.errors import PlatformError

if TYPE_CHECKING:
    import httpx

USER_AGENT: Final = "RingCentral-Webhook/8.4"
_JSON_TYPE: Final = "application/json; charset=UTF-8"
_VALIDATION_TOKEN_BYTES: Final = 16
_OK: Final = 200
_MAX_HANDSHAKE_RESPONSE_BYTES: Final = 1024
_MAX_READ_BYTES: Final = 65_536

Blacklist = Callable[[Subscription, str], None]


class Posting(NamedTuple):
    """A notification to post, and the pauses after which it is posted again if need be."""

    notification: Document
    pauses: tuple[float, ...]
    attempt: int = 1


class WebhookTransport:
    """Posts notifications to webhooks, one after the other for each subscription.

    A notification that was not accepted is queued again after the pauses of `webhook_redelivery`;
    later ones do not wait for it. `blacklist` is called with a subscription whose requests have
    failed for too long, and the reason. Each attempt is an entry of `deliveries`.
    """

    def __init__(
        self,
        clock: Clock,
        ids: Ids,
        options: SubscriptionOptions,
        blacklist: Blacklist,
        deliveries: DeliveryLog,
    ) -> None:
        self._clock = clock
        self._ids = ids
        self._options = options
        self._blacklist = blacklist
        self._deliveries = deliveries
        self._failing_since: dict[Subscription, float] = {}
        self._queues: dict[Subscription, deque[Posting]] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    async def validate(self, delivery: Document) -> WebhookMode:
        """Carry out the handshake and return the delivery mode; raises PlatformError."""
        tokens = (
            ("Validation-Token", header_secret(delivery, "validationToken")),
            (self._options.webhook_verified_by, header_secret(delivery, "verificationToken")),
        )
        given = tuple((name, value) for name, value in tokens if value is not None)
        mode = WebhookMode(delivery["address"], given)
        await self._handshake(mode)
        return mode

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Queue a notification for its webhook; see `NotificationTransport`."""
        self.queue(subscription, Posting(notification, self._options.webhook_redelivery))
        return True

    def queue(self, subscription: Subscription, posting: Posting) -> None:
        """Post a notification after those that are queued for the same subscription."""
        queue = self._queues.get(subscription)
        if queue is None:
            queue = self._queues[subscription] = deque()
            task = asyncio.get_running_loop().create_task(self._post_all(subscription, queue))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
        queue.append(posting)

    def failing_since(self, subscription: Subscription) -> float | None:
        """Return since when a webhook has failed without a success, None if it does not."""
        return self._failing_since.get(subscription)

    def queued(self) -> list[tuple[Subscription, Posting]]:
        """Return the notifications that no webhook has answered yet, in their order."""
        return [(one, posting) for one, queue in self._queues.items() for posting in queue]

    def forget(self, subscription: Subscription) -> None:
        """Drop the record of failures of a subscription that has ended."""
        self._failing_since.pop(subscription, None)

    def close(self) -> None:
        """Cancel all requests and drop what is queued."""
        for task in self._tasks:
            task.cancel()

    @cached_property
    def _tls_context(self) -> ssl.SSLContext:
        return tls_context(self._options.webhook_ca)

    async def _handshake(self, mode: WebhookMode) -> None:
        token = self._ids.secret(_VALIDATION_TOKEN_BYTES).hex()
        headers = {**dict(mode.tokens), "Validation-Token": token}
        try:
            async with self._connections(mode) as connections:
                response = await self._post(connections, mode, headers, b"")
        except CertificateError as error:
            raise PlatformError(400, "SUB-524", "HTTPS certificate is not valid") from error
        except NoResponseError as error:
            raise PlatformError(400, "SUB-521", f"WebHook is not reachable: {error}") from error
        check_handshake_response(response, token, require_json=self._options.webhook_json_replies)

    async def _post_all(self, subscription: Subscription, queue: deque[Posting]) -> None:
        """Post what is queued, over one connection if the webhook keeps it."""
        async with self._connections(subscription.mode) as connections:
            try:
                while queue and subscription.active:
                    await self._post_notification(connections, subscription, queue[0])
                    queue.popleft()
            finally:
                # Before the connection is closed: what is queued meanwhile has another.
                del self._queues[subscription]

    def _queue_again(self, subscription: Subscription, posting: Posting) -> float | None:
        """Queue a notification that was not accepted, after the first of its pauses.

        Returns when it is posted again, in seconds since 1970; None if it is not.
        """
        if not posting.pauses or not subscription.active:
            return None
        pause, *later = posting.pauses
        again = Posting(posting.notification, tuple(later), posting.attempt + 1)
        return self._clock.call_later(pause, self.queue, subscription, again).when

    async def _post_notification(
        self, connections: httpx.AsyncHTTPTransport, subscription: Subscription, posting: Posting
    ) -> None:
        """Post a notification once, and queue it again if it was not accepted."""
        mode = subscription.mode
        if not isinstance(mode, WebhookMode):
            return
        notification = posting.notification
        body = json.dumps(notification, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {**dict(mode.tokens), "Content-Type": _JSON_TYPE}
        delivery = self._deliveries.begin(
            subscription, notification, self._clock.time(), posting.attempt
        )
        status = None
        try:
            response = await self._post(connections, mode, headers, body)
            status = response.status
            failure = None if response.accepted else f"HTTP status {status}"
        except NoResponseError as error:
            failure = str(error)
        retry_at = None
        if failure is None:
            self._failing_since.pop(subscription, None)
        else:
            self._record_failure(subscription, failure)
            retry_at = self._queue_again(subscription, posting)
        self._deliveries.end(delivery, status=status, failure=failure, retry_at=retry_at)

    def _record_failure(self, subscription: Subscription, failure: str) -> None:
        now = self._clock.time()
        since = self._failing_since.setdefault(subscription, now)
        if now - since >= self._options.webhook_blacklist_after:
            self._blacklist(subscription, failure)

    def _connections(self, mode: DeliveryMode) -> httpx.AsyncHTTPTransport:
        # Imported here, so that an emulator without webhooks does not load it.
        import httpx

        # Reading the authorities takes longer than a hundred posts, and most webhooks need none.
        encrypted = isinstance(mode, WebhookMode) and mode.address.lower().startswith("https:")
        # Without a client: it would keep cookies, and take as long as sending does.
        return httpx.AsyncHTTPTransport(
            verify=self._tls_context if encrypted else False, trust_env=False
        )

    async def _post(
        self,
        connections: httpx.AsyncHTTPTransport,
        mode: WebhookMode,
        headers: dict[str, str],
        body: bytes,
    ) -> WebhookResponse:
        return await post(
            connections,
            mode.address,
            {"Accept": "application/json", "User-Agent": USER_AGENT, **headers},
            body,
            timeout=self._options.webhook_timeout,
        )


@frozen
class WebhookResponse:
    """A webhook's response.

    Header names are in lower case; `size` counts the bytes of headers and body.
    """

    status: int
    headers: Mapping[str, str]
    size: int

    @property
    def accepted(self) -> bool:
        """Whether the status is 2xx."""
        return self.status // 100 == 2

    @property
    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get("content-type", "").split(";", 1)[0].strip().lower()


class NoResponseError(Exception):
    """A webhook could not be reached, was too slow, or did not answer in HTTP."""


class CertificateError(NoResponseError):
    """The TLS certificate of a webhook is not trusted."""


def check_handshake_response(response: WebhookResponse, token: str, *, require_json: bool) -> None:
    """Raise PlatformError (400) unless the response is a small 200 that echoes `token`."""
    if response.status != _OK:
        message = "WebHook responds with incorrect HTTP status. HTTP status is"
        raise PlatformError(400, "SUB-522", f"{message} {response.status}")
    echoed = response.headers.get("validation-token")
    if echoed is None:
        raise PlatformError(400, "SUB-520", "Validation Token is not returned")
    if echoed != token:
        failure = "it returns another Validation-Token"
    elif response.size > _MAX_HANDSHAKE_RESPONSE_BYTES:
        failure = f"headers and body are larger than {_MAX_HANDSHAKE_RESPONSE_BYTES} bytes"
    elif require_json and response.media_type != "application/json":
        failure = "the content type is not application/json"
    else:
        return
    raise PlatformError(400, "SUB-525", f"WebHook server response is invalid: {failure}")


async def post(
    connections: httpx.AsyncHTTPTransport,
    address: str,
    headers: Mapping[str, str],
    body: bytes,
    *,
    timeout: float,
) -> WebhookResponse:
    """Send one POST request without following redirects; `timeout` is in seconds of real time.

    Raises NoResponseError unless the whole response arrives within the timeout.
    """
    import httpx

    try:
        request = httpx.Request("POST", address, headers=headers, content=body)
        async with asyncio.timeout(timeout):
            response = await connections.handle_async_request(request)
            try:
                size = await _read_size(response)
            finally:
                await response.aclose()
    except TimeoutError as error:
        raise NoResponseError("it did not answer in time") from error
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        if _is_certificate_error(error):
            raise CertificateError(str(error)) from error
        raise NoResponseError(type(error).__name__) from error
    lowered = {name.lower(): value for name, value in response.headers.items()}
    return WebhookResponse(response.status_code, lowered, size)


async def _read_size(response: httpx.Response) -> int:
    """Return the number of bytes of headers and body, reading at most 64 KiB of an endless body."""
    size = sum(len(name) + len(value) + len(b": \r\n") for name, value in response.headers.raw)
    async for chunk in response.aiter_raw():
        size += len(chunk)
        if size > _MAX_READ_BYTES:
            break
    return size


def _is_certificate_error(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False
