# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class WordSegment(Model):
    """Word segment."""

    speaker_id: str | Unset = UNSET
    start: float
    end: float
    confidence: float | Unset = UNSET
    word: str
