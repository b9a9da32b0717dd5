# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.tm_chat_member_info import TMChatMemberInfo

TMConversationInfoType = Literal["Direct", "Personal", "Group"]


@model
class TMConversationInfo(Model):
    """Tm conversation info."""

    id: str
    type: TMConversationInfoType | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    members: list[TMChatMemberInfo] | Unset = UNSET
