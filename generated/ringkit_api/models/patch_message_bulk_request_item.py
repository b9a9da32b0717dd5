# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.patch_message_request import PatchMessageRequest


@model
class PatchMessageBulkRequestItem(Model):
    """A new state of one of many messages.

    Attributes:
        resource_id: The `id` of the message; needed where the path has "*".
        body: The new state.
    """

    resource_id: str | Unset = UNSET
    """The `id` of the message; needed where the path has "*"."""
    body: PatchMessageRequest
    """The new state."""
