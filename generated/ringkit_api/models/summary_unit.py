# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from ringkit._model import Model, model


@model
class SummaryUnit(Model):
    """What one person said without a break.

    Attributes:
        speaker_id: Any text that tells the speakers apart.
        text: What was said.
        start: Start in seconds from the beginning.
        end: End in seconds from the beginning.
    """

    speaker_id: str
    """Any text that tells the speakers apart."""
    text: str
    """What was said."""
    start: float
    """Start in seconds from the beginning."""
    end: float
    """End in seconds from the beginning."""
