# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class LocationUpdatesEmergencyAddressInfoRequest(Model):
    """Postal address that emergency services are told.

    Attributes:
        country: Country of the address or number.
        country_id: `id` of the country, from `rc.api.regional_settings.list_countries`.
        country_iso_code: Country, two letters of ISO 3166. 2 characters.
        country_name: Name of the country.
        customer_name: Name of the customer that emergency services are told.
        state: State or province; needed in the United States, the United Kingdom and Canada.
        state_id: `id` of the state, from `rc.api.regional_settings.list_states`.
        state_iso_code: Code of the state, as ISO has it.
        state_name: Name of the state.
        city: City.
        street: Street and house number.
        street2: Second line of the street address.
        zip: Postal code.
    """

    country: str | Unset = UNSET
    """Country of the address or number."""
    country_id: str | Unset = UNSET
    """`id` of the country, from `rc.api.regional_settings.list_countries`."""
    country_iso_code: str | Unset = UNSET
    """Country, two letters of ISO 3166."""
    country_name: str | Unset = UNSET
    """Name of the country."""
    customer_name: str | Unset = UNSET
    """Name of the customer that emergency services are told."""
    state: str | Unset = UNSET
    """State or province; needed in the United States, the United Kingdom and Canada."""
    state_id: str | Unset = UNSET
    """`id` of the state, from `rc.api.regional_settings.list_states`."""
    state_iso_code: str | Unset = UNSET
    """Code of the state, as ISO has it."""
    state_name: str | Unset = UNSET
    """Name of the state."""
    city: str | Unset = UNSET
    """City."""
    street: str | Unset = UNSET
    """Street and house number."""
    street2: str | Unset = UNSET
    """Second line of the street address."""
    zip: str | Unset = UNSET
    """Postal code."""
