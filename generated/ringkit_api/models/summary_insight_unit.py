# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SummaryInsightUnit(Model):
    """Summary of a part of a recording.

    Attributes:
        value: Text of the summary.
        start: Where the part that is summed up begins, in seconds.
        end: Where the part that is summed up ends, in seconds.
    """

    value: str
    """Text of the summary."""
    start: float
    """Where the part that is summed up begins, in seconds."""
    end: float
    """Where the part that is summed up ends, in seconds."""
