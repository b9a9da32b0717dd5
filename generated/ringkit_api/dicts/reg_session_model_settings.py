# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.reg_session_model_settings import (
        RegSessionModelSettingsOnDemandDuration,
    )


class RegSessionModelSettingsDict(TypedDict):
    """`RegSessionModelSettings` as a dict."""

    auto_close_limit: NotRequired[int]
    suppress_emails: NotRequired[bool]
    registration_digest_enabled: NotRequired[bool]
    prevent_multiple_device_joins: NotRequired[bool]
    work_email_required: NotRequired[bool]
    view_recording: NotRequired[bool]
    on_demand_duration: NotRequired[RegSessionModelSettingsOnDemandDuration]
    auto_open_post_webinar_registration: NotRequired[bool]
