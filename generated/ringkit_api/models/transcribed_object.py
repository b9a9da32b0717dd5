# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.utterance_object import UtteranceObject
    from ringkit_api.models.word_segment import WordSegment


@model
class TranscribedObject(Model):
    """What was said, in words.

    Attributes:
        speaker_count: Number of speakers.
        utterances: What was said, with its speaker.
        words: All words with their times.
        confidence: How sure the result is; 1 would be certain.
        transcript: The whole text.
    """

    speaker_count: int | Unset = UNSET
    """Number of speakers."""
    utterances: list[UtteranceObject] | Unset = UNSET
    """What was said, with its speaker."""
    words: list[WordSegment]
    """All words with their times."""
    confidence: float | Unset = UNSET
    """How sure the result is; 1 would be certain."""
    transcript: str
    """The whole text."""
