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
    emergency: NotRequired[DeviceEmergencyInfo | DeviceEmergencyInfoDict]
    extension: NotRequired[DeviceUpdateExtensionInfo | DeviceUpdateExtensionInfoDict]
    phone_lines: NotRequired[DeviceUpdatePhoneLinesInfo | DeviceUpdatePhoneLinesInfoDict]
    use_as_common_phone: NotRequired[bool]
    name: NotRequired[str]
