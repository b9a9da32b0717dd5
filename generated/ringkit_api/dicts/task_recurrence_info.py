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
    ending_condition: NotRequired[TaskRecurrenceInfoEndingCondition]
    ending_after: NotRequired[int]
    ending_on: NotRequired[datetime]
