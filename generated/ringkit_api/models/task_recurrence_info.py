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
    """How a task comes again.

    Attributes:
        schedule: How often it comes; None for once. `"None"` if left out.
        ending_condition: Whether it ends never, after some times, or on a date. `"None"` if left out.
        ending_after: How many times it comes; only for Count. 1 to 10.
        ending_on: Last date, ISO 8601 in UTC; only for Date.
    """

    schedule: TaskRecurrenceInfoSchedule | Unset = UNSET
    """How often it comes; None for once."""
    ending_condition: TaskRecurrenceInfoEndingCondition | Unset = UNSET
    """Whether it ends never, after some times, or on a date."""
    ending_after: int | Unset = UNSET
    """How many times it comes; only for Count."""
    ending_on: datetime | Unset = UNSET
    """Last date, ISO 8601 in UTC; only for Date."""
