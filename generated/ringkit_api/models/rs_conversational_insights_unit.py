# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RSConversationalInsightsUnit(Model):
    """Rs conversational insights unit."""

    speaker_id: str
    value: str
    start: float
    end: float
