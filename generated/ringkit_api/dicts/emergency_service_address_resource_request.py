# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class EmergencyServiceAddressResourceRequestDict(TypedDict):
    """`EmergencyServiceAddressResourceRequest` as a dict."""

    street: NotRequired[str]
    """First line of the address: street and number."""
    street2: NotRequired[str]
    """Second line of the address: floor, suite or apartment."""
    zip: NotRequired[str]
    """Postal code."""
    customer_name: NotRequired[str]
    """Name of the person or company at the address."""
    state: NotRequired[str]
    """State or province; needed in the USA, Canada and the UK."""
    state_id: NotRequired[str]
    """Identifier of the state, in place of `state`."""
    country: NotRequired[str]
    """Name of the country."""
    country_id: NotRequired[str]
    """Identifier of the country, in place of `country`."""
