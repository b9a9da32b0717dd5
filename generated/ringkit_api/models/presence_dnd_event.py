# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.presence_dnd_event_body import PresenceDndEventBody


@model
class PresenceDndEvent(Model):
    """The extension began or stopped taking calls.

    Attributes:
        uuid: Identifier of this notification; the same one may arrive twice.
        event: Event filter that the notification answers, with real identifiers.
        timestamp: When the notification was made, in ISO 8601.
        subscription_id: `id` of the subscription that the notification belongs to.
        owner_id: `id` of the extension that owns it.
        body: What happened.
    """

    uuid: str | Unset = UNSET
    """Identifier of this notification; the same one may arrive twice."""
    event: str | Unset = UNSET
    """Event filter that the notification answers, with real identifiers."""
    timestamp: datetime | Unset = UNSET
    """When the notification was made, in ISO 8601."""
    subscription_id: str | Unset = UNSET
    """`id` of the subscription that the notification belongs to."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
    body: PresenceDndEventBody | Unset = UNSET
    """What happened."""
