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
    """A task to create.

    Attributes:
        subject: Short name of the task, at most 250 characters.
        assignees: People who have to do it.
        completeness_condition: When the task counts as done: once anyone says so, once all do, or in
            percent. `"Simple"` if left out.
        start_date: When to begin, ISO 8601 in UTC.
        due_date: When it has to be done, ISO 8601 in UTC.
        color: How the post of the task is highlighted. `"Black"` if left out.
        section: Section to group tasks by, at most 100 characters.
        description: What there is to do, at most 102400 characters.
        recurrence: Whether and how the task comes again.
        attachments: Files that belong to the task.
    """

    subject: str
    """Short name of the task, at most 250 characters."""
    assignees: list[CreateTaskRequestAssigneesItem]
    """People who have to do it."""
    completeness_condition: CreateTaskRequestCompletenessCondition | Unset = UNSET
    """When the task counts as done: once anyone says so, once all do, or in percent."""
    start_date: datetime | Unset = UNSET
    """When to begin, ISO 8601 in UTC."""
    due_date: datetime | Unset = UNSET
    """When it has to be done, ISO 8601 in UTC."""
    color: CreateTaskRequestColor | Unset = UNSET
    """How the post of the task is highlighted."""
    section: str | Unset = UNSET
    """Section to group tasks by, at most 100 characters."""
    description: str | Unset = UNSET
    """What there is to do, at most 102400 characters."""
    recurrence: TaskRecurrenceInfo | Unset = UNSET
    """Whether and how the task comes again."""
    attachments: list[TaskAttachment] | Unset = UNSET
    """Files that belong to the task."""
