# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.company_business_hours_schedule_info import (
        CompanyBusinessHoursScheduleInfo,
    )


@model
class CompanyBusinessHoursUpdateRequest(Model):
    """Business hours of the company as they are to be.

    Attributes:
        schedule: The hours; a day that is left out is closed.
    """

    schedule: CompanyBusinessHoursScheduleInfo | Unset = UNSET
    """The hours; a day that is left out is closed."""
