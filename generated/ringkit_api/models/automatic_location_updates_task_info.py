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
    """Automatic location updates task info."""

    id: str | Unset = UNSET
    status: AutomaticLocationUpdatesTaskInfoStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    type: AutomaticLocationUpdatesTaskInfoType | Unset = UNSET
    result: TaskResultInfo | Unset = UNSET
