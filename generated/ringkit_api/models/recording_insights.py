# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AIInsightsCallDirection, RecordingDomain

if TYPE_CHECKING:
    from datetime import datetime

    from ringkit_api.models.ai_insights import AIInsights
    from ringkit_api.models.ai_insights_speaker_info_item import AIInsightsSpeakerInfoItem


@model
class RecordingInsights(Model):
    """Recording insights."""

    title: str
    rs_record_uri: str | Unset = UNSET
    domain: RecordingDomain
    source_record_id: str
    source_session_id: str
    call_direction: AIInsightsCallDirection | Unset = UNSET
    owner_extension_id: str
    recording_duration_ms: int
    recording_start_time: datetime
    creation_time: datetime
    last_modified_time: datetime
    speaker_info: list[AIInsightsSpeakerInfoItem]
    insights: AIInsights
