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
    """SIP registration device emergency info."""

    address: DeviceEmergencyServiceAddressResource | Unset = UNSET
    location: SipRegistrationDeviceLocationInfo | Unset = UNSET
    out_of_country: bool | Unset = UNSET
    address_status: EmergencyAddressStatus | Unset = UNSET
    visibility: SipRegistrationDeviceEmergencyInfoVisibility | Unset = UNSET
    sync_status: SipRegistrationDeviceEmergencyInfoSyncStatus | Unset = UNSET
    address_editable_status: SipRegistrationDeviceEmergencyInfoAddressEditableStatus | Unset = UNSET
    address_required: bool | Unset = UNSET
    address_location_only: bool | Unset = UNSET
