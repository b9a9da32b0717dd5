# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.last_modified_by_info import LastModifiedByInfo
    from ringkit_api.models.locked_by_info import LockedByInfo
    from ringkit_api.models.tm_creator_info import TMCreatorInfo

NoteInfoStatus = Literal["Active", "Draft"]


@model
class NoteInfo(Model):
    """Note info."""

    id: str
    title: str | Unset = UNSET
    chat_ids: list[str] | Unset = UNSET
    preview: str | Unset = UNSET
    creator: TMCreatorInfo | Unset = UNSET
    last_modified_by: LastModifiedByInfo | Unset = UNSET
    locked_by: LockedByInfo | Unset = UNSET
    status: NoteInfoStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    type: Literal["Note"] | Unset = UNSET
