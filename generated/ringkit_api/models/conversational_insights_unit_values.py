# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class ConversationalInsightsUnitValues(Model):
    """Conversational insights unit values."""

    confidence: float | Unset = UNSET
    value: str
    start: float
    end: float
    group_id: str | Unset = UNSET
    speaker_id: str | Unset = UNSET
    assignee: str | Unset = UNSET
    category: str | Unset = UNSET
    text: str | Unset = UNSET
    question: str | Unset = UNSET
    answer: str | Unset = UNSET
