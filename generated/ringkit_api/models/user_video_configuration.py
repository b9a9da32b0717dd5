# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

UserVideoConfigurationProvider = Literal["RCMeetings", "RCVideo", "None"]

UserVideoConfigurationUserLicenseType = Literal["Paid", "Free"]


@model
class UserVideoConfiguration(Model):
    """User video configuration."""

    provider: UserVideoConfigurationProvider | Unset = UNSET
    user_license_type: UserVideoConfigurationUserLicenseType | Unset = UNSET
