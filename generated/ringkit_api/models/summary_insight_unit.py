# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SummaryInsightUnit(Model):
    """Summary insight unit."""

    value: str
    start: float
    end: float
