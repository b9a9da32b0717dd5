# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model

AudioInputEncoding = Literal["Mpeg", "Mp4", "Wav", "Webm", "Webp", "Aac", "Avi", "Ogg"]

AudioInputAudioType = Literal[
    "CallCenter", "Meeting", "EarningsCalls", "Interview", "PressConference", "Voicemail"
]


@model
class AudioInput(Model):
    """Audio input.

    Attributes:
        content_uri: Address of the content, read with the access token. A URI.
    """

    content_uri: str | Unset = UNSET
    """Address of the content, read with the access token."""
    encoding: AudioInputEncoding
    language_code: str
    source: str | Unset = UNSET
    audio_type: AudioInputAudioType | Unset = UNSET
