# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.complete_task_request_assignees_item import (
        CompleteTaskRequestAssigneesItemDict,
    )
    from ringkit_api.models.complete_task_request import CompleteTaskRequestStatus
    from ringkit_api.models.complete_task_request_assignees_item import (
        CompleteTaskRequestAssigneesItem,
    )


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
