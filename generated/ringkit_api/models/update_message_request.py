# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import MessageReadStatusEnum


@model
class UpdateMessageRequest(Model):
    """Update message request."""

    read_status: MessageReadStatusEnum
