# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Page, model

if TYPE_CHECKING:
    from ringkit_api.models.recording_insights import RecordingInsights
    from ringkit_api.models.rs_paging_model import RSPagingModel


@model
class SessionsInsightsResource(Page["RecordingInsights"]):
    """What was found in the recordings of a session.

    Attributes:
        records: What was found, one record for each recording.
        paging: Place of this page among the others.
    """

    records: list[RecordingInsights]
    """What was found, one record for each recording."""
    paging: RSPagingModel
    """Place of this page among the others."""
