# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import Model, model

if TYPE_CHECKING:
    from ringkit_api.models.speaker_insights_values_items import SpeakerInsightsValuesItems

SpeakerInsightsUnitName = Literal["Pace", "TalkToListenRatio", "QuestionsAsked"]


@model
class SpeakerInsightsUnit(Model):
    """Speaker insights unit."""

    name: SpeakerInsightsUnitName
    values: list[SpeakerInsightsValuesItems]
