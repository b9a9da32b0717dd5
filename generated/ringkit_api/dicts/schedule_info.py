# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.ranges_info import RangesInfoDict
    from ringkit_api.dicts.weekly_schedule_info import WeeklyScheduleInfoDict
    from ringkit_api.models.ranges_info import RangesInfo
    from ringkit_api.models.schedule_info import ScheduleInfoRef
    from ringkit_api.models.weekly_schedule_info import WeeklyScheduleInfo


class ScheduleInfoDict(TypedDict):
    """`ScheduleInfo` as a dict."""

    weekly_ranges: NotRequired[WeeklyScheduleInfo | WeeklyScheduleInfoDict]
    """Hours of each day of the week."""
    ranges: NotRequired[Sequence[RangesInfo | RangesInfoDict]]
    """Stretches of dates and times."""
    ref: NotRequired[ScheduleInfoRef]
    """Schedule to refer to in place of hours of its own."""
