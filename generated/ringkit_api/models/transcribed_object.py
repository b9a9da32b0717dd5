# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.utterance_object import UtteranceObject
    from ringkit_api.models.word_segment import WordSegment


@model
class TranscribedObject(Model):
    """Transcribed object."""

    speaker_count: int | Unset = UNSET
    utterances: list[UtteranceObject] | Unset = UNSET
    words: list[WordSegment]
    confidence: float | Unset = UNSET
    transcript: str
