# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.user_business_hours_schedule_info import (
        UserBusinessHoursScheduleInfoDict,
    )
    from ringkit_api.models.user_business_hours_schedule_info import UserBusinessHoursScheduleInfo


class UserBusinessHoursUpdateRequestDict(TypedDict):
    """`UserBusinessHoursUpdateRequest` as a dict."""

    schedule: UserBusinessHoursScheduleInfo | UserBusinessHoursScheduleInfoDict
    """The hours; without any day the user takes calls around the clock."""
