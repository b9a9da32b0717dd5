# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DayOfWeek

if TYPE_CHECKING:
    from ringkit_api.models.hours_interval import HoursInterval


@model
class AdvancedTimeSettings(Model):
    """Advanced time settings."""

    include_days: list[DayOfWeek] | Unset = UNSET
    include_hours: list[HoursInterval] | Unset = UNSET
