# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bulk_task_info import BulkTaskInfo


@model
class CreateMultipleSwitchesResponse(Model):
    """Create multiple switches response."""

    task: list[BulkTaskInfo] | Unset = UNSET
