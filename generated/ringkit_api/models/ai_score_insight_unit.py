# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class AIScoreInsightUnit(Model):
    """Ai score insight unit."""

    value: str
