# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.weekly_schedule_info import WeeklyScheduleInfoDict
    from ringkit_api.models.weekly_schedule_info import WeeklyScheduleInfo


class CompanyBusinessHoursScheduleInfoDict(TypedDict):
    """`CompanyBusinessHoursScheduleInfo` as a dict."""

    weekly_ranges: NotRequired[WeeklyScheduleInfo | WeeklyScheduleInfoDict]
    """Hours of each day of the week."""
