# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit._unset import Unset
    from ringkit_api.models.conversation_member_request import ConversationMemberRequest


class ConversationMemberRequestDict(TypedDict):
    """`ConversationMemberRequest` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of the person."""
    email: NotRequired[str]
    """E-mail address of the person, also for guests of other companies. An e-mail address."""


class CreateConversationRequestDict(TypedDict):
    """`CreateConversationRequest` as a dict."""

    members: Sequence[ConversationMemberRequest | ConversationMemberRequestDict]
    """The other people, at most 15; the user who is logged in need not be named."""
