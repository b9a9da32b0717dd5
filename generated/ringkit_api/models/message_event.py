# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.message_event_body import MessageEventBody


@model
class MessageEvent(Model):
    """Message event."""

    uuid: str | Unset = UNSET
    event: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    subscription_id: str | Unset = UNSET
    body: MessageEventBody | Unset = UNSET
    owner_id: str | Unset = UNSET
