# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.reply_with_pattern import ReplyWithPattern


@model
class CallPartyReply(Model):
    """Message to a caller; give one of the members.

    Attributes:
        reply_with_text: Text of the message.
        reply_with_pattern: Ready-made message.
    """

    reply_with_text: str | Unset = UNSET
    """Text of the message."""
    reply_with_pattern: ReplyWithPattern | Unset = UNSET
    """Ready-made message."""
