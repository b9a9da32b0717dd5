# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


BulkTaskInfoStatus = Literal["Accepted", "Failed"]


@model
class BulkTaskInfo(Model):
    """Bulk task info."""

    id: str | Unset = UNSET
    status: BulkTaskInfoStatus | Unset = UNSET
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
