# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.device_emergency_location_info import DeviceEmergencyLocationInfoDict
    from ringkit_api.dicts.emergency_location_address_resource import (
        EmergencyLocationAddressResourceDict,
    )
    from ringkit_api.enumerations import AddressStatus
    from ringkit_api.models.device_emergency_info import (
        DeviceEmergencyInfoAddressEditableStatus,
        DeviceEmergencyInfoSyncStatus,
        DeviceEmergencyInfoVisibility,
    )
    from ringkit_api.models.device_emergency_location_info import DeviceEmergencyLocationInfo
    from ringkit_api.models.emergency_location_address_resource import (
        EmergencyLocationAddressResource,
    )


class DeviceEmergencyInfoDict(TypedDict):
    """`DeviceEmergencyInfo` as a dict."""

    address: NotRequired[EmergencyLocationAddressResource | EmergencyLocationAddressResourceDict]
    """Address that is sent to the emergency services."""
    location: NotRequired[DeviceEmergencyLocationInfo | DeviceEmergencyLocationInfoDict]
    """Emergency response location to use; its address is then the one that counts."""
    out_of_country: NotRequired[bool]
    """Whether the device is in another country than its number."""
    address_status: NotRequired[AddressStatus]
    """State of the address at the provider; only read."""
    visibility: NotRequired[DeviceEmergencyInfoVisibility]
    """Whether the location belongs to the company or to single users."""
    sync_status: NotRequired[DeviceEmergencyInfoSyncStatus]
    """Result of the comparison that `sync_emergency_address` asked for; only read."""
    address_editable_status: NotRequired[DeviceEmergencyInfoAddressEditableStatus]
    """Whether any device on the line can change the address, or only the one that owns it."""
