# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.thread_user_model import ThreadUserModel

MthSyncAssignedHintRecordType = Literal[
    "ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"
]


@model
class MthSyncAssignedHint(Model):
    """Mth sync assigned hint."""

    record_type: MthSyncAssignedHintRecordType
    id: str
    thread_id: str
    last_modified_time: datetime
    initiator: ThreadUserModel | Unset = UNSET
    assignee: ThreadUserModel | Unset = UNSET
    previous_assignee: ThreadUserModel | Unset = UNSET
