# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, member, model

if TYPE_CHECKING:
    from ringkit_api.models.ai_score_insight_unit import AIScoreInsightUnit
    from ringkit_api.models.bulleted_summary_insight_unit import BulletedSummaryInsightUnit
    from ringkit_api.models.call_notes_insight_unit import CallNotesInsightUnit
    from ringkit_api.models.rs_conversational_insights_unit import RSConversationalInsightsUnit
    from ringkit_api.models.sentiment_insight_unit import SentimentInsightUnit
    from ringkit_api.models.summary_insight_unit import SummaryInsightUnit
    from ringkit_api.models.transcript_insight_unit import TranscriptInsightUnit


@model
class AIInsights(Model):
    """Ai insights."""

    transcript: list[TranscriptInsightUnit] | Unset = member("Transcript", default=UNSET)
    summary: list[SummaryInsightUnit] | Unset = member("Summary", default=UNSET)
    highlights: list[RSConversationalInsightsUnit] | Unset = member("Highlights", default=UNSET)
    next_steps: list[RSConversationalInsightsUnit] | Unset = member("NextSteps", default=UNSET)
    bulleted_summary: list[BulletedSummaryInsightUnit] | Unset = member(
        "BulletedSummary", default=UNSET
    )
    ai_score: list[AIScoreInsightUnit] | Unset = member("AIScore", default=UNSET)
    call_notes: list[CallNotesInsightUnit] | Unset = member("CallNotes", default=UNSET)
    sentiment: list[SentimentInsightUnit] | Unset = member("Sentiment", default=UNSET)
