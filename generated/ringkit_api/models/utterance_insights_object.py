# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.word_timings_unit import WordTimingsUnit


@model
class UtteranceInsightsObject(Model):
    """Utterance insights object."""

    start: float
    end: float
    text: str
    confidence: float | Unset = UNSET
    speaker_id: str | Unset = UNSET
    word_timings: list[WordTimingsUnit] | Unset = UNSET
