# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import UNSET, Model, Unset, model


@model
class DiarizeSegment(Model):
    """Time in which one person spoke.

    Attributes:
        speaker_id: Identifier of the speaker.
        start: Start in seconds from the beginning.
        end: End in seconds from the beginning.
        confidence: How sure the result is; 1 would be certain.
    """

    speaker_id: str
    """Identifier of the speaker."""
    start: float
    """Start in seconds from the beginning."""
    end: float
    """End in seconds from the beginning."""
    confidence: float | Unset = UNSET
    """How sure the result is; 1 would be certain."""
