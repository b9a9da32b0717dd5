# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.get_message_info_response import GetMessageInfoResponse


@model
class GetMessageInfoMultiResponse(Model):
    """Get message info multi response."""

    resource_id: str
    status: int
    body: GetMessageInfoResponse
