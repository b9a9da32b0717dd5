# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.recording_insights import RecordingInsights
    from ringkit_api.models.rs_paging_model import RSPagingModel


@model
class SessionsInsightsResource(Page["RecordingInsights"]):
    """Sessions insights resource."""

    records: list[RecordingInsights]
    paging: RSPagingModel
