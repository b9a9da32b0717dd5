# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.chat_member_info import ChatMemberInfo

ChatInfoType = Literal["Everyone", "Team", "Group", "Direct", "Personal"]

ChatInfoStatus = Literal["Active", "Archived"]


@model
class ChatInfo(Model):
    """A chat.

    Attributes:
        id: Identifier, as other operations take it.
        type: Kind of the chat.
        public: Whether people can join by themselves, for teams.
        name: Name of the chat, for teams; others have none.
        description: What the chat is for, for teams.
        status: Whether the team is in use or archived.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        members: Members of the chat.
    """

    id: str
    """Identifier, as other operations take it."""
    type: ChatInfoType | Unset = UNSET
    """Kind of the chat."""
    public: bool | Unset = UNSET
    """Whether people can join by themselves, for teams."""
    name: str | Unset = UNSET
    """Name of the chat, for teams; others have none."""
    description: str | Unset = UNSET
    """What the chat is for, for teams."""
    status: ChatInfoStatus | Unset = UNSET
    """Whether the team is in use or archived."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    members: list[ChatMemberInfo] | Unset = UNSET
    """Members of the chat."""
