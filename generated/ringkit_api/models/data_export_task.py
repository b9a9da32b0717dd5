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
    """An export of team messaging data.

    Attributes:
        uri: Address of this record on the platform.
        id: Identifier of the export, for `rc.api.compliance_exports.read_data_export_task`.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        status: State of the export; only a completed one has `datasets`.
        creator: User who started the export.
        specific: Choice of times, people and chats that the export was started with.
        datasets: Files of the export, absent until it is completed.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    id: str
    """Identifier of the export, for `rc.api.compliance_exports.read_data_export_task`."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    status: DataExportTaskStatus | Unset = UNSET
    """State of the export; only a completed one has `datasets`."""
    creator: CreatorInfo | Unset = UNSET
    """User who started the export."""
    specific: SpecificInfo | Unset = UNSET
    """Choice of times, people and chats that the export was started with."""
    datasets: list[ExportTaskResultInfo] | Unset = UNSET
    """Files of the export, absent until it is completed."""
