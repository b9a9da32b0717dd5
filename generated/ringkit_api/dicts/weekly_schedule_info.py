# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.time_interval import TimeIntervalDict
    from ringkit_api.models.time_interval import TimeInterval


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
