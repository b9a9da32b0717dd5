# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ConversationInfo(Model):
    """A conversation.

    Attributes:
        id: Identifier of the conversation, for `conversation_id`.
        uri: Deprecated; conversations have no address of their own. A URI.
    """

    id: str | Unset = UNSET
    """Identifier of the conversation, for `conversation_id`."""
    uri: str | Unset = UNSET
    """Deprecated; conversations have no address of their own."""
