# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.user_business_hours_schedule_info import UserBusinessHoursScheduleInfo


@model
class UserBusinessHoursUpdateRequest(Model):
    """Business hours of a user as they are to be.

    Attributes:
        schedule: The hours; without any day the user takes calls around the clock.
    """

    schedule: UserBusinessHoursScheduleInfo
    """The hours; without any day the user takes calls around the clock."""
