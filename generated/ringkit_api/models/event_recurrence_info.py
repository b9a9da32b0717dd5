# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


EventRecurrenceInfoSchedule = Literal["None", "Day", "Weekday", "Week", "Month", "Year"]

EventRecurrenceInfoEndingCondition = Literal["None", "Count", "Date"]


@model
class EventRecurrenceInfo(Model):
    """Event recurrence info."""

    schedule: EventRecurrenceInfoSchedule | Unset = UNSET
    ending_condition: EventRecurrenceInfoEndingCondition | Unset = UNSET
    ending_after: int | Unset = UNSET
    ending_on: datetime | Unset = UNSET
