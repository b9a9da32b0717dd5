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
    """Rules of a registration.

    Attributes:
        auto_close_limit: Number of registrations at which it closes by itself; 0 for never. At least 0;
            `0` if left out.
        suppress_emails: Whether people who register get no e-mail, because another system writes to
            them. `false` if left out.
        registration_digest_enabled: Whether the host gets a summary of new registrations by e-mail.
            `true` if left out.
        prevent_multiple_device_joins: Whether one registration can join from one device only. `false`
            if left out.
        work_email_required: Whether people must register with an e-mail address of their company.
            `false` if left out.
        view_recording: Whether the e-mails link to the recording.
        on_demand_duration: How long a webinar on demand can be seen. `"SixMonths"` if left out.
        recording_exist: Whether there is a recording. Read-only.
        auto_open_post_webinar_registration: Whether registration for the recording opens by itself
            after the session.
        post_webinar_registration_closing_time: When registration for the recording closes, in ISO 8601.
            Read-only.
    """

    auto_close_limit: int | Unset = UNSET
    """Number of registrations at which it closes by itself; 0 for never."""
    suppress_emails: bool | Unset = UNSET
    """Whether people who register get no e-mail, because another system writes to them."""
    registration_digest_enabled: bool | Unset = UNSET
    """Whether the host gets a summary of new registrations by e-mail."""
    prevent_multiple_device_joins: bool | Unset = UNSET
    """Whether one registration can join from one device only."""
    work_email_required: bool | Unset = UNSET
    """Whether people must register with an e-mail address of their company."""
    view_recording: bool | Unset = UNSET
    """Whether the e-mails link to the recording."""
    on_demand_duration: RegSessionModelSettingsOnDemandDuration | Unset = UNSET
    """How long a webinar on demand can be seen."""
    recording_exist: bool | None | Unset = UNSET
    """Whether there is a recording."""
    auto_open_post_webinar_registration: bool | Unset = UNSET
    """Whether registration for the recording opens by itself after the session."""
    post_webinar_registration_closing_time: datetime | None | Unset = UNSET
    """When registration for the recording closes, in ISO 8601."""
