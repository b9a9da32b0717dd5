# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.conversational_insights_unit import ConversationalInsightsUnit
    from ringkit_api.models.speaker_insights_object import SpeakerInsightsObject
    from ringkit_api.models.utterance_insights_object import UtteranceInsightsObject


@model
class InteractionObject(Model):
    """What was found in a conversation.

    Attributes:
        utterance_insights: What was found in each utterance.
        speaker_insights: What was found about each speaker.
        conversational_insights: What was found in the whole conversation.
    """

    utterance_insights: list[UtteranceInsightsObject] | Unset = UNSET
    """What was found in each utterance."""
    speaker_insights: SpeakerInsightsObject | Unset = UNSET
    """What was found about each speaker."""
    conversational_insights: list[ConversationalInsightsUnit] | Unset = UNSET
    """What was found in the whole conversation."""
