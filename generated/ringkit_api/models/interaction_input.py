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
    """A recording to analyse.

    Attributes:
        content_uri: Address that the service can read the recording from without a login. A URI.
        encoding: Format of the recording.
        language_code: Language that is spoken, such as "en-US".
        source: Where the recording comes from, in your own words.
        audio_type: Kind of the conversation.
        separate_speaker_per_channel: Whether each channel of the audio is one speaker.
        speaker_count: Number of speakers; it is estimated if left out.
        enable_voice_activity_detection: Whether silence and noise are left out first.
        insights: What to find out; All for everything.
        speech_contexts: Words and phrases that are likely to be said.
    """

    content_uri: str | Unset = UNSET
    """Address that the service can read the recording from without a login."""
    encoding: InteractionInputEncoding
    """Format of the recording."""
    language_code: str
    """Language that is spoken, such as "en-US"."""
    source: str | Unset = UNSET
    """Where the recording comes from, in your own words."""
    audio_type: InteractionInputAudioType | Unset = UNSET
    """Kind of the conversation."""
    separate_speaker_per_channel: bool | Unset = UNSET
    """Whether each channel of the audio is one speaker."""
    speaker_count: int | Unset = UNSET
    """Number of speakers; it is estimated if left out."""
    enable_voice_activity_detection: bool | Unset = UNSET
    """Whether silence and noise are left out first."""
    insights: list[InsightsEnum] | Unset = UNSET
    """What to find out; All for everything."""
    speech_contexts: list[SpeechContextPhrasesInput] | Unset = UNSET
    """Words and phrases that are likely to be said."""
