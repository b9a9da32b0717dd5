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
    assignees: NotRequired[
        Sequence[UpdateTaskRequestAssigneesItem | UpdateTaskRequestAssigneesItemDict]
    ]
    completeness_condition: NotRequired[UpdateTaskRequestCompletenessCondition]
    start_date: NotRequired[datetime]
    due_date: NotRequired[datetime]
    color: NotRequired[UpdateTaskRequestColor]
    section: NotRequired[str]
    description: NotRequired[str]
    recurrence: NotRequired[TaskRecurrenceInfo | TaskRecurrenceInfoDict]
    attachments: NotRequired[Sequence[AttachmentInfo | AttachmentInfoDict]]
