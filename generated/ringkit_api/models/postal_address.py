# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class PostalAddress(Model):
    """Postal address.

    Attributes:
        street: First line of the address: street and number. At most 256 characters.
        street2: Second line of the address: floor, suite or apartment. At most 256 characters.
        city: City. At most 64 characters.
        state: State, province or region; needed where the country has them. At most 64 characters.
        zip: Postal code. At most 10 characters.
        country: Two-letter code of the country, ISO 3166. 2 characters.
    """

    street: str
    """First line of the address: street and number."""
    street2: str | Unset = UNSET
    """Second line of the address: floor, suite or apartment."""
    city: str
    """City."""
    state: str | Unset = UNSET
    """State, province or region; needed where the country has them."""
    zip: str
    """Postal code."""
    country: str
    """Two-letter code of the country, ISO 3166."""
