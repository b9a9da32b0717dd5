# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.task_result_record_errors_info import TaskResultRecordErrorsInfo


@model
class TaskResultRecord(Model):
    """Task result record."""

    id: str | Unset = UNSET
    bssid: str | Unset = UNSET
    chassis_id: str | Unset = UNSET
    port: str | Unset = UNSET
    status: str | Unset = UNSET
    errors: list[TaskResultRecordErrorsInfo] | Unset = UNSET
