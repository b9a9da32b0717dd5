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
    """Device phone lines info."""

    id: str | Unset = UNSET
    line_type: DevicePhoneLinesInfoLineType | Unset = UNSET
    emergency_address: DevicePhoneLinesEmergencyAddressInfo | Unset = UNSET
    phone_info: DevicePhoneNumberInfo | Unset = UNSET
