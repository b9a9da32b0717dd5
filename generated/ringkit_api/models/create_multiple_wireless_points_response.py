# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_task_info import BulkTaskInfo


@model
class CreateMultipleWirelessPointsResponse(Model):
    """Task that adds access points.

    Attributes:
        task: Task that makes the change; read it again until it is done.
    """

    task: BulkTaskInfo | Unset = UNSET
    """Task that makes the change; read it again until it is done."""
