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
    """How often it comes; None for once. `"None"` if left out."""
    ending_condition: NotRequired[TaskRecurrenceInfoEndingCondition]
    """Whether it ends never, after some times, or on a date. `"None"` if left out."""
    ending_after: NotRequired[int]
    """How many times it comes; only for Count. 1 to 10."""
    ending_on: NotRequired[datetime]
    """Last date, ISO 8601 in UTC; only for Date."""
