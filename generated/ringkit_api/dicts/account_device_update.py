# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.device_emergency_info import DeviceEmergencyInfoDict
    from ringkit_api.dicts.device_update_extension_info import DeviceUpdateExtensionInfoDict
    from ringkit_api.dicts.device_update_phone_lines_info import DeviceUpdatePhoneLinesInfoDict
    from ringkit_api.dicts.emergency_service_address_resource_request import (
        EmergencyServiceAddressResourceRequestDict,
    )
    from ringkit_api.models.device_emergency_info import DeviceEmergencyInfo
    from ringkit_api.models.device_update_extension_info import DeviceUpdateExtensionInfo
    from ringkit_api.models.device_update_phone_lines_info import DeviceUpdatePhoneLinesInfo
    from ringkit_api.models.emergency_service_address_resource_request import (
        EmergencyServiceAddressResourceRequest,
    )


class AccountDeviceUpdateDict(TypedDict):
    """`AccountDeviceUpdate` as a dict."""

    emergency_service_address: NotRequired[
        EmergencyServiceAddressResourceRequest | EmergencyServiceAddressResourceRequestDict
    ]
    """New address for emergency calls, in the older form; prefer `emergency`."""
    emergency: NotRequired[DeviceEmergencyInfo | DeviceEmergencyInfoDict]
    """New address or location for emergency calls."""
    extension: NotRequired[DeviceUpdateExtensionInfo | DeviceUpdateExtensionInfoDict]
    """User to give the device to."""
    phone_lines: NotRequired[DeviceUpdatePhoneLinesInfo | DeviceUpdatePhoneLinesInfoDict]
    """Lines to give to the device."""
    use_as_common_phone: NotRequired[bool]
    """Whether users can log in to the phone as a shared one; Limited extensions only."""
    name: NotRequired[str]
    """Name that users see, at most 64 characters."""
