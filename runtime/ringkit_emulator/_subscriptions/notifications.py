"""Notifications: what is delivered to a client when something happens (facts 9.1)."""

from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._subscriptions.records import Subscription
from ringkit_emulator._times import format_time

_FLAT: Final = "/missed-calls"


def notification(
    subscription: Subscription, event: str, body: Document, *, uuid: str, at: float
) -> Document:
    """Return the envelope around ``body``; ``event`` is the filter with its ids, ``at`` when.

    Missed calls have no body: their members stand in the envelope.
    """
    envelope: Document = {
        "uuid": uuid,
        "event": event,
        "timestamp": format_time(at),
        "subscriptionId": subscription.id,
        "ownerId": subscription.user.id,
    }
    if event.partition("?")[0].endswith(_FLAT):
        return body | envelope
    return envelope | {"body": body}
