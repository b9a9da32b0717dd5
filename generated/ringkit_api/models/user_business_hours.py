# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.schedule_info_user_business_hours import ScheduleInfoUserBusinessHours


@model
class UserBusinessHours(Model):
    """Business hours of a user.

    Attributes:
        uri: Address of this record on the platform. A URI.
        schedule: The business hours; empty if the user takes calls around the clock.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    schedule: ScheduleInfoUserBusinessHours | Unset = UNSET
    """The business hours; empty if the user takes calls around the clock."""
