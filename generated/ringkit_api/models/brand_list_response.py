# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.tcr_brand_record import TcrBrandRecord


@model
class BrandListResponse(Page["TcrBrandRecord"]):
    """The brands of the account.

    Attributes:
        records: The brands.
    """

    records: list[TcrBrandRecord]
    """The brands."""
