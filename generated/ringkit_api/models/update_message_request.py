# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model
from ringkit_api.enumerations import MessageReadStatusEnum


@model
class UpdateMessageRequest(Model):
    """A new state of a message.

    Attributes:
        read_status: Whether the message was read.
    """

    read_status: MessageReadStatusEnum
    """Whether the message was read."""
