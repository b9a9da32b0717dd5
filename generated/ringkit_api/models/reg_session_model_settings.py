# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


RegSessionModelSettingsOnDemandDuration = Literal[
    "OneMonth", "TwoMonths", "ThreeMonths", "SixMonths", "OneYear"
]


@model
class RegSessionModelSettings(Model):
    """Reg session model settings.

    Attributes:
        auto_close_limit: At least 0; `0` if left out.
        suppress_emails: `false` if left out.
        registration_digest_enabled: `true` if left out.
        prevent_multiple_device_joins: `false` if left out.
        work_email_required: `false` if left out.
        on_demand_duration: `"SixMonths"` if left out.
        recording_exist: Read-only.
        post_webinar_registration_closing_time: Read-only.
    """

    auto_close_limit: int | Unset = UNSET
    suppress_emails: bool | Unset = UNSET
    registration_digest_enabled: bool | Unset = UNSET
    prevent_multiple_device_joins: bool | Unset = UNSET
    work_email_required: bool | Unset = UNSET
    view_recording: bool | Unset = UNSET
    on_demand_duration: RegSessionModelSettingsOnDemandDuration | Unset = UNSET
    recording_exist: bool | None | Unset = UNSET
    auto_open_post_webinar_registration: bool | Unset = UNSET
    post_webinar_registration_closing_time: datetime | None | Unset = UNSET
