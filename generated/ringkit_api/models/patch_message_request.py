# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageAvailabilityEnum, MessageReadStatusEnum


@model
class PatchMessageRequest(Model):
    """A new state of a message; what is left out stays.

    Attributes:
        read_status: Whether the message was read.
        availability: Alive restores a deleted message.
    """

    read_status: MessageReadStatusEnum | Unset = UNSET
    """Whether the message was read."""
    availability: MessageAvailabilityEnum | Unset = UNSET
    """Alive restores a deleted message."""
