# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DayOfWeek

if TYPE_CHECKING:
    from ringkit_api.models.hours_interval import HoursInterval


@model
class AdvancedTimeSettings(Model):
    """Days and hours to which a period is narrowed.

    Attributes:
        include_days: Days of the week that count.
        include_hours: Hours of the day that count.
    """

    include_days: list[DayOfWeek] | Unset = UNSET
    """Days of the week that count."""
    include_hours: list[HoursInterval] | Unset = UNSET
    """Hours of the day that count."""
