# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.response_paging import ResponsePaging
    from ringkit_api.models.timeline_response_data import TimelineResponseData
    from ringkit_api.models.timeline_response_record import TimelineResponseRecord


@model
class TimelineResponse(Page["TimelineResponseRecord"]):
    """Page of figures of calls over time.

    Attributes:
        paging: Place of this page among the others.
        data: Groups with their figures.
    """

    paging: ResponsePaging
    """Place of this page among the others."""
    data: TimelineResponseData
    """Groups with their figures."""

    _records = "data.records"
