# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import Model, model

SentimentInsightUnitValue = Literal["Positive", "Negative", "Neutral"]


@model
class SentimentInsightUnit(Model):
    """Mood of a call.

    Attributes:
        value: The mood.
    """

    value: SentimentInsightUnitValue
    """The mood."""
