# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.diarize_segment import DiarizeSegment


@model
class DiarizedObject(Model):
    """Who spoke when.

    Attributes:
        speaker_count: Number of speakers.
        utterances: What was said, with its speaker.
    """

    speaker_count: int
    """Number of speakers."""
    utterances: list[DiarizeSegment]
    """What was said, with its speaker."""
