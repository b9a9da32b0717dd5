# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.task_result_info import TaskResultInfo

AutomaticLocationUpdatesTaskInfoStatus = Literal["Accepted", "InProgress", "Completed", "Failed"]

AutomaticLocationUpdatesTaskInfoType = Literal[
    "WirelessPointsBulkCreate",
    "WirelessPointsBulkUpdate",
    "SwitchesBulkCreate",
    "SwitchesBulkUpdate",
]


@model
class AutomaticLocationUpdatesTaskInfo(Model):
    """Task that adds or changes switches or access points.

    Attributes:
        id: Identifier, as other operations take it.
        status: How far the task is.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        type: What the task changes.
        result: What became of each record; there once the task is done.
    """

    id: str | Unset = UNSET
    """Identifier, as other operations take it."""
    status: AutomaticLocationUpdatesTaskInfoStatus | Unset = UNSET
    """How far the task is."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    type: AutomaticLocationUpdatesTaskInfoType | Unset = UNSET
    """What the task changes."""
    result: TaskResultInfo | Unset = UNSET
    """What became of each record; there once the task is done."""
