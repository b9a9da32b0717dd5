# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.aggregation_response_data import AggregationResponseData
    from ringkit_api.models.aggregation_response_record import AggregationResponseRecord
    from ringkit_api.models.response_paging import ResponsePaging


@model
class AggregationResponse(Page["AggregationResponseRecord"]):
    """Aggregation response."""

    paging: ResponsePaging
    data: AggregationResponseData

    _records = "data.records"
