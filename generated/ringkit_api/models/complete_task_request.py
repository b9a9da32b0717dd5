# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.complete_task_request_assignees_item import (
        CompleteTaskRequestAssigneesItem,
    )

CompleteTaskRequestStatus = Literal["Incomplete", "Complete"]


@model
class CompleteTaskRequest(Model):
    """Complete task request.

    Attributes:
        completeness_percentage: 0 to 100.
    """

    status: CompleteTaskRequestStatus | Unset = UNSET
    assignees: list[CompleteTaskRequestAssigneesItem] | Unset = UNSET
    completeness_percentage: int | Unset = UNSET
