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
    """Tax location.

    Attributes:
        id: Read-only.
        external_location_id: At most 30 characters.
    """

    id: int
    name: str
    type: TaxLocationType
    external_location_id: str | Unset = UNSET
    effective_date: datetime | Unset = UNSET
    address: PostalAddress
