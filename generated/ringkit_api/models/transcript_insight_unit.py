# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class TranscriptInsightUnit(Model):
    """Something said in a recording.

    Attributes:
        speaker_id: `speaker_id` of the person who speaks.
        text: What was said.
        start: When the utterance begins, in seconds from the start of the recording.
        end: When the utterance ends, in seconds from the start of the recording.
    """

    speaker_id: str
    """`speaker_id` of the person who speaks."""
    text: str
    """What was said."""
    start: float
    """When the utterance begins, in seconds from the start of the recording."""
    end: float
    """When the utterance ends, in seconds from the start of the recording."""
