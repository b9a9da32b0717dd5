# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.conversation_member_request import ConversationMemberRequestDict
    from ringkit_api.models.conversation_member_request import ConversationMemberRequest


class CreateConversationRequestDict(TypedDict):
    """`CreateConversationRequest` as a dict."""

    members: Sequence[ConversationMemberRequest | ConversationMemberRequestDict]
    """The other people, at most 15; the user who is logged in need not be named."""
