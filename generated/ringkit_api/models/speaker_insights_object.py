# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.speaker_insights_unit import SpeakerInsightsUnit


@model
class SpeakerInsightsObject(Model):
    """What was found about the speakers.

    Attributes:
        speaker_count: Number of speakers.
        insights: Findings, one for each kind.
    """

    speaker_count: int | Unset = UNSET
    """Number of speakers."""
    insights: list[SpeakerInsightsUnit] | Unset = UNSET
    """Findings, one for each kind."""
