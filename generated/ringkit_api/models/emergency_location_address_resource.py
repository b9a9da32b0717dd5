# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyLocationAddressResource(Model):
    """Address that is sent to the emergency services.

    Attributes:
        country: Name of the country.
        country_id: Identifier of the country.
        country_iso_code: Two-letter code of the country. 2 characters.
        country_name: Full name of the country.
        state: State or province; needed in the USA, Canada and the UK.
        state_id: Identifier of the state.
        state_iso_code: Code of the state.
        state_name: Full name of the state.
        city: City.
        street: First line of the address: street and number.
        street2: Second line of the address: floor, suite or apartment.
        zip: Postal code.
        customer_name: Name of the person or company at the address.
        out_of_country: Whether the address is in another country than the number.
        building_name: Name of the building.
        street_type: Kind of the street, where it is written apart.
        building_number: Number of the building, where it is written apart.
    """

    country: str | Unset = UNSET
    """Name of the country."""
    country_id: str | Unset = UNSET
    """Identifier of the country."""
    country_iso_code: str | Unset = UNSET
    """Two-letter code of the country."""
    country_name: str | Unset = UNSET
    """Full name of the country."""
    state: str | Unset = UNSET
    """State or province; needed in the USA, Canada and the UK."""
    state_id: str | Unset = UNSET
    """Identifier of the state."""
    state_iso_code: str | Unset = UNSET
    """Code of the state."""
    state_name: str | Unset = UNSET
    """Full name of the state."""
    city: str | Unset = UNSET
    """City."""
    street: str | Unset = UNSET
    """First line of the address: street and number."""
    street2: str | Unset = UNSET
    """Second line of the address: floor, suite or apartment."""
    zip: str | Unset = UNSET
    """Postal code."""
    customer_name: str | Unset = UNSET
    """Name of the person or company at the address."""
    out_of_country: bool | Unset = UNSET
    """Whether the address is in another country than the number."""
    building_name: str | Unset = UNSET
    """Name of the building."""
    street_type: str | Unset = UNSET
    """Kind of the street, where it is written apart."""
    building_number: str | Unset = UNSET
    """Number of the building, where it is written apart."""
