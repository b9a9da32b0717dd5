# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.user_business_hours_schedule_info import UserBusinessHoursScheduleInfo


@model
class UserBusinessHoursUpdateResponse(Model):
    """User business hours update response.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    schedule: UserBusinessHoursScheduleInfo | Unset = UNSET
