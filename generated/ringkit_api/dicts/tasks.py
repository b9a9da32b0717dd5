# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Literal

    from ringkit._unset import Unset
    from ringkit_api.dicts.posts import AttachmentInfoDict
    from ringkit_api.models.attachment_info import AttachmentInfo
    from ringkit_api.models.complete_task_request import CompleteTaskRequestStatus
    from ringkit_api.models.complete_task_request_assignees_item import (
        CompleteTaskRequestAssigneesItem,
    )
    from ringkit_api.models.create_task_request import (
        CreateTaskRequestColor,
        CreateTaskRequestCompletenessCondition,
    )
    from ringkit_api.models.create_task_request_assignees_item import CreateTaskRequestAssigneesItem
    from ringkit_api.models.task_attachment import TaskAttachment
    from ringkit_api.models.task_recurrence_info import (
        TaskRecurrenceInfo,
        TaskRecurrenceInfoEndingCondition,
        TaskRecurrenceInfoSchedule,
    )
    from ringkit_api.models.update_task_request import (
        UpdateTaskRequestColor,
        UpdateTaskRequestCompletenessCondition,
    )
    from ringkit_api.models.update_task_request_assignees_item import UpdateTaskRequestAssigneesItem


class CompleteTaskRequestDict(TypedDict):
    """`CompleteTaskRequest` as a dict."""

    status: NotRequired[CompleteTaskRequestStatus]
    """Whether the task is done."""
    assignees: NotRequired[
        Sequence[CompleteTaskRequestAssigneesItem | CompleteTaskRequestAssigneesItemDict]
    ]
    """People for whom it is so; only for AllAssignees."""
    completeness_percentage: NotRequired[int]
    """How far the task is; only for Percentage. 0 to 100."""


class CompleteTaskRequestAssigneesItemDict(TypedDict):
    """`CompleteTaskRequestAssigneesItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of a member of the chat."""


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


class CreateTaskRequestAssigneesItemDict(TypedDict):
    """`CreateTaskRequestAssigneesItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of a member of the chat."""


class TaskAttachmentDict(TypedDict):
    """`TaskAttachment` as a dict."""

    id: NotRequired[str | int | Unset]
    """The `id` of a file, from `rc.api.posts.create_file`."""
    type: NotRequired[Literal["File"]]
    """Kind of the attachment."""
    name: NotRequired[str]
    """Name of the file."""
    content_uri: NotRequired[str]
    """Address of the content; it needs the access token. A URI."""


class TaskRecurrenceInfoDict(TypedDict):
    """`TaskRecurrenceInfo` as a dict."""

    schedule: NotRequired[TaskRecurrenceInfoSchedule]
    """How often it comes; None for once. `"None"` if left out."""
    ending_condition: NotRequired[TaskRecurrenceInfoEndingCondition]
    """Whether it ends never, after some times, or on a date. `"None"` if left out."""
    ending_after: NotRequired[int]
    """How many times it comes; only for Count. 1 to 10."""
    ending_on: NotRequired[datetime]
    """Last date, ISO 8601 in UTC; only for Date."""


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


class UpdateTaskRequestAssigneesItemDict(TypedDict):
    """`UpdateTaskRequestAssigneesItem` as a dict."""

    id: NotRequired[str | int | Unset]
    """Extension id of a member of the chat."""
