# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class LocationUpdatesEmergencyAddressInfoRequestDict(TypedDict):
    """`LocationUpdatesEmergencyAddressInfoRequest` as a dict."""

    country: NotRequired[str]
    """Country of the address or number."""
    country_id: NotRequired[str]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    country_iso_code: NotRequired[str]
    """Country, two letters of ISO 3166. 2 characters."""
    country_name: NotRequired[str]
    """Name of the country."""
    customer_name: NotRequired[str]
    """Name of the customer that emergency services are told."""
    state: NotRequired[str]
    """State or province; needed in the United States, the United Kingdom and Canada."""
    state_id: NotRequired[str]
    """`id` of the state, from `rc.api.regional_settings.list_states`."""
    state_iso_code: NotRequired[str]
    """Code of the state, as ISO has it."""
    state_name: NotRequired[str]
    """Name of the state."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and house number."""
    street2: NotRequired[str]
    """Second line of the street address."""
    zip: NotRequired[str]
    """Postal code."""
