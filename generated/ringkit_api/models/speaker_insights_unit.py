# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.speaker_insights_values_items import SpeakerInsightsValuesItems

SpeakerInsightsUnitName = Literal["Pace", "TalkToListenRatio", "QuestionsAsked"]


@model
class SpeakerInsightsUnit(Model):
    """Findings of one kind about the speakers.

    Attributes:
        name: Kind of the findings.
        values: The findings, one for each speaker.
    """

    name: SpeakerInsightsUnitName
    """Kind of the findings."""
    values: list[SpeakerInsightsValuesItems]
    """The findings, one for each speaker."""
