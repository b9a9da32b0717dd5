# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContactAddressInfo(Model):
    """Postal address.

    Attributes:
        street: Street and number.
        city: City.
        country: Country.
        state: State, province or region.
        zip: Postal code.
    """

    street: str | Unset = UNSET
    """Street and number."""
    city: str | Unset = UNSET
    """City."""
    country: str | Unset = UNSET
    """Country."""
    state: str | Unset = UNSET
    """State, province or region."""
    zip: str | Unset = UNSET
    """Postal code."""
