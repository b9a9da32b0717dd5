# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.tax_location import TaxLocation


@model
class CostCenterItem(Model):
    """Cost center item.

    Attributes:
        id: Read-only.
        name: At most 64 characters.
        billing_code: At most 24 characters.
    """

    id: int | Unset = UNSET
    name: str | Unset = UNSET
    billing_code: str | Unset = UNSET
    tax_location: TaxLocation
    parent_id: int | Unset = UNSET
