# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ringkit_api.dicts.attachment_info import AttachmentInfoDict
    from ringkit_api.dicts.task_recurrence_info import TaskRecurrenceInfoDict
    from ringkit_api.dicts.update_task_request_assignees_item import (
        UpdateTaskRequestAssigneesItemDict,
    )
    from ringkit_api.models.attachment_info import AttachmentInfo
    from ringkit_api.models.task_recurrence_info import TaskRecurrenceInfo
    from ringkit_api.models.update_task_request import (
        UpdateTaskRequestColor,
        UpdateTaskRequestCompletenessCondition,
    )
    from ringkit_api.models.update_task_request_assignees_item import UpdateTaskRequestAssigneesItem


class UpdateTaskRequestDict(TypedDict):
    """`UpdateTaskRequest` as a dict."""

    subject: NotRequired[str]
    """Short name of the task, at most 250 characters."""
    assignees: NotRequired[
        Sequence[UpdateTaskRequestAssigneesItem | UpdateTaskRequestAssigneesItemDict]
    ]
    """People who have to do it."""
    completeness_condition: NotRequired[UpdateTaskRequestCompletenessCondition]
    """When the task counts as done: once anyone says so, once all do, or in percent."""
    start_date: NotRequired[datetime]
    """When to begin, ISO 8601 in UTC."""
    due_date: NotRequired[datetime]
    """When it has to be done, ISO 8601 in UTC."""
    color: NotRequired[UpdateTaskRequestColor]
    """How the post of the task is highlighted."""
    section: NotRequired[str]
    """Section to group tasks by, at most 100 characters."""
    description: NotRequired[str]
    """What there is to do, at most 102400 characters."""
    recurrence: NotRequired[TaskRecurrenceInfo | TaskRecurrenceInfoDict]
    """Whether and how the task comes again."""
    attachments: NotRequired[Sequence[AttachmentInfo | AttachmentInfoDict]]
    """Files that belong to the task."""
