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
    """Short name of the task, at most 250 characters."""
    assignees: Sequence[CreateTaskRequestAssigneesItem | CreateTaskRequestAssigneesItemDict]
    """People who have to do it."""
    completeness_condition: NotRequired[CreateTaskRequestCompletenessCondition]
    """When the task counts as done: once anyone says so, once all do, or in percent. `"Simple"` if
        left out."""
    start_date: NotRequired[datetime]
    """When to begin, ISO 8601 in UTC."""
    due_date: NotRequired[datetime]
    """When it has to be done, ISO 8601 in UTC."""
    color: NotRequired[CreateTaskRequestColor]
    """How the post of the task is highlighted. `"Black"` if left out."""
    section: NotRequired[str]
    """Section to group tasks by, at most 100 characters."""
    description: NotRequired[str]
    """What there is to do, at most 102400 characters."""
    recurrence: NotRequired[TaskRecurrenceInfo | TaskRecurrenceInfoDict]
    """Whether and how the task comes again."""
    attachments: NotRequired[Sequence[TaskAttachment | TaskAttachmentDict]]
    """Files that belong to the task."""
