# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class EmergencyLocationAddressResourceDict(TypedDict):
    """`EmergencyLocationAddressResource` as a dict."""

    country: NotRequired[str]
    """Name of the country."""
    country_id: NotRequired[str]
    """Identifier of the country."""
    country_iso_code: NotRequired[str]
    """Two-letter code of the country. 2 characters."""
    country_name: NotRequired[str]
    """Full name of the country."""
    state: NotRequired[str]
    """State or province; needed in the USA, Canada and the UK."""
    state_id: NotRequired[str]
    """Identifier of the state."""
    state_iso_code: NotRequired[str]
    """Code of the state."""
    state_name: NotRequired[str]
    """Full name of the state."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """First line of the address: street and number."""
    street2: NotRequired[str]
    """Second line of the address: floor, suite or apartment."""
    zip: NotRequired[str]
    """Postal code."""
    customer_name: NotRequired[str]
    """Name of the person or company at the address."""
    out_of_country: NotRequired[bool]
    """Whether the address is in another country than the number."""
    building_name: NotRequired[str]
    """Name of the building."""
    street_type: NotRequired[str]
    """Kind of the street, where it is written apart."""
    building_number: NotRequired[str]
    """Number of the building, where it is written apart."""
