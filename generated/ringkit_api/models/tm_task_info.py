# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.task_attachment import TaskAttachment
    from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo
    from ringkit_api.models.tm_task_info_assignees_item import TMTaskInfoAssigneesItem
    from ringkit_api.models.tm_task_info_creator import TMTaskInfoCreator

TMTaskInfoStatus = Literal["Pending", "InProgress", "Completed"]

TMTaskInfoCompletenessCondition = Literal["Simple", "AllAssignees", "Percentage"]

TMTaskInfoColor = Literal["Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"]


@model
class TMTaskInfo(Model):
    """Tm task info.

    completeness_percentage: 0 to 100.
    """

    id: str
    creation_time: datetime | Unset = UNSET
    last_modified_time: datetime | Unset = UNSET
    type: Literal["Task"] | Unset = UNSET
    creator: TMTaskInfoCreator | Unset = UNSET
    chat_ids: list[str] | Unset = UNSET
    status: TMTaskInfoStatus | Unset = UNSET
    subject: str | Unset = UNSET
    assignees: list[TMTaskInfoAssigneesItem] | Unset = UNSET
    completeness_condition: TMTaskInfoCompletenessCondition | Unset = UNSET
    completeness_percentage: int | Unset = UNSET
    start_date: datetime | Unset = UNSET
    due_date: datetime | Unset = UNSET
    color: TMTaskInfoColor | Unset = UNSET
    section: str | Unset = UNSET
    description: str | Unset = UNSET
    recurrence: TaskRecurrenceInfo | Unset = UNSET
    attachments: list[TaskAttachment] | Unset = UNSET
