# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContactAddressInfoResource(Model):
    """A postal address.

    Attributes:
        street: Street and house number.
        city: City.
        state: State or province.
        zip: Postal code.
        country: Country of the address.
    """

    street: str | Unset = UNSET
    """Street and house number."""
    city: str | Unset = UNSET
    """City."""
    state: str | Unset = UNSET
    """State or province."""
    zip: str | Unset = UNSET
    """Postal code."""
    country: str | Unset = UNSET
    """Country of the address."""
