# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.creator_info import CreatorInfo
    from ringkit_api.models.export_task_result_info import ExportTaskResultInfo
    from ringkit_api.models.specific_info import SpecificInfo

DataExportTaskStatus = Literal["Accepted", "InProgress", "Completed", "Failed", "Expired"]


@model
class DataExportTask(Model):
    """Data export task."""

    uri: str | Unset = UNSET
    id: str
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    status: DataExportTaskStatus | Unset = UNSET
    creator: CreatorInfo | Unset = UNSET
    specific: SpecificInfo | Unset = UNSET
    datasets: list[ExportTaskResultInfo] | Unset = UNSET
