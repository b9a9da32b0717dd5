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
    """A task of a chat.

    Attributes:
        id: Identifier, as other operations take it.
        creation_time: When it was created, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        type: Kind of the record.
        creator: Who created the task.
        chat_ids: Chats that the task is in.
        status: How far the task is.
        subject: Short name of the task.
        assignees: People who have to do it.
        completeness_condition: When the task counts as done: once anyone says so, once all do, or in
            percent.
        completeness_percentage: How far the task is; only for Percentage. 0 to 100.
        start_date: When to begin, ISO 8601 in UTC.
        due_date: When it has to be done, ISO 8601 in UTC.
        color: How the post of the task is highlighted.
        section: Section that tasks are grouped by.
        description: What there is to do.
        recurrence: Whether and how the task comes again.
        attachments: Files that belong to the task.
    """

    id: str
    """Identifier, as other operations take it."""
    creation_time: datetime | Unset = UNSET
    """When it was created, in ISO 8601."""
    last_modified_time: datetime | Unset = UNSET
    """When it was last changed, in ISO 8601."""
    type: Literal["Task"] | Unset = UNSET
    """Kind of the record."""
    creator: TaskInfoCreator | Unset = UNSET
    """Who created the task."""
    chat_ids: list[str] | Unset = UNSET
    """Chats that the task is in."""
    status: TaskInfoStatus | Unset = UNSET
    """How far the task is."""
    subject: str | Unset = UNSET
    """Short name of the task."""
    assignees: list[TaskInfoAssigneesItem] | Unset = UNSET
    """People who have to do it."""
    completeness_condition: TaskInfoCompletenessCondition | Unset = UNSET
    """When the task counts as done: once anyone says so, once all do, or in percent."""
    completeness_percentage: int | Unset = UNSET
    """How far the task is; only for Percentage."""
    start_date: datetime | Unset = UNSET
    """When to begin, ISO 8601 in UTC."""
    due_date: datetime | Unset = UNSET
    """When it has to be done, ISO 8601 in UTC."""
    color: TaskInfoColor | Unset = UNSET
    """How the post of the task is highlighted."""
    section: str | Unset = UNSET
    """Section that tasks are grouped by."""
    description: str | Unset = UNSET
    """What there is to do."""
    recurrence: TaskRecurrenceInfo | Unset = UNSET
    """Whether and how the task comes again."""
    attachments: list[TaskAttachment] | Unset = UNSET
    """Files that belong to the task."""
