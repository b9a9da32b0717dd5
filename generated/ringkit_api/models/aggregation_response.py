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
    """Page of figures of calls.

    Attributes:
        paging: Place of this page among the others.
        data: Groups with their figures.
    """

    paging: ResponsePaging
    """Place of this page among the others."""
    data: AggregationResponseData
    """Groups with their figures."""

    _records = "data.records"
