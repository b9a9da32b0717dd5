# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


TaskRecurrenceInfoSchedule = Literal["None", "Daily", "Weekdays", "Weekly", "Monthly", "Yearly"]

TaskRecurrenceInfoEndingCondition = Literal["None", "Count", "Date"]


@model
class TaskRecurrenceInfo(Model):
    """Task recurrence info.

    Attributes:
        schedule: `"None"` if left out.
        ending_condition: `"None"` if left out.
        ending_after: 1 to 10.
    """

    schedule: TaskRecurrenceInfoSchedule | Unset = UNSET
    ending_condition: TaskRecurrenceInfoEndingCondition | Unset = UNSET
    ending_after: int | Unset = UNSET
    ending_on: datetime | Unset = UNSET
