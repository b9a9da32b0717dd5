# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.create_task_request_assignees_item import CreateTaskRequestAssigneesItem
    from ringkit_api.models.task_attachment import TaskAttachment
    from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo

CreateTaskRequestCompletenessCondition = Literal["Simple", "AllAssignees", "Percentage"]

CreateTaskRequestColor = Literal[
    "Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"
]


@model
class CreateTaskRequest(Model):
    """Create task request.

    Attributes:
        completeness_condition: `"Simple"` if left out.
        color: `"Black"` if left out.
    """

    subject: str
    assignees: list[CreateTaskRequestAssigneesItem]
    completeness_condition: CreateTaskRequestCompletenessCondition | Unset = UNSET
    start_date: datetime | Unset = UNSET
    due_date: datetime | Unset = UNSET
    color: CreateTaskRequestColor | Unset = UNSET
    section: str | Unset = UNSET
    description: str | Unset = UNSET
    recurrence: TaskRecurrenceInfo | Unset = UNSET
    attachments: list[TaskAttachment] | Unset = UNSET
