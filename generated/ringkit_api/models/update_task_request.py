# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.attachment_info import AttachmentInfo
    from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo
    from ringkit_api.models.update_task_request_assignees_item import UpdateTaskRequestAssigneesItem

UpdateTaskRequestCompletenessCondition = Literal["Simple", "AllAssignees", "Percentage"]

UpdateTaskRequestColor = Literal[
    "Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"
]


@model
class UpdateTaskRequest(Model):
    """Update task request."""

    subject: str | Unset = UNSET
    assignees: list[UpdateTaskRequestAssigneesItem] | Unset = UNSET
    completeness_condition: UpdateTaskRequestCompletenessCondition | Unset = UNSET
    start_date: datetime | Unset = UNSET
    due_date: datetime | Unset = UNSET
    color: UpdateTaskRequestColor | Unset = UNSET
    section: str | Unset = UNSET
    description: str | Unset = UNSET
    recurrence: TaskRecurrenceInfo | Unset = UNSET
    attachments: list[AttachmentInfo] | Unset = UNSET
