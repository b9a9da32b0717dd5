# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.alert_info import AlertInfo


@model
class NotificationInfo(Model):
    """Notification info."""

    alert: AlertInfo | Unset = UNSET
    badge: str | Unset = UNSET
    sound: str | Unset = UNSET
    content_available: str | Unset = member("content-available", default=UNSET)
    category: str | Unset = UNSET
