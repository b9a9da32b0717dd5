# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.message_details_response import MessageDetailsResponse


@model
class A2PMessageEvent(Model):
    """A2P message event."""

    uuid: str | Unset = UNSET
    event: str | Unset = UNSET
    timestamp: datetime | Unset = UNSET
    subscription_id: str | Unset = UNSET
    owner_id: str | Unset = UNSET
    body: MessageDetailsResponse | Unset = UNSET
