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
    """What was found in a recording, by kind.

    Attributes:
        transcript: What was said, one entry for each utterance.
        summary: Summary as running text.
        highlights: Moments that matter.
        next_steps: What the speakers agreed to do.
        bulleted_summary: Summary as a list of points.
        ai_score: Scores by which the call was rated.
        call_notes: Notes of the call.
        sentiment: Mood of the call as a whole.
    """

    transcript: list[TranscriptInsightUnit] | Unset = member("Transcript", default=UNSET)
    """What was said, one entry for each utterance."""
    summary: list[SummaryInsightUnit] | Unset = member("Summary", default=UNSET)
    """Summary as running text."""
    highlights: list[RSConversationalInsightsUnit] | Unset = member("Highlights", default=UNSET)
    """Moments that matter."""
    next_steps: list[RSConversationalInsightsUnit] | Unset = member("NextSteps", default=UNSET)
    """What the speakers agreed to do."""
    bulleted_summary: list[BulletedSummaryInsightUnit] | Unset = member(
        "BulletedSummary", default=UNSET
    )
    """Summary as a list of points."""
    ai_score: list[AIScoreInsightUnit] | Unset = member("AIScore", default=UNSET)
    """Scores by which the call was rated."""
    call_notes: list[CallNotesInsightUnit] | Unset = member("CallNotes", default=UNSET)
    """Notes of the call."""
    sentiment: list[SentimentInsightUnit] | Unset = member("Sentiment", default=UNSET)
    """Mood of the call as a whole."""
