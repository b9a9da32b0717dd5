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
    """Postal address that is sent to the emergency services.

    Attributes:
        country: Name of the country.
        country_id: Identifier of the country.
        country_iso_code: Two-letter code of the country. 2 characters.
        country_name: Full name of the country.
        city: City.
        customer_name: Name of the person or company at the address.
        customer_email: E-mail address of the customer. An e-mail address.
        additional_customer_email: Second e-mail address. An e-mail address.
        additional_customer_name: Second name at the address.
        customer_phone: Telephone number of the customer.
        additional_customer_phone: Second telephone number.
        state: State or province; needed in the USA, Canada and the UK.
        state_id: Identifier of the state.
        state_iso_code: Code of the state.
        state_name: Full name of the state.
        street: First line of the address: street and number.
        street2: Second line of the address: floor, suite or apartment.
        street_type: Kind of the street, where it is written apart.
        building_name: Name of the building.
        building_number: Number of the building, where it is written apart.
        out_of_country: Whether the address is in another country than the number.
        zip: Postal code.
        line_provisioning_status: Whether the line can be used for emergency calls.
        sync_status: Result of the comparison with the provider, if `sync_emergency_address` asked for
            it.
        tax_id: Tax number; needed in some countries.
        apartment: Apartment.
        floor: Floor.
        designation: Further words that lead to the place.
    """

    country: str | Unset = UNSET
    """Name of the country."""
    country_id: str | Unset = UNSET
    """Identifier of the country."""
    country_iso_code: str | Unset = UNSET
    """Two-letter code of the country."""
    country_name: str | Unset = UNSET
    """Full name of the country."""
    city: str | Unset = UNSET
    """City."""
    customer_name: str | Unset = UNSET
    """Name of the person or company at the address."""
    customer_email: str | Unset = UNSET
    """E-mail address of the customer."""
    additional_customer_email: str | Unset = UNSET
    """Second e-mail address."""
    additional_customer_name: str | Unset = UNSET
    """Second name at the address."""
    customer_phone: str | Unset = UNSET
    """Telephone number of the customer."""
    additional_customer_phone: str | Unset = UNSET
    """Second telephone number."""
    state: str | Unset = UNSET
    """State or province; needed in the USA, Canada and the UK."""
    state_id: str | Unset = UNSET
    """Identifier of the state."""
    state_iso_code: str | Unset = UNSET
    """Code of the state."""
    state_name: str | Unset = UNSET
    """Full name of the state."""
    street: str | Unset = UNSET
    """First line of the address: street and number."""
    street2: str | Unset = UNSET
    """Second line of the address: floor, suite or apartment."""
    street_type: str | Unset = UNSET
    """Kind of the street, where it is written apart."""
    building_name: str | Unset = UNSET
    """Name of the building."""
    building_number: str | Unset = UNSET
    """Number of the building, where it is written apart."""
    out_of_country: bool | Unset = UNSET
    """Whether the address is in another country than the number."""
    zip: str | Unset = UNSET
    """Postal code."""
    line_provisioning_status: (
        DeviceEmergencyServiceAddressResourceLineProvisioningStatus | Unset
    ) = UNSET
    """Whether the line can be used for emergency calls."""
    sync_status: DeviceEmergencyServiceAddressResourceSyncStatus | Unset = UNSET
    """Result of the comparison with the provider, if `sync_emergency_address` asked for it."""
    tax_id: str | Unset = UNSET
    """Tax number; needed in some countries."""
    apartment: str | Unset = UNSET
    """Apartment."""
    floor: str | Unset = UNSET
    """Floor."""
    designation: str | Unset = UNSET
    """Further words that lead to the place."""
