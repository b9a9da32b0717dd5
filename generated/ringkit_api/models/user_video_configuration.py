# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UserVideoConfigurationProvider = Literal["RCMeetings", "RCVideo", "None"]

UserVideoConfigurationUserLicenseType = Literal["Paid", "Free"]


@model
class UserVideoConfiguration(Model):
    """Meetings of a user.

    Attributes:
        provider: Service with which the user holds meetings.
        user_license_type: Licence of the user for meetings.
    """

    provider: UserVideoConfigurationProvider | Unset = UNSET
    """Service with which the user holds meetings."""
    user_license_type: UserVideoConfigurationUserLicenseType | Unset = UNSET
    """Licence of the user for meetings."""
