# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.hours_interval import HoursIntervalDict
    from ringkit_api.enumerations import DayOfWeek
    from ringkit_api.models.hours_interval import HoursInterval


class AdvancedTimeSettingsDict(TypedDict):
    """`AdvancedTimeSettings` as a dict."""

    include_days: NotRequired[Sequence[DayOfWeek]]
    """Days of the week that count."""
    include_hours: NotRequired[Sequence[HoursInterval | HoursIntervalDict]]
    """Hours of the day that count."""
