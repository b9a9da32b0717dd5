# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.tcr_brand_record import TcrBrandRecord


@model
class BrandListResponse(Model):
    """Brand list response."""

    records: list[TcrBrandRecord]
