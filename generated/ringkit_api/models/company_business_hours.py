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
    """Business hours of the company.

    Attributes:
        uri: Address of this record on the platform. A URI.
        schedule: The business hours.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    schedule: CompanyBusinessHoursScheduleInfo | Unset = UNSET
    """The business hours."""
