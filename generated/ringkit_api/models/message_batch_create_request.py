# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_create_request import MessageCreateRequest


@model
class MessageBatchCreateRequest(Model):
    """Message batch create request."""

    from_: str
    text: str | Unset = UNSET
    messages: list[MessageCreateRequest]
