"""One subscription, its JSON document, and the envelope of its notifications."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import define, field, frozen

from ringkit_emulator._clock import Timer
from ringkit_emulator._documents import Document, without_none
from ringkit_emulator._options import AppOptions
from ringkit_emulator._state.accounts import Extension
from ringkit_emulator._subscriptions.delivery_modes import DeliveryMode
from ringkit_emulator._subscriptions.filters import EventFilter, FilterError
from ringkit_emulator._times import format_time

# So that a difference of floats just below a whole second counts as the whole second.
_ROUNDING_SECONDS: Final = 0.001
_MISSED_CALLS: Final = "/missed-calls"


@frozen
class BlacklistedData:
    """When delivery to a subscription stopped, in seconds since 1970, and why."""

    at: float
    reason: str


@define(eq=False)
class Subscription:
    """A subscription of a user with an app.

    `created` and `expires` are seconds since 1970, `lifetime` is in seconds. `collection_uri` is
    the URI of the subscription without its id. `timers` are cancelled by its renewal and its end.
    """

    id: str
    collection_uri: str
    app: AppOptions
    user: Extension
    mode: DeliveryMode
    filters: Sequence[EventFilter]
    disabled_filters: Sequence[FilterError]
    created: float
    lifetime: float
    expires: float
    blacklisted: BlacklistedData | None = None
    ended: bool = False
    timers: list[Timer] = field(factory=list)

    @property
    def active(self) -> bool:
        """Whether notifications are delivered."""
        return self.blacklisted is None and not self.ended

    @property
    def requested_filters(self) -> tuple[str, ...]:
        """All filters as the client wrote them, including disabled ones."""
        enabled = (one.requested for one in self.filters)
        return (*enabled, *(one.requested for one in self.disabled_filters))

    def document(self, now: float) -> Document:
        """Return the JSON document of the subscription; `now` is in seconds since 1970."""
        blacklisted = self.blacklisted
        return without_none(
            {
                "uri": f"{self.collection_uri}/{self.id}",
                "id": self.id,
                "creationTime": format_time(self.created),
                "status": "Active" if blacklisted is None else "Blacklisted",
                "eventFilters": [self.filter_text(one) for one in self.filters],
                "disabledFilters": [one.document() for one in self.disabled_filters] or None,
                "expirationTime": format_time(self.expires),
                "expiresIn": max(1, int(self.expires - now + _ROUNDING_SECONDS)),
                "deliveryMode": self.mode.document(),
                "blacklistedData": None
                if blacklisted is None
                else {"blacklistedAt": format_time(blacklisted.at), "reason": blacklisted.reason},
            }
        )

    def filter_text(self, event_filter: EventFilter) -> str:
        """Return a filter of this subscription with all ids resolved."""
        if event_filter.reminder is None:
            return event_filter.text
        return event_filter.text.replace("/subscription/~", f"/subscription/{self.id}", 1)


def notification(
    subscription: Subscription, event: str, body: Document, *, uuid: str, at: float
) -> Document:
    """Return the notification of an event (platform-facts.md, 9.1).

    `event` is the filter with all ids resolved, `at` the time of the event in seconds since 1970.
    Notifications of missed calls have no `body` member: its members are those of the envelope.
    """
    envelope: Document = {
        "uuid": uuid,
        "event": event,
        "timestamp": format_time(at),
        "subscriptionId": subscription.id,
        "ownerId": subscription.user.id,
    }
    if event.partition("?")[0].endswith(_MISSED_CALLS):
        return body | envelope
    return envelope | {"body": body}
