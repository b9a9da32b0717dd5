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
    """A change of many extensions.

    Attributes:
        uri: Address of this record on the platform. A URI.
        id: Identifier of the task, for `rc.api.extensions.read_extension_update_task`.
        status: How far the task is; Completed also when some were refused.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        result: What became of each extension, once the task has ended.
    """

    uri: str
    """Address of this record on the platform."""
    id: str
    """Identifier of the task, for `rc.api.extensions.read_extension_update_task`."""
    status: ExtensionBulkUpdateTaskResourceStatus
    """How far the task is; Completed also when some were refused."""
    creation_time: datetime
    """When it was created, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    result: ExtensionBulkUpdateTaskResult | Unset = UNSET
    """What became of each extension, once the task has ended."""
