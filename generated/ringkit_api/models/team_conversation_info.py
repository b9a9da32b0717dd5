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
    """Team conversation info."""

    id: str
    type: TeamConversationInfoType | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    members: list[ChatMemberInfo] | Unset = UNSET
