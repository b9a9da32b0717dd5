# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.company_business_hours_schedule_info import (
        CompanyBusinessHoursScheduleInfo,
    )


@model
class CompanyBusinessHours(Model):
    """Company business hours.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    schedule: CompanyBusinessHoursScheduleInfo | Unset = UNSET
