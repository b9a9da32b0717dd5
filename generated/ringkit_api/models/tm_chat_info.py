# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.tm_chat_member_info import TMChatMemberInfo

TMChatInfoType = Literal["Everyone", "Team", "Group", "Direct", "Personal"]

TMChatInfoStatus = Literal["Active", "Archived"]


@model
class TMChatInfo(Model):
    """Tm chat info."""

    id: str
    type: TMChatInfoType | Unset = UNSET
    public: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    status: TMChatInfoStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    members: list[TMChatMemberInfo] | Unset = UNSET
