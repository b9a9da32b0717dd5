# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import EmergencyAddressStatus

if TYPE_CHECKING:
    from ringkit_api.models.device_emergency_service_address_resource import (
        DeviceEmergencyServiceAddressResource,
    )
    from ringkit_api.models.sip_registration_device_location_info import (
        SipRegistrationDeviceLocationInfo,
    )

SipRegistrationDeviceEmergencyInfoVisibility = Literal["Private", "Public"]

SipRegistrationDeviceEmergencyInfoSyncStatus = Literal[
    "Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"
]

SipRegistrationDeviceEmergencyInfoAddressEditableStatus = Literal["MainDevice", "AnyDevice"]


@model
class SipRegistrationDeviceEmergencyInfo(Model):
    """Settings of a device for emergency calls.

    Attributes:
        address: Address that is sent to the emergency services.
        location: Emergency response location that the device uses.
        out_of_country: Whether the device is in another country than its number.
        address_status: State of the address at the provider.
        visibility: Whether the location belongs to the company or to single users.
        sync_status: Result of the comparison with the provider, if it was asked for.
        address_editable_status: Whether any device on the line can change the address, or only the one
            that owns it.
        address_required: Whether the device cannot be used without an emergency address.
        address_location_only: Whether an address can only be set by naming a location.
    """

    address: DeviceEmergencyServiceAddressResource | Unset = UNSET
    """Address that is sent to the emergency services."""
    location: SipRegistrationDeviceLocationInfo | Unset = UNSET
    """Emergency response location that the device uses."""
    out_of_country: bool | Unset = UNSET
    """Whether the device is in another country than its number."""
    address_status: EmergencyAddressStatus | Unset = UNSET
    """State of the address at the provider."""
    visibility: SipRegistrationDeviceEmergencyInfoVisibility | Unset = UNSET
    """Whether the location belongs to the company or to single users."""
    sync_status: SipRegistrationDeviceEmergencyInfoSyncStatus | Unset = UNSET
    """Result of the comparison with the provider, if it was asked for."""
    address_editable_status: SipRegistrationDeviceEmergencyInfoAddressEditableStatus | Unset = UNSET
    """Whether any device on the line can change the address, or only the one that owns it."""
    address_required: bool | Unset = UNSET
    """Whether the device cannot be used without an emergency address."""
    address_location_only: bool | Unset = UNSET
    """Whether an address can only be set by naming a location."""
