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
    """Message batch response.

    Attributes:
        id: Read-only.
    """

    id: str
    from_: str | Unset = UNSET
    batch_size: int | Unset = UNSET
    processed_count: int | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    status: MessageBatchResponseStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    rejected: list[RejectedRecipientResponseResource] | Unset = UNSET
    cost: float | Unset = UNSET
