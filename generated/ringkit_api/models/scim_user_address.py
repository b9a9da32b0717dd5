# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScimUserAddress(Model):
    """A postal address.

    Attributes:
        country: Country.
        locality: City.
        postal_code: Postal code.
        region: State or province.
        street_address: Street and house number.
        type: Kind of the address.
    """

    country: str | Unset = UNSET
    """Country."""
    locality: str | Unset = UNSET
    """City."""
    postal_code: str | Unset = UNSET
    """Postal code."""
    region: str | Unset = UNSET
    """State or province."""
    street_address: str | Unset = UNSET
    """Street and house number."""
    type: Literal["work"]
    """Kind of the address."""
