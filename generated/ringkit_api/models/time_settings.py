# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.advanced_time_settings import AdvancedTimeSettings
    from ringkit_api.models.time_range import TimeRange


@model
class TimeSettings(Model):
    """Period of a report, with its time zone.

    Attributes:
        time_zone: Name of the time zone of days, hours and intervals, such as `Europe/Berlin`.
        time_range: Period in which the calls began, both ends inclusive.
        advanced_time_settings: Days and hours to which the period is narrowed.
    """

    time_zone: str
    """Name of the time zone of days, hours and intervals, such as `Europe/Berlin`."""
    time_range: TimeRange
    """Period in which the calls began, both ends inclusive."""
    advanced_time_settings: AdvancedTimeSettings | Unset = UNSET
    """Days and hours to which the period is narrowed."""
