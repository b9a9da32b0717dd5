# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


BulkTaskInfoStatus = Literal["Accepted", "Failed"]


@model
class BulkTaskInfo(Model):
    """Task that was started.

    Attributes:
        id: `id` of the task, for `read_automatic_location_updates_task`.
        status: Whether the task was accepted.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
    """

    id: str | Unset = UNSET
    """`id` of the task, for `read_automatic_location_updates_task`."""
    status: BulkTaskInfoStatus | Unset = UNSET
    """Whether the task was accepted."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
