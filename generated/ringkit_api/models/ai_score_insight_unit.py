# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AIScoreInsightUnit(Model):
    """Score by which a call was rated.

    Attributes:
        value: The score.
    """

    value: str
    """The score."""
