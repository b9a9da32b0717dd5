# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class TranscriptInsightUnit(Model):
    """Transcript insight unit."""

    speaker_id: str
    text: str
    start: float
    end: float
