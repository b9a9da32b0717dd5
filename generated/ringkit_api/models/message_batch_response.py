# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.rejected_recipient_response_resource import (
        RejectedRecipientResponseResource,
    )

MessageBatchResponseStatus = Literal["Processing", "Completed", "Sent"]


@model
class MessageBatchResponse(Model):
    """A batch of texts.

    Attributes:
        id: Identifier of the batch. Read-only.
        from_: The sender, E.164.
        batch_size: Texts that were accepted.
        processed_count: Texts that were handled so far.
        last_modified_time: When texts of the batch were last handled.
        status: How far the batch is.
        creation_time: When it was created, in ISO 8601.
        rejected: Recipients that were refused; all others are sent to.
        cost: Estimated cost; known when the batch is completed.
    """

    id: str
    """Identifier of the batch."""
    from_: str | Unset = UNSET
    """The sender, E.164."""
    batch_size: int | Unset = UNSET
    """Texts that were accepted."""
    processed_count: int | Unset = UNSET
    """Texts that were handled so far."""
    last_modified_time: datetime | Unset = UNSET
    """When texts of the batch were last handled."""
    status: MessageBatchResponseStatus | Unset = UNSET
    """How far the batch is."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    rejected: list[RejectedRecipientResponseResource] | Unset = UNSET
    """Recipients that were refused; all others are sent to."""
    cost: float | Unset = UNSET
    """Estimated cost; known when the batch is completed."""
