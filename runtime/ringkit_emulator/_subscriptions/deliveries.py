"""The deliveries of notifications since the last reset: each attempt, and how it ended."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from attrs import define

from ringkit_emulator._documents import Document
from ringkit_emulator._journal import Journal
from ringkit_emulator._subscriptions.subscription import Subscription

_KEPT: Final = 1000


@define(eq=False)
class Delivery:
    """An attempt to deliver a notification.

    `at` is its time by the emulator's clock, in seconds since 1970; `event` the filter with all ids
    resolved. `attempt` counts the posts of one notification to a webhook, from 1. `status` is the
    status of the webhook's answer (None: there is none, or no webhook), `failure` why the
    notification was not accepted, `retry_at` when it is posted again (None: never). `accepted` is
    None while there is no answer; for PubNub and WebSockets it says whether a channel or session
    took the notification.
    """

    subscription_id: str
    transport: str
    event: str
    notification: Document
    at: float
    attempt: int = 1
    status: int | None = None
    accepted: bool | None = None
    failure: str | None = None
    retry_at: float | None = None
    number: int = 0

    def document(self) -> Document:
        """Return the delivery as a JSON object."""
        return {
            "number": self.number,
            "subscription": self.subscription_id,
            "transport": self.transport,
            "event": self.event,
            "at": self.at,
            "attempt": self.attempt,
            "status": self.status,
            "accepted": self.accepted,
            "failure": self.failure,
            "retryAt": self.retry_at,
            "notification": self.notification,
        }


class DeliveryLog:
    """The newest 1000 deliveries; `on_change` is called when one begins or ends."""

    def __init__(self, on_change: Callable[[], None] = lambda: None) -> None:
        self.journal: Journal[Delivery] = Journal(_KEPT)
        self._on_change = on_change

    def begin(
        self, subscription: Subscription, notification: Document, at: float, attempt: int = 1
    ) -> Delivery:
        """Add an attempt that begins at the time `at`."""
        delivery = Delivery(
            subscription_id=subscription.id,
            transport=str(subscription.mode.document()["transportType"]),
            event=str(notification["event"]),
            notification=notification,
            at=at,
            attempt=attempt,
            number=self.journal.next_number,
        )
        self.journal.add(delivery)
        self._on_change()
        return delivery

    def end(
        self,
        delivery: Delivery,
        *,
        status: int | None = None,
        failure: str | None = None,
        retry_at: float | None = None,
    ) -> None:
        """Record how an attempt ended; without `failure` the notification was accepted."""
        delivery.status, delivery.failure, delivery.retry_at = status, failure, retry_at
        delivery.accepted = failure is None
        self.journal.touch(delivery.number)
        self._on_change()
