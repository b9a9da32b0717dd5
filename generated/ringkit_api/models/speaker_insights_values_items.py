# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SpeakerInsightsValuesItems(Model):
    """A finding about a speaker.

    Attributes:
        speaker_id: Identifier of the speaker.
        value: The finding.
    """

    speaker_id: str
    """Identifier of the speaker."""
    value: str
    """The finding."""
