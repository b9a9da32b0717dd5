# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.alert_info import AlertInfo


@model
class NotificationInfo(Model):
    """What a mobile device shows.

    Attributes:
        alert: Text that the device shows.
        badge: Number of new messages.
        sound: Sound that the device plays.
        content_available: Whether the application is woken in the background.
        category: Kind of the message.
    """

    alert: AlertInfo | Unset = UNSET
    """Text that the device shows."""
    badge: str | Unset = UNSET
    """Number of new messages."""
    sound: str | Unset = UNSET
    """Sound that the device plays."""
    content_available: str | Unset = member("content-available", default=UNSET)
    """Whether the application is woken in the background."""
    category: str | Unset = UNSET
    """Kind of the message."""
