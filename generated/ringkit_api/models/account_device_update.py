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
    """Changes of a phone; what is left out stays as it is.

    Attributes:
        emergency_service_address: New address for emergency calls, in the older form; prefer
            `emergency`.
        emergency: New address or location for emergency calls.
        extension: User to give the device to.
        phone_lines: Lines to give to the device.
        use_as_common_phone: Whether users can log in to the phone as a shared one; Limited extensions
            only.
        name: Name that users see, at most 64 characters.
    """

    emergency_service_address: EmergencyServiceAddressResourceRequest | Unset = UNSET
    """New address for emergency calls, in the older form; prefer `emergency`."""
    emergency: DeviceEmergencyInfo | Unset = UNSET
    """New address or location for emergency calls."""
    extension: DeviceUpdateExtensionInfo | Unset = UNSET
    """User to give the device to."""
    phone_lines: DeviceUpdatePhoneLinesInfo | Unset = UNSET
    """Lines to give to the device."""
    use_as_common_phone: bool | Unset = UNSET
    """Whether users can log in to the phone as a shared one; Limited extensions only."""
    name: str | Unset = UNSET
    """Name that users see, at most 64 characters."""
