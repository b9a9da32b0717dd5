# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AddressStatus

if TYPE_CHECKING:
    from ringkit_api.models.device_emergency_location_info import DeviceEmergencyLocationInfo
    from ringkit_api.models.emergency_location_address_resource import (
        EmergencyLocationAddressResource,
    )

DeviceEmergencyInfoVisibility = Literal["Private", "Public"]

DeviceEmergencyInfoSyncStatus = Literal[
    "Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"
]

DeviceEmergencyInfoAddressEditableStatus = Literal["MainDevice", "AnyDevice"]


@model
class DeviceEmergencyInfo(Model):
    """Device emergency info."""

    address: EmergencyLocationAddressResource | Unset = UNSET
    location: DeviceEmergencyLocationInfo | Unset = UNSET
    out_of_country: bool | Unset = UNSET
    address_status: AddressStatus | Unset = UNSET
    visibility: DeviceEmergencyInfoVisibility | Unset = UNSET
    sync_status: DeviceEmergencyInfoSyncStatus | Unset = UNSET
    address_editable_status: DeviceEmergencyInfoAddressEditableStatus | Unset = UNSET
