# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.conference_phone_number_info import ConferencePhoneNumberInfo


@model
class UpdateConferencingInfoRequest(Model):
    """Changes of a conference line.

    Attributes:
        phone_numbers: Dial-in numbers, one of them marked as the default.
        allow_join_before_host: Whether participants may talk before the host is there.
    """

    phone_numbers: list[ConferencePhoneNumberInfo] | Unset = UNSET
    """Dial-in numbers, one of them marked as the default."""
    allow_join_before_host: bool | Unset = UNSET
    """Whether participants may talk before the host is there."""
