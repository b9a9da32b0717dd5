# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.diarize_segment import DiarizeSegment


@model
class DiarizedObject(Model):
    """Diarized object."""

    speaker_count: int
    utterances: list[DiarizeSegment]
