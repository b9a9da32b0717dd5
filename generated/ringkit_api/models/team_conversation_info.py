# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.chat_member_info import ChatMemberInfo

TeamConversationInfoType = Literal["Direct", "Personal", "Group"]


@model
class TeamConversationInfo(Model):
    """A chat without a name: with one person, with several, or with oneself.

    Attributes:
        id: Identifier of the chat: the `chat_id` of posts, tasks and notes.
        type: Direct with one other person, Group with several, Personal for the chat with oneself.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        members: People in the conversation, each with an `id`.
    """

    id: str
    """Identifier of the chat: the `chat_id` of posts, tasks and notes."""
    type: TeamConversationInfoType | Unset = UNSET
    """Direct with one other person, Group with several, Personal for the chat with oneself."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    members: list[ChatMemberInfo] | Unset = UNSET
    """People in the conversation, each with an `id`."""
