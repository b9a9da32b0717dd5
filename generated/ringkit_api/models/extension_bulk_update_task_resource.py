# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.extension_bulk_update_task_result import ExtensionBulkUpdateTaskResult

ExtensionBulkUpdateTaskResourceStatus = Literal["Accepted", "InProgress", "Completed", "Failed"]


@model
class ExtensionBulkUpdateTaskResource(Model):
    """Extension bulk update task resource.

    Attributes:
        uri: A URI.
    """

    uri: str
    id: str
    status: ExtensionBulkUpdateTaskResourceStatus
    creation_time: datetime
    last_modified_time: datetime
    result: ExtensionBulkUpdateTaskResult | Unset = UNSET
