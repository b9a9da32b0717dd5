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
    """Chat info."""

    id: str
    type: ChatInfoType | Unset = UNSET
    public: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    status: ChatInfoStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    members: list[ChatMemberInfo] | Unset = UNSET
