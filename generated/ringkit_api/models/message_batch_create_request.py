# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.message_create_request import MessageCreateRequest


@model
class MessageBatchCreateRequest(Model):
    """Texts to be sent to many recipients.

    Attributes:
        from_: The sender, E.164: a number with the feature A2PSmsSender.
        text: The text for all messages that have none themselves.
        messages: One entry for each recipient.
    """

    from_: str
    """The sender, E.164: a number with the feature A2PSmsSender."""
    text: str | Unset = UNSET
    """The text for all messages that have none themselves."""
    messages: list[MessageCreateRequest]
    """One entry for each recipient."""
