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
    """A recording whose speakers are to be told apart.

    Attributes:
        content_uri: Address of the recording; the platform fetches it without logging in. A URI.
        encoding: Format of the file.
        language_code: Language that is spoken, such as `en-US`.
        source: Where the recording comes from, such as `Phone` or `Zoom`.
        audio_type: What kind of conversation it is.
        separate_speaker_per_channel: Whether each channel of the file holds one speaker.
        speaker_count: Number of speakers; leave it out if it is not known.
        enable_voice_activity_detection: Whether stretches without speech are skipped.
    """

    content_uri: str | Unset = UNSET
    """Address of the recording; the platform fetches it without logging in."""
    encoding: DiarizeInputEncoding
    """Format of the file."""
    language_code: str
    """Language that is spoken, such as `en-US`."""
    source: str | Unset = UNSET
    """Where the recording comes from, such as `Phone` or `Zoom`."""
    audio_type: DiarizeInputAudioType | Unset = UNSET
    """What kind of conversation it is."""
    separate_speaker_per_channel: bool | Unset = UNSET
    """Whether each channel of the file holds one speaker."""
    speaker_count: int | Unset = UNSET
    """Number of speakers; leave it out if it is not known."""
    enable_voice_activity_detection: bool | Unset = UNSET
    """Whether stretches without speech are skipped."""
