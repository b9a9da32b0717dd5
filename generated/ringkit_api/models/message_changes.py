# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import MessageTypeEnum


@model
class MessageChanges(Model):
    """What changed in one kind of message.

    Attributes:
        type: Kind of the messages.
        new_count: Number of new messages; may be missing for 0.
        updated_count: Number of messages that changed; may be missing for 0.
        new_message_ids: `id` of each new message.
    """

    type: MessageTypeEnum | Unset = UNSET
    """Kind of the messages."""
    new_count: int | Unset = UNSET
    """Number of new messages; may be missing for 0."""
    updated_count: int | Unset = UNSET
    """Number of messages that changed; may be missing for 0."""
    new_message_ids: list[int] | Unset = UNSET
    """`id` of each new message."""
