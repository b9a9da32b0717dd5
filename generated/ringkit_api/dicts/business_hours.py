# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.company_business_hours_schedule_info import (
        CompanyBusinessHoursScheduleInfo,
    )
    from ringkit_api.models.time_interval import TimeInterval
    from ringkit_api.models.user_business_hours_schedule_info import UserBusinessHoursScheduleInfo
    from ringkit_api.models.weekly_schedule_info import WeeklyScheduleInfo


class CompanyBusinessHoursScheduleInfoDict(TypedDict):
    """`CompanyBusinessHoursScheduleInfo` as a dict."""

    weekly_ranges: NotRequired[WeeklyScheduleInfo | WeeklyScheduleInfoDict]
    """Hours of each day of the week."""


class CompanyBusinessHoursUpdateRequestDict(TypedDict):
    """`CompanyBusinessHoursUpdateRequest` as a dict."""

    schedule: NotRequired[CompanyBusinessHoursScheduleInfo | CompanyBusinessHoursScheduleInfoDict]
    """The hours; a day that is left out is closed."""


class TimeIntervalDict(TypedDict):
    """`TimeInterval` as a dict."""

    from_: NotRequired[str]
    """Start of the interval in the time zone of the extension, as `hh:mm`."""
    to: NotRequired[str]
    """End of the interval in the time zone of the extension, as `hh:mm`."""


class UserBusinessHoursScheduleInfoDict(TypedDict):
    """`UserBusinessHoursScheduleInfo` as a dict."""

    weekly_ranges: NotRequired[WeeklyScheduleInfo | WeeklyScheduleInfoDict]
    """Hours of each day of the week."""


class UserBusinessHoursUpdateRequestDict(TypedDict):
    """`UserBusinessHoursUpdateRequest` as a dict."""

    schedule: UserBusinessHoursScheduleInfo | UserBusinessHoursScheduleInfoDict
    """The hours; without any day the user takes calls around the clock."""


class WeeklyScheduleInfoDict(TypedDict):
    """`WeeklyScheduleInfo` as a dict."""

    monday: NotRequired[Sequence[TimeInterval | TimeIntervalDict]]
    """Hours of the day, one or more intervals."""
    tuesday: NotRequired[Sequence[TimeInterval | TimeIntervalDict]]
    """Hours of the day, one or more intervals."""
    wednesday: NotRequired[Sequence[TimeInterval | TimeIntervalDict]]
    """Hours of the day, one or more intervals."""
    thursday: NotRequired[Sequence[TimeInterval | TimeIntervalDict]]
    """Hours of the day, one or more intervals."""
    friday: NotRequired[Sequence[TimeInterval | TimeIntervalDict]]
    """Hours of the day, one or more intervals."""
    saturday: NotRequired[Sequence[TimeInterval | TimeIntervalDict]]
    """Hours of the day, one or more intervals."""
    sunday: NotRequired[Sequence[TimeInterval | TimeIntervalDict]]
    """Hours of the day, one or more intervals."""
