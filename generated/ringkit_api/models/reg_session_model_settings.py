# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit.model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime


RegSessionModelSettingsOnDemandDuration = Literal[
    "OneMonth", "TwoMonths", "ThreeMonths", "SixMonths", "OneYear"
]


@model
class RegSessionModelSettings(Model):
    """Reg session model settings.

    auto_close_limit: at least 0; the server takes `0`.
    suppress_emails: the server takes `false`.
    registration_digest_enabled: the server takes `true`.
    prevent_multiple_device_joins: the server takes `false`.
    work_email_required: the server takes `false`.
    on_demand_duration: the server takes `"SixMonths"`.
    recording_exist: read-only.
    post_webinar_registration_closing_time: read-only.
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
