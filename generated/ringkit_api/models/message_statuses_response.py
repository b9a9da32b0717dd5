# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_status_counts import MessageStatusCounts


@model
class MessageStatusesResponse(Model):
    """Numbers of texts by status.

    Attributes:
        queued: Texts that wait to be sent.
        delivered: Texts that the carrier has reported as delivered.
        delivery_failed: Texts that the carrier did not deliver.
        sent: Texts that were handed to the carrier.
        sending_failed: Texts that could not be sent.
    """

    queued: MessageStatusCounts | Unset = UNSET
    """Texts that wait to be sent."""
    delivered: MessageStatusCounts | Unset = UNSET
    """Texts that the carrier has reported as delivered."""
    delivery_failed: MessageStatusCounts | Unset = UNSET
    """Texts that the carrier did not deliver."""
    sent: MessageStatusCounts | Unset = UNSET
    """Texts that were handed to the carrier."""
    sending_failed: MessageStatusCounts | Unset = UNSET
    """Texts that could not be sent."""
