# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo
    from ringkit_api.models.tm_attachment_info import TMAttachmentInfo
    from ringkit_api.models.tm_update_task_request_assignees_item import (
        TMUpdateTaskRequestAssigneesItem,
    )

TMUpdateTaskRequestCompletenessCondition = Literal["Simple", "AllAssignees", "Percentage"]

TMUpdateTaskRequestColor = Literal[
    "Black", "Red", "Orange", "Yellow", "Green", "Blue", "Purple", "Magenta"
]


@model
class TMUpdateTaskRequest(Model):
    """Tm update task request."""

    subject: str | Unset = UNSET
    assignees: list[TMUpdateTaskRequestAssigneesItem] | Unset = UNSET
    completeness_condition: TMUpdateTaskRequestCompletenessCondition | Unset = UNSET
    start_date: datetime | Unset = UNSET
    due_date: datetime | Unset = UNSET
    color: TMUpdateTaskRequestColor | Unset = UNSET
    section: str | Unset = UNSET
    description: str | Unset = UNSET
    recurrence: TaskRecurrenceInfo | Unset = UNSET
    attachments: list[TMAttachmentInfo] | Unset = UNSET
