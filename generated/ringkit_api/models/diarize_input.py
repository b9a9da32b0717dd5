# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

DiarizeInputEncoding = Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"]

DiarizeInputAudioType = Literal[
    "CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"
]


@model
class DiarizeInput(Model):
    """Diarize input.

    Attributes:
        content_uri: A URI.
    """

    content_uri: str | Unset = UNSET
    encoding: DiarizeInputEncoding
    language_code: str
    source: str | Unset = UNSET
    audio_type: DiarizeInputAudioType | Unset = UNSET
    separate_speaker_per_channel: bool | Unset = UNSET
    speaker_count: int | Unset = UNSET
    enable_voice_activity_detection: bool | Unset = UNSET
