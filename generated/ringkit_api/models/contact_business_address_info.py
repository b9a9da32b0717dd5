# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ContactBusinessAddressInfo(Model):
    """Postal address.

    Attributes:
        country: Country.
        state: State or province; needed in the USA, Canada and the UK.
        city: City.
        street: Street and number.
        zip: Postal code.
    """

    country: str | Unset = UNSET
    """Country."""
    state: str | Unset = UNSET
    """State or province; needed in the USA, Canada and the UK."""
    city: str | Unset = UNSET
    """City."""
    street: str | Unset = UNSET
    """Street and number."""
    zip: str | Unset = UNSET
    """Postal code."""
