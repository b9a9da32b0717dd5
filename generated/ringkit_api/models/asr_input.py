# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.speech_context_phrases_input import SpeechContextPhrasesInput

AsrInputEncoding = Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"]

AsrInputAudioType = Literal[
    "CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"
]


@model
class AsrInput(Model):
    """Asr input.

    Attributes:
        content_uri: A URI.
        separate_speaker_per_channel: `false` if left out.
        enable_speaker_diarization: `false` if left out.
    """

    content_uri: str | Unset = UNSET
    encoding: AsrInputEncoding
    language_code: str
    source: str | Unset = UNSET
    audio_type: AsrInputAudioType | Unset = UNSET
    separate_speaker_per_channel: bool | Unset = UNSET
    speaker_count: int | Unset = UNSET
    enable_voice_activity_detection: bool | Unset = UNSET
    enable_punctuation: bool | Unset = UNSET
    enable_speaker_diarization: bool | Unset = UNSET
    speech_contexts: list[SpeechContextPhrasesInput] | Unset = UNSET
