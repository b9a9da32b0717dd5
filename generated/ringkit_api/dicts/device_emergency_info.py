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
    location: NotRequired[DeviceEmergencyLocationInfo | DeviceEmergencyLocationInfoDict]
    out_of_country: NotRequired[bool]
    address_status: NotRequired[AddressStatus]
    visibility: NotRequired[DeviceEmergencyInfoVisibility]
    sync_status: NotRequired[DeviceEmergencyInfoSyncStatus]
    address_editable_status: NotRequired[DeviceEmergencyInfoAddressEditableStatus]
