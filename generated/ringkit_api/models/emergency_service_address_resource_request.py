# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class EmergencyServiceAddressResourceRequest(Model):
    """Address that is sent to the emergency services.

    Attributes:
        street: First line of the address: street and number.
        street2: Second line of the address: floor, suite or apartment.
        zip: Postal code.
        customer_name: Name of the person or company at the address.
        state: State or province; needed in the USA, Canada and the UK.
        state_id: Identifier of the state, in place of `state`.
        country: Name of the country.
        country_id: Identifier of the country, in place of `country`.
    """

    street: str | Unset = UNSET
    """First line of the address: street and number."""
    street2: str | Unset = UNSET
    """Second line of the address: floor, suite or apartment."""
    zip: str | Unset = UNSET
    """Postal code."""
    customer_name: str | Unset = UNSET
    """Name of the person or company at the address."""
    state: str | Unset = UNSET
    """State or province; needed in the USA, Canada and the UK."""
    state_id: str | Unset = UNSET
    """Identifier of the state, in place of `state`."""
    country: str | Unset = UNSET
    """Name of the country."""
    country_id: str | Unset = UNSET
    """Identifier of the country, in place of `country`."""
