# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.weekly_schedule_info import WeeklyScheduleInfo


@model
class CompanyBusinessHoursScheduleInfo(Model):
    """Business hours of the company.

    Attributes:
        weekly_ranges: Hours of each day of the week.
    """

    weekly_ranges: WeeklyScheduleInfo | Unset = UNSET
    """Hours of each day of the week."""
