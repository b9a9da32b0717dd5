# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import PhoneLineTypeEnum

if TYPE_CHECKING:
    from ringkit_api.models.emergency_address import EmergencyAddress
    from ringkit_api.models.phone_number_info_int_id import PhoneNumberInfoIntId


@model
class PhoneLinesInfo(Model):
    """Phone lines info."""

    id: str | Unset = UNSET
    line_type: PhoneLineTypeEnum | Unset = UNSET
    phone_info: PhoneNumberInfoIntId | Unset = UNSET
    emergency_address: EmergencyAddress | Unset = UNSET
