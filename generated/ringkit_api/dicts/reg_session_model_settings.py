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
    """At least 0; `0` if left out."""
    suppress_emails: NotRequired[bool]
    """`false` if left out."""
    registration_digest_enabled: NotRequired[bool]
    """`true` if left out."""
    prevent_multiple_device_joins: NotRequired[bool]
    """`false` if left out."""
    work_email_required: NotRequired[bool]
    """`false` if left out."""
    view_recording: NotRequired[bool]
    on_demand_duration: NotRequired[RegSessionModelSettingsOnDemandDuration]
    """`"SixMonths"` if left out."""
    auto_open_post_webinar_registration: NotRequired[bool]
