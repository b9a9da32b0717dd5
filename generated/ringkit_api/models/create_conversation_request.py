# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.conversation_member_request import ConversationMemberRequest


@model
class CreateConversationRequest(Model):
    """Create conversation request."""

    members: list[ConversationMemberRequest]
