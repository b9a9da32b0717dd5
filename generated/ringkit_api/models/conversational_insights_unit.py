# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.conversational_insights_unit_values import (
        ConversationalInsightsUnitValues,
    )

ConversationalInsightsUnitName = Literal[
    "ExtractiveSummary",
    "AbstractiveSummaryLong",
    "AbstractiveSummaryShort",
    "KeyPhrases",
    "QuestionsAsked",
    "OverallSentiment",
    "Topics",
]


@model
class ConversationalInsightsUnit(Model):
    """Findings of one kind in a conversation.

    Attributes:
        name: Kind of the findings.
        values: The findings.
    """

    name: ConversationalInsightsUnitName
    """Kind of the findings."""
    values: list[ConversationalInsightsUnitValues]
    """The findings."""
