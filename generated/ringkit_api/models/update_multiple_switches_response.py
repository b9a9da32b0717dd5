# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_task_info import BulkTaskInfo


@model
class UpdateMultipleSwitchesResponse(Model):
    """Update multiple switches response."""

    task: BulkTaskInfo | Unset = UNSET
