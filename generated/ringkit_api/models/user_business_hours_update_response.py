# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.user_business_hours_schedule_info import UserBusinessHoursScheduleInfo


@model
class UserBusinessHoursUpdateResponse(Model):
    """Business hours of a user.

    Attributes:
        uri: Address of this record on the platform. A URI.
        schedule: The business hours; empty if the user takes calls around the clock.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    schedule: UserBusinessHoursScheduleInfo | Unset = UNSET
    """The business hours; empty if the user takes calls around the clock."""
