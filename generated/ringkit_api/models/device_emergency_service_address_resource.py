# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

DeviceEmergencyServiceAddressResourceLineProvisioningStatus = Literal[
    "Provisioning", "Valid", "Invalid"
]

DeviceEmergencyServiceAddressResourceSyncStatus = Literal[
    "Verified", "Updated", "Deleted", "NotRequired", "Unsupported", "Failed"
]


@model
class DeviceEmergencyServiceAddressResource(Model):
    """Device emergency service address resource.

    Attributes:
        country_iso_code: 2 characters.
        customer_email: An e-mail address.
        additional_customer_email: An e-mail address.
    """

    country: str | Unset = UNSET
    country_id: str | Unset = UNSET
    country_iso_code: str | Unset = UNSET
    country_name: str | Unset = UNSET
    city: str | Unset = UNSET
    customer_name: str | Unset = UNSET
    customer_email: str | Unset = UNSET
    additional_customer_email: str | Unset = UNSET
    additional_customer_name: str | Unset = UNSET
    customer_phone: str | Unset = UNSET
    additional_customer_phone: str | Unset = UNSET
    state: str | Unset = UNSET
    state_id: str | Unset = UNSET
    state_iso_code: str | Unset = UNSET
    state_name: str | Unset = UNSET
    street: str | Unset = UNSET
    street2: str | Unset = UNSET
    street_type: str | Unset = UNSET
    building_name: str | Unset = UNSET
    building_number: str | Unset = UNSET
    out_of_country: bool | Unset = UNSET
    zip: str | Unset = UNSET
    line_provisioning_status: (
        DeviceEmergencyServiceAddressResourceLineProvisioningStatus | Unset
    ) = UNSET
    sync_status: DeviceEmergencyServiceAddressResourceSyncStatus | Unset = UNSET
    tax_id: str | Unset = UNSET
    apartment: str | Unset = UNSET
    floor: str | Unset = UNSET
    designation: str | Unset = UNSET
