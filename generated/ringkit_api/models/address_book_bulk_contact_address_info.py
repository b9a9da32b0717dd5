# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class AddressBookBulkContactAddressInfo(Model):
    """Postal address.

    Attributes:
        country: Country.
        state: State, province or region.
        city: City.
        street: Street and number.
        zip: Postal code.
    """

    country: str | Unset = UNSET
    """Country."""
    state: str | Unset = UNSET
    """State, province or region."""
    city: str | Unset = UNSET
    """City."""
    street: str | Unset = UNSET
    """Street and number."""
    zip: str | Unset = UNSET
    """Postal code."""
