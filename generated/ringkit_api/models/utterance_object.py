# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.word_timings_unit import WordTimingsUnit


@model
class UtteranceObject(Model):
    """What one person said without a break.

    Attributes:
        start: Start in seconds from the beginning.
        end: End in seconds from the beginning.
        text: What was said.
        confidence: How sure the result is; 1 would be certain.
        speaker_id: Identifier of the speaker.
        word_timings: The words with their times.
    """

    start: float
    """Start in seconds from the beginning."""
    end: float
    """End in seconds from the beginning."""
    text: str
    """What was said."""
    confidence: float | Unset = UNSET
    """How sure the result is; 1 would be certain."""
    speaker_id: str | Unset = UNSET
    """Identifier of the speaker."""
    word_timings: list[WordTimingsUnit] | Unset = UNSET
    """The words with their times."""
