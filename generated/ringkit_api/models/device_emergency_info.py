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
    """What a phone tells the emergency services.

    Attributes:
        address: Address that is sent to the emergency services.
        location: Emergency response location to use; its address is then the one that counts.
        out_of_country: Whether the device is in another country than its number.
        address_status: State of the address at the provider; only read.
        visibility: Whether the location belongs to the company or to single users.
        sync_status: Result of the comparison that `sync_emergency_address` asked for; only read.
        address_editable_status: Whether any device on the line can change the address, or only the one
            that owns it.
    """

    address: EmergencyLocationAddressResource | Unset = UNSET
    """Address that is sent to the emergency services."""
    location: DeviceEmergencyLocationInfo | Unset = UNSET
    """Emergency response location to use; its address is then the one that counts."""
    out_of_country: bool | Unset = UNSET
    """Whether the device is in another country than its number."""
    address_status: AddressStatus | Unset = UNSET
    """State of the address at the provider; only read."""
    visibility: DeviceEmergencyInfoVisibility | Unset = UNSET
    """Whether the location belongs to the company or to single users."""
    sync_status: DeviceEmergencyInfoSyncStatus | Unset = UNSET
    """Result of the comparison that `sync_emergency_address` asked for; only read."""
    address_editable_status: DeviceEmergencyInfoAddressEditableStatus | Unset = UNSET
    """Whether any device on the line can change the address, or only the one that owns it."""
