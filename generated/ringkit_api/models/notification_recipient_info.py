# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class NotificationRecipientInfo(Model):
    """Notification recipient info."""

    phone_number: str | Unset = UNSET
    extension_number: str | Unset = UNSET
    target: bool | Unset = UNSET
    location: str | Unset = UNSET
    name: str | Unset = UNSET
