# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.task_attachment import TaskAttachment
    from ringkit_api.models.task_info_assignees_item import TaskInfoAssigneesItem
    from ringkit_api.models.task_info_creator import TaskInfoCreator
    from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo

TaskInfoStatus = Literal["Pending", "InProgress", "Completed"]

TaskInfoCompletenessCondition = Literal["Simple", "AllAssignees", "Percentage"]

TaskInfoColor = Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]


@model
class TaskInfo(Model):
    """Task info.

    Attributes:
        completeness_percentage: 0 to 100.
    """

    id: str
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    type: Literal["Task"] | Unset = UNSET
    creator: TaskInfoCreator | Unset = UNSET
    chat_ids: list[str] | Unset = UNSET
    status: TaskInfoStatus | Unset = UNSET
    subject: str | Unset = UNSET
    assignees: list[TaskInfoAssigneesItem] | Unset = UNSET
    completeness_condition: TaskInfoCompletenessCondition | Unset = UNSET
    completeness_percentage: int | Unset = UNSET
    start_date: datetime | Unset = UNSET
    due_date: datetime | Unset = UNSET
    color: TaskInfoColor | Unset = UNSET
    section: str | Unset = UNSET
    description: str | Unset = UNSET
    recurrence: TaskRecurrenceInfo | Unset = UNSET
    attachments: list[TaskAttachment] | Unset = UNSET
