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
    """What was found in one recording.

    Attributes:
        title: Title of the call.
        rs_record_uri: Address of the recording in the web application.
        domain: Product the recording was made in.
        source_record_id: `id` of the recording in that product.
        source_session_id: `id` of the session in that product.
        call_direction: Whether the call came in or went out; only for phone calls.
        owner_extension_id: `id` of the extension that owns the recording.
        recording_duration_ms: Length of the recording in milliseconds.
        recording_start_time: When the recording began, in ISO 8601.
        creation_time: When the insights were made, in ISO 8601.
        last_modified_time: When it was last changed, in ISO 8601.
        speaker_info: The people who speak; insights name them by `speaker_id`.
        insights: What was found, by kind.
    """

    title: str
    """Title of the call."""
    rs_record_uri: str | Unset = UNSET
    """Address of the recording in the web application."""
    domain: RecordingDomain
    """Product the recording was made in."""
    source_record_id: str
    """`id` of the recording in that product."""
    source_session_id: str
    """`id` of the session in that product."""
    call_direction: AIInsightsCallDirection | Unset = UNSET
    """Whether the call came in or went out; only for phone calls."""
    owner_extension_id: str
    """`id` of the extension that owns the recording."""
    recording_duration_ms: int
    """Length of the recording in milliseconds."""
    recording_start_time: datetime
    """When the recording began, in ISO 8601."""
    creation_time: datetime
    """When the insights were made, in ISO 8601."""
    last_modified_time: datetime
    """When it was last changed, in ISO 8601."""
    speaker_info: list[AIInsightsSpeakerInfoItem]
    """The people who speak; insights name them by `speaker_id`."""
    insights: AIInsights
    """What was found, by kind."""
