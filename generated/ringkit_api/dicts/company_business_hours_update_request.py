# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.company_business_hours_schedule_info import (
        CompanyBusinessHoursScheduleInfoDict,
    )
    from ringkit_api.models.company_business_hours_schedule_info import (
        CompanyBusinessHoursScheduleInfo,
    )


class CompanyBusinessHoursUpdateRequestDict(TypedDict):
    """`CompanyBusinessHoursUpdateRequest` as a dict."""

    schedule: NotRequired[CompanyBusinessHoursScheduleInfo | CompanyBusinessHoursScheduleInfoDict]
    """The hours; a day that is left out is closed."""
