# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SummaryUnit(Model):
    """Summary unit."""

    speaker_id: str
    text: str
    start: float
    end: float
