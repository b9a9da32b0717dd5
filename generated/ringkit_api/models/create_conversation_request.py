# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.conversation_member_request import ConversationMemberRequest


@model
class CreateConversationRequest(Model):
    """People to open a conversation with.

    Attributes:
        members: The other people, at most 15; the user who is logged in need not be named.
    """

    members: list[ConversationMemberRequest]
    """The other people, at most 15; the user who is logged in need not be named."""
