# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BusinessAddressInfo(Model):
    """Postal address of the company.

    Attributes:
        country: Country of the address or number.
        state: State or province.
        city: City.
        street: Street and house number.
        zip: Postal code.
    """

    country: str | Unset = UNSET
    """Country of the address or number."""
    state: str | Unset = UNSET
    """State or province."""
    city: str | Unset = UNSET
    """City."""
    street: str | Unset = UNSET
    """Street and house number."""
    zip: str | Unset = UNSET
    """Postal code."""
