# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import NotRequired, TypedDict


class EmergencyAddressResourceRequestDict(TypedDict):
    """`EmergencyAddressResourceRequest` as a dict."""

    country: NotRequired[str]
    """Country of the address or number."""
    country_id: NotRequired[str]
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    state: NotRequired[str]
    """State or province; needed in the United States, the United Kingdom and Canada."""
    state_id: NotRequired[str]
    """`id` of the state, from `rc.api.regional_settings.list_states`."""
    city: NotRequired[str]
    """City."""
    street: NotRequired[str]
    """Street and house number."""
    street2: NotRequired[str]
    """Second line of the street address."""
    zip: NotRequired[str]
    """Postal code."""
    customer_name: NotRequired[str]
    """Name of the customer that emergency services are told."""
