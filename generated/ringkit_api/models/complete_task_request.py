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
    """How far a task is.

    Attributes:
        status: Whether the task is done.
        assignees: People for whom it is so; only for AllAssignees.
        completeness_percentage: How far the task is; only for Percentage. 0 to 100.
    """

    status: CompleteTaskRequestStatus | Unset = UNSET
    """Whether the task is done."""
    assignees: list[CompleteTaskRequestAssigneesItem] | Unset = UNSET
    """People for whom it is so; only for AllAssignees."""
    completeness_percentage: int | Unset = UNSET
    """How far the task is; only for Percentage."""
