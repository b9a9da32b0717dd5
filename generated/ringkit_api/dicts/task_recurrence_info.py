# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.task_recurrence_info import (
        TaskRecurrenceInfoEndingCondition,
        TaskRecurrenceInfoSchedule,
    )


class TaskRecurrenceInfoDict(TypedDict):
    """`TaskRecurrenceInfo` as a dict."""

    schedule: NotRequired[TaskRecurrenceInfoSchedule]
    """`"None"` if left out."""
    ending_condition: NotRequired[TaskRecurrenceInfoEndingCondition]
    """`"None"` if left out."""
    ending_after: NotRequired[int]
    """1 to 10."""
    ending_on: NotRequired[datetime]
