# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.thread_user_model import ThreadUserModel

MthSyncBaseHintRecordType = Literal[
    "ThreadCreatedHint", "ThreadResolvedHint", "ThreadDeletedHint", "ThreadAssignedHint"
]


@model
class MthSyncBaseHint(Model):
    """Mth sync base hint."""

    record_type: MthSyncBaseHintRecordType
    id: str
    thread_id: str
    last_modified_time: datetime
    initiator: ThreadUserModel | Unset = UNSET
