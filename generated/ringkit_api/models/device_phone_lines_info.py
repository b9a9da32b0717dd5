# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_phone_lines_emergency_address_info import (
        DevicePhoneLinesEmergencyAddressInfo,
    )
    from ringkit_api.models.device_phone_number_info import DevicePhoneNumberInfo

DevicePhoneLinesInfoLineType = Literal["Standalone", "StandaloneFree", "BlaPrimary", "BlaSecondary"]


@model
class DevicePhoneLinesInfo(Model):
    """A line of a device.

    Attributes:
        id: Identifier of the line.
        line_type: Kind of the line; that of a shared line is BlaPrimary or BlaSecondary.
        emergency_address: What the line needs for emergency calls.
        phone_info: Number on the line.
    """

    id: str | Unset = UNSET
    """Identifier of the line."""
    line_type: DevicePhoneLinesInfoLineType | Unset = UNSET
    """Kind of the line; that of a shared line is BlaPrimary or BlaSecondary."""
    emergency_address: DevicePhoneLinesEmergencyAddressInfo | Unset = UNSET
    """What the line needs for emergency calls."""
    phone_info: DevicePhoneNumberInfo | Unset = UNSET
    """Number on the line."""
