# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.reg_session_model_settings import RegSessionModelSettings

RegSessionModelRegistrationStatus = Literal["Open", "Closed"]


@model
class RegSessionModel(Model):
    """Reg session model.

    Attributes:
        id: Read-only.
        registration_page_uri: A URI; read-only.
        branding_descriptor_uri: A URI; read-only.
        registrant_count: Read-only.
        post_webinar_registrant_count: Read-only.
        has_real_registrants: Read-only.
        icalendar_sequence: At least 0; read-only.
    """

    id: str = member(default=UNSET)
    registration_status: RegSessionModelRegistrationStatus
    registration_page_uri: str | Unset = UNSET
    branding_descriptor_uri: str | Unset = UNSET
    registrant_count: int = member(default=UNSET)
    post_webinar_registrant_count: int | Unset = UNSET
    has_real_registrants: bool = member(default=UNSET)
    icalendar_sequence: int | Unset = UNSET
    settings: RegSessionModelSettings | Unset = UNSET
