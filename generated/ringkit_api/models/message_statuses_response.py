# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_status_counts import MessageStatusCounts


@model
class MessageStatusesResponse(Model):
    """Message statuses response."""

    queued: MessageStatusCounts | Unset = UNSET
    delivered: MessageStatusCounts | Unset = UNSET
    delivery_failed: MessageStatusCounts | Unset = UNSET
    sent: MessageStatusCounts | Unset = UNSET
    sending_failed: MessageStatusCounts | Unset = UNSET
