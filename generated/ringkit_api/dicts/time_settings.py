# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.advanced_time_settings import AdvancedTimeSettingsDict
    from ringkit_api.dicts.time_range import TimeRangeDict
    from ringkit_api.models.advanced_time_settings import AdvancedTimeSettings
    from ringkit_api.models.time_range import TimeRange


class TimeSettingsDict(TypedDict):
    """`TimeSettings` as a dict."""

    time_zone: str
    """Name of the time zone of days, hours and intervals, such as `Europe/Berlin`."""
    time_range: TimeRange | TimeRangeDict
    """Period in which the calls began, both ends inclusive."""
    advanced_time_settings: NotRequired[AdvancedTimeSettings | AdvancedTimeSettingsDict]
    """Days and hours to which the period is narrowed."""
