# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.reg_session_model_settings import RegSessionModelSettings

RegSessionModelRegistrationStatus = Literal["Open", "Closed"]


@model
class RegSessionModel(Model):
    """Registration of a session.

    Attributes:
        id: `id` of the session. Read-only.
        registration_status: Whether people can register now.
        registration_page_uri: Address of the page on which people register. A URI; read-only.
        branding_descriptor_uri: Address of the file that says how the page looks. A URI; read-only.
        registrant_count: Number of people who have registered; only read. Read-only.
        post_webinar_registrant_count: Number of people who registered for the recording; only read.
            Read-only.
        has_real_registrants: Whether people other than those of tests have registered; only read.
            Read-only.
        icalendar_sequence: Number of the version of the calendar entry that is mailed. At least 0;
            read-only.
        settings: Rules of the registration.
    """

    id: str = member(default=UNSET)
    """`id` of the session."""
    registration_status: RegSessionModelRegistrationStatus
    """Whether people can register now."""
    registration_page_uri: str | Unset = UNSET
    """Address of the page on which people register."""
    branding_descriptor_uri: str | Unset = UNSET
    """Address of the file that says how the page looks."""
    registrant_count: int = member(default=UNSET)
    """Number of people who have registered; only read."""
    post_webinar_registrant_count: int | Unset = UNSET
    """Number of people who registered for the recording; only read."""
    has_real_registrants: bool = member(default=UNSET)
    """Whether people other than those of tests have registered; only read."""
    icalendar_sequence: int | Unset = UNSET
    """Number of the version of the calendar entry that is mailed."""
    settings: RegSessionModelSettings | Unset = UNSET
    """Rules of the registration."""
