# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.update_message_request import UpdateMessageRequest


@model
class UpdateMessageBulkRequestItem(Model):
    """Update message bulk request item."""

    resource_id: str | Unset = UNSET
    body: UpdateMessageRequest
