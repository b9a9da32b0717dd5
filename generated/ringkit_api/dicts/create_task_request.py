# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit_api.dicts.create_task_request_assignees_item import (
        CreateTaskRequestAssigneesItemDict,
    )
    from ringkit_api.dicts.task_attachment import TaskAttachmentDict
    from ringkit_api.dicts.task_recurrence_info import TaskRecurrenceInfoDict
    from ringkit_api.models.create_task_request import (
        CreateTaskRequestColor,
        CreateTaskRequestCompletenessCondition,
    )
    from ringkit_api.models.create_task_request_assignees_item import CreateTaskRequestAssigneesItem
    from ringkit_api.models.task_attachment import TaskAttachment
    from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo


class CreateTaskRequestDict(TypedDict):
    """`CreateTaskRequest` as a dict."""

    subject: str
    assignees: Sequence[CreateTaskRequestAssigneesItem | CreateTaskRequestAssigneesItemDict]
    completeness_condition: NotRequired[CreateTaskRequestCompletenessCondition]
    """`"Simple"` if left out."""
    start_date: NotRequired[datetime]
    due_date: NotRequired[datetime]
    color: NotRequired[CreateTaskRequestColor]
    """`"Black"` if left out."""
    section: NotRequired[str]
    description: NotRequired[str]
    recurrence: NotRequired[TaskRecurrenceInfo | TaskRecurrenceInfoDict]
    attachments: NotRequired[Sequence[TaskAttachment | TaskAttachmentDict]]
