# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.schedule_info_user_business_hours import ScheduleInfoUserBusinessHours


@model
class UserBusinessHours(Model):
    """User business hours.

    Attributes:
        uri: A URI.
    """

    uri: str | Unset = UNSET
    schedule: ScheduleInfoUserBusinessHours | Unset = UNSET
