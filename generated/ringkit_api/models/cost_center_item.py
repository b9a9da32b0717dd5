# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tax_location import TaxLocation


@model
class CostCenterItem(Model):
    """A unit of the company that numbers, users and devices are billed to.

    Attributes:
        id: Identifier of the cost center, for provisioning of users and devices. Read-only.
        name: Name that administrators see. At most 64 characters.
        billing_code: Code of the cost center in the books of the company. At most 24 characters.
        tax_location: Place whose taxes are charged.
        parent_id: The cost center above this one; absent at the top.
    """

    id: int | Unset = UNSET
    """Identifier of the cost center, for provisioning of users and devices."""
    name: str | Unset = UNSET
    """Name that administrators see."""
    billing_code: str | Unset = UNSET
    """Code of the cost center in the books of the company."""
    tax_location: TaxLocation
    """Place whose taxes are charged."""
    parent_id: int | Unset = UNSET
    """The cost center above this one; absent at the top."""
