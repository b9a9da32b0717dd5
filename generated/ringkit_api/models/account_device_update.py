# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.device_emergency_info import DeviceEmergencyInfo
    from ringkit_api.models.device_update_extension_info import DeviceUpdateExtensionInfo
    from ringkit_api.models.device_update_phone_lines_info import DeviceUpdatePhoneLinesInfo
    from ringkit_api.models.emergency_service_address_resource_request import (
        EmergencyServiceAddressResourceRequest,
    )


@model
class AccountDeviceUpdate(Model):
    """Account device update."""

    emergency_service_address: EmergencyServiceAddressResourceRequest | Unset = UNSET
    emergency: DeviceEmergencyInfo | Unset = UNSET
    extension: DeviceUpdateExtensionInfo | Unset = UNSET
    phone_lines: DeviceUpdatePhoneLinesInfo | Unset = UNSET
    use_as_common_phone: bool | Unset = UNSET
    name: str | Unset = UNSET
