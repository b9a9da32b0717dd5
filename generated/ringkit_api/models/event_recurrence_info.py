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
    """How an event of the calendar is repeated.

    Attributes:
        schedule: How often the event takes place; the step must not be shorter than the event.
        ending_condition: What ends the repetitions.
        ending_after: Number of repetitions, 1 to 10; needed if the condition is `Count`.
        ending_on: When the repetitions end, in ISO 8601; needed if the condition is `Date`.
    """

    schedule: EventRecurrenceInfoSchedule | Unset = UNSET
    """How often the event takes place; the step must not be shorter than the event."""
    ending_condition: EventRecurrenceInfoEndingCondition | Unset = UNSET
    """What ends the repetitions."""
    ending_after: int | Unset = UNSET
    """Number of repetitions, 1 to 10; needed if the condition is `Count`."""
    ending_on: datetime | Unset = UNSET
    """When the repetitions end, in ISO 8601; needed if the condition is `Date`."""
