# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class RSConversationalInsightsUnit(Model):
    """Something noteworthy in a recording, with its place.

    Attributes:
        speaker_id: `speaker_id` of the person who speaks.
        value: Text of the insight.
        start: Where it was said, in seconds from the start of the recording.
        end: Where it ends, in seconds from the start of the recording.
    """

    speaker_id: str
    """`speaker_id` of the person who speaks."""
    value: str
    """Text of the insight."""
    start: float
    """Where it was said, in seconds from the start of the recording."""
    end: float
    """Where it ends, in seconds from the start of the recording."""
