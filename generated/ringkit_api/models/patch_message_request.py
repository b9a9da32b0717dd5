# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageAvailabilityEnum, MessageReadStatusEnum


@model
class PatchMessageRequest(Model):
    """Patch message request."""

    read_status: MessageReadStatusEnum | Unset = UNSET
    availability: MessageAvailabilityEnum | Unset = UNSET
