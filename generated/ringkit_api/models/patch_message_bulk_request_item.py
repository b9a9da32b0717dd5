# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.patch_message_request import PatchMessageRequest


@model
class PatchMessageBulkRequestItem(Model):
    """Patch message bulk request item."""

    resource_id: str | Unset = UNSET
    body: PatchMessageRequest
