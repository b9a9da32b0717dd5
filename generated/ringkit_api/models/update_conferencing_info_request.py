# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.conference_phone_number_info import ConferencePhoneNumberInfo


@model
class UpdateConferencingInfoRequest(Model):
    """Update conferencing info request."""

    phone_numbers: list[ConferencePhoneNumberInfo] | Unset = UNSET
    allow_join_before_host: bool | Unset = UNSET
