# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.contracted_country_list_response_records_item import (
        ContractedCountryListResponseRecordsItem,
    )


@model
class ContractedCountryListResponse(Page["ContractedCountryListResponseRecordsItem"]):
    """Countries in which a brand offers contracts.

    Attributes:
        records: The countries.
    """

    records: list[ContractedCountryListResponseRecordsItem]
    """The countries."""
