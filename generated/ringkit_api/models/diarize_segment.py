# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DiarizeSegment(Model):
    """Diarize segment."""

    speaker_id: str
    start: float
    end: float
    confidence: float | Unset = UNSET
