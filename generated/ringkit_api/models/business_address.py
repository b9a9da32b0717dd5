# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class BusinessAddress(Model):
    """Postal address of a company.

    Attributes:
        street: Street and house number.
        city: City.
        state: State or province.
        zip: Postal code.
        country_code: Country, two letters of ISO 3166.
    """

    street: str | Unset = UNSET
    """Street and house number."""
    city: str | Unset = UNSET
    """City."""
    state: str | Unset = UNSET
    """State or province."""
    zip: str | Unset = UNSET
    """Postal code."""
    country_code: str | Unset = UNSET
    """Country, two letters of ISO 3166."""
