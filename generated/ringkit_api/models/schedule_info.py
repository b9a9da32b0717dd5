# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.ranges_info import RangesInfo
    from ringkit_api.models.weekly_schedule_info import WeeklyScheduleInfo

ScheduleInfoRef = Literal["BusinessHours", "AfterHours"]


@model
class ScheduleInfo(Model):
    """When a rule applies.

    Attributes:
        weekly_ranges: Hours of each day of the week.
        ranges: Stretches of dates and times.
        ref: Schedule to refer to in place of hours of its own.
    """

    weekly_ranges: WeeklyScheduleInfo | Unset = UNSET
    """Hours of each day of the week."""
    ranges: list[RangesInfo] | Unset = UNSET
    """Stretches of dates and times."""
    ref: ScheduleInfoRef | Unset = UNSET
    """Schedule to refer to in place of hours of its own."""
