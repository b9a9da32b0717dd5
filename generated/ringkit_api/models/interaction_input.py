# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import InsightsEnum

if TYPE_CHECKING:
    from ringkit_api.models.speech_context_phrases_input import SpeechContextPhrasesInput

InteractionInputEncoding = Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"]

InteractionInputAudioType = Literal[
    "CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"
]


@model
class InteractionInput(Model):
    """Interaction input.

    Attributes:
        content_uri: A URI.
    """

    content_uri: str | Unset = UNSET
    encoding: InteractionInputEncoding
    language_code: str
    source: str | Unset = UNSET
    audio_type: InteractionInputAudioType | Unset = UNSET
    separate_speaker_per_channel: bool | Unset = UNSET
    speaker_count: int | Unset = UNSET
    enable_voice_activity_detection: bool | Unset = UNSET
    insights: list[InsightsEnum] | Unset = UNSET
    speech_contexts: list[SpeechContextPhrasesInput] | Unset = UNSET
