# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.notification_info import NotificationInfo


@model
class InboundMessageEvent(Model):
    """Inbound message event."""

    aps: NotificationInfo | Unset = UNSET
    message_id: str | Unset = UNSET
    conversation_id: str | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    owner_id: str | Unset = UNSET
