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
    """Timeline response."""

    paging: ResponsePaging
    data: TimelineResponseData

    _records = "data.records"
