# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.reg_session_model import RegSessionModelRegistrationStatus
    from ringkit_api.models.reg_session_model_settings import (
        RegSessionModelSettings,
        RegSessionModelSettingsOnDemandDuration,
    )


class RegSessionModelDict(TypedDict):
    """`RegSessionModel` as a dict."""

    registration_status: RegSessionModelRegistrationStatus
    """Whether people can register now."""
    settings: NotRequired[RegSessionModelSettings | RegSessionModelSettingsDict]
    """Rules of the registration."""


class RegSessionModelSettingsDict(TypedDict):
    """`RegSessionModelSettings` as a dict."""

    auto_close_limit: NotRequired[int]
    """Number of registrations at which it closes by itself; 0 for never. At least 0; `0` if left out."""
    suppress_emails: NotRequired[bool]
    """Whether people who register get no e-mail, because another system writes to them. `false` if
        left out."""
    registration_digest_enabled: NotRequired[bool]
    """Whether the host gets a summary of new registrations by e-mail. `true` if left out."""
    prevent_multiple_device_joins: NotRequired[bool]
    """Whether one registration can join from one device only. `false` if left out."""
    work_email_required: NotRequired[bool]
    """Whether people must register with an e-mail address of their company. `false` if left out."""
    view_recording: NotRequired[bool]
    """Whether the e-mails link to the recording."""
    on_demand_duration: NotRequired[RegSessionModelSettingsOnDemandDuration]
    """How long a webinar on demand can be seen. `"SixMonths"` if left out."""
    auto_open_post_webinar_registration: NotRequired[bool]
    """Whether registration for the recording opens by itself after the session."""
