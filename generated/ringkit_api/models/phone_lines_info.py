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
    """A line of a device.

    Attributes:
        id: Identifier of the line.
        line_type: Kind of the line; that of a shared line is BlaPrimary or BlaSecondary.
        phone_info: Number on the line.
        emergency_address: What the line needs for emergency calls.
    """

    id: str | Unset = UNSET
    """Identifier of the line."""
    line_type: PhoneLineTypeEnum | Unset = UNSET
    """Kind of the line; that of a shared line is BlaPrimary or BlaSecondary."""
    phone_info: PhoneNumberInfoIntId | Unset = UNSET
    """Number on the line."""
    emergency_address: EmergencyAddress | Unset = UNSET
    """What the line needs for emergency calls."""
