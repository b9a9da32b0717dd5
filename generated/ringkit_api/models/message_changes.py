# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageTypeEnum


@model
class MessageChanges(Model):
    """Message changes."""

    type: MessageTypeEnum | Unset = UNSET
    new_count: int | Unset = UNSET
    updated_count: int | Unset = UNSET
    new_message_ids: list[int] | Unset = UNSET
