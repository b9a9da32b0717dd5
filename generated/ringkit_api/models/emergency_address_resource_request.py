# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyAddressResourceRequest(Model):
    """Postal address of an emergency location.

    Attributes:
        country: Country of the address or number.
        country_id: `id` of the country, from `rc.api.regional_settings.list_countries`.
        state: State or province; needed in the United States, the United Kingdom and Canada.
        state_id: `id` of the state, from `rc.api.regional_settings.list_states`.
        city: City.
        street: Street and house number.
        street2: Second line of the street address.
        zip: Postal code.
        customer_name: Name of the customer that emergency services are told.
    """

    country: str | Unset = UNSET
    """Country of the address or number."""
    country_id: str | Unset = UNSET
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    state: str | Unset = UNSET
    """State or province; needed in the United States, the United Kingdom and Canada."""
    state_id: str | Unset = UNSET
    """`id` of the state, from `rc.api.regional_settings.list_states`."""
    city: str | Unset = UNSET
    """City."""
    street: str | Unset = UNSET
    """Street and house number."""
    street2: str | Unset = UNSET
    """Second line of the street address."""
    zip: str | Unset = UNSET
    """Postal code."""
    customer_name: str | Unset = UNSET
    """Name of the customer that emergency services are told."""
