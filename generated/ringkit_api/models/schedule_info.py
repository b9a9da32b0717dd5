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
    """Schedule info."""

    weekly_ranges: WeeklyScheduleInfo | Unset = UNSET
    ranges: list[RangesInfo] | Unset = UNSET
    ref: ScheduleInfoRef | Unset = UNSET
