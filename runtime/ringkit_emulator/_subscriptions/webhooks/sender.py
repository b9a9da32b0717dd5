"""Webhooks: addresses that agree to hear, notifications posted to them, and when that ends."""

import asyncio
import json
import ssl
from collections.abc import Callable
from functools import cached_property
from typing import Final

from ringkit_emulator._clock import Clock
from ringkit_emulator._documents import Document
from ringkit_emulator._ids import Ids
from ringkit_emulator._subscriptions.modes import WebhookMode
from ringkit_emulator._subscriptions.options import SubscriptionOptions
from ringkit_emulator._subscriptions.records import Subscription
from ringkit_emulator._subscriptions.requests import secret
from ringkit_emulator._subscriptions.webhooks.handshake import check_reply
from ringkit_emulator._subscriptions.webhooks.posting import (
    CertificateError,
    NoReplyError,
    Reply,
    post,
    trust,
)
from ringkit_emulator._wire.errors import PlatformError

AGENT: Final = "RingCentral-Webhook/8.4"
_JSON: Final = "application/json; charset=UTF-8"
_TOKEN_SIZE: Final = 16

Blacklist = Callable[[Subscription, str], None]


class Webhooks:
    """Posts to webhooks, one notification after the other for each subscription.

    What fails is not sent again. ``blacklist`` is called with a subscription that has failed for
    too long, and the reason.
    """

    def __init__(
        self, clock: Clock, ids: Ids, options: SubscriptionOptions, blacklist: Blacklist
    ) -> None:
        self._clock = clock
        self._ids = ids
        self._options = options
        self._blacklist = blacklist
        self._failing: dict[Subscription, float] = {}
        self._queues: dict[Subscription, list[Document]] = {}
        self._senders: set[asyncio.Task[None]] = set()

    async def open(self, delivery: Document) -> WebhookMode:
        """Return the mode of a webhook that has answered the handshake; raises PlatformError."""
        tokens = (
            ("Validation-Token", secret(delivery, "validationToken")),
            (self._options.webhook_verified_by, secret(delivery, "verificationToken")),
        )
        kept = tuple((name, value) for name, value in tokens if value is not None)
        mode = WebhookMode(delivery["address"], kept)
        await self._shake_hands(mode)
        return mode

    def deliver(self, subscription: Subscription, notification: Document) -> bool:
        """Post a notification after those that wait already."""
        queue = self._queues.get(subscription)
        if queue is None:
            queue = self._queues[subscription] = []
            sender = asyncio.get_running_loop().create_task(self._send_all(subscription, queue))
            self._senders.add(sender)
            sender.add_done_callback(self._senders.discard)
        queue.append(notification)
        return True

    def forget(self, subscription: Subscription) -> None:
        """Drop what is known of a subscription that has ended."""
        self._failing.pop(subscription, None)

    def close(self) -> None:
        """Send nothing any more."""
        for sender in self._senders:
            sender.cancel()

    @cached_property
    def _trust(self) -> ssl.SSLContext:
        return trust(self._options.webhook_ca)

    async def _shake_hands(self, mode: WebhookMode) -> None:
        token = self._ids.secret(_TOKEN_SIZE).hex()
        headers = {**dict(mode.tokens), "Validation-Token": token}
        try:
            reply = await self._post(mode, headers, b"")
        except CertificateError as error:
            raise PlatformError(400, "SUB-524", "HTTPS certificate is not valid") from error
        except NoReplyError as error:
            raise PlatformError(400, "SUB-525", f"WebHook is not reachable: {error}") from error
        check_reply(reply, token, json_wanted=self._options.webhook_json_replies)

    async def _send_all(self, subscription: Subscription, queue: list[Document]) -> None:
        try:
            while queue and subscription.active:
                await self._send(subscription, queue.pop(0))
        finally:
            del self._queues[subscription]

    async def _send(self, subscription: Subscription, notification: Document) -> None:
        if not isinstance(subscription.mode, WebhookMode):
            return
        body = json.dumps(notification, ensure_ascii=False, separators=(",", ":")).encode()
        headers = {**dict(subscription.mode.tokens), "Content-Type": _JSON}
        try:
            reply = await self._post(subscription.mode, headers, body)
            fault = None if reply.accepted else f"HTTP status {reply.status}"
        except NoReplyError as error:
            fault = str(error)
        if fault is None:
            self._failing.pop(subscription, None)
        else:
            self._count(subscription, fault)

    def _count(self, subscription: Subscription, fault: str) -> None:
        now = self._clock.time()
        since = self._failing.setdefault(subscription, now)
        if now - since >= self._options.webhook_blacklist_after:
            self._blacklist(subscription, fault)

    async def _post(self, mode: WebhookMode, headers: dict[str, str], body: bytes) -> Reply:
        return await post(
            mode.address,
            {"User-Agent": AGENT, **headers},
            body,
            timeout=self._options.webhook_timeout,
            trusted=self._trust,
        )
