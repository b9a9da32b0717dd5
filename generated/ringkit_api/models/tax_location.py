# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.postal_address import PostalAddress

TaxLocationType = Literal["BillingAddress", "TaxLocation", "Site"]


@model
class TaxLocation(Model):
    """Place whose taxes are charged.

    Attributes:
        id: Identifier of the place. Read-only.
        name: Name of the place.
        type: Where the place comes from: the billing address, a site, or an entry of its own.
        external_location_id: Identifier of the place in another system. At most 30 characters.
        effective_date: Since when the place is used for taxes.
        address: Postal address of the place.
    """

    id: int
    """Identifier of the place."""
    name: str
    """Name of the place."""
    type: TaxLocationType
    """Where the place comes from: the billing address, a site, or an entry of its own."""
    external_location_id: str | Unset = UNSET
    """Identifier of the place in another system."""
    effective_date: datetime | Unset = UNSET
    """Since when the place is used for taxes."""
    address: PostalAddress
    """Postal address of the place."""
