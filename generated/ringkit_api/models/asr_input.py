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
    """A recording to be turned into text.

    Attributes:
        content_uri: Address of the recording; the platform fetches it without logging in. A URI.
        encoding: Format of the file.
        language_code: Language that is spoken, such as `en-US`.
        source: Where the recording comes from, such as `Phone` or `Zoom`.
        audio_type: What kind of conversation it is.
        separate_speaker_per_channel: Whether each channel of the file holds one speaker. `false` if
            left out.
        speaker_count: Number of speakers; leave it out if it is not known.
        enable_voice_activity_detection: Whether stretches without speech are skipped.
        enable_punctuation: Whether the text gets punctuation.
        enable_speaker_diarization: Whether each word says who spoke it. `false` if left out.
        speech_contexts: Words to listen for, such as names of people and products.
    """

    content_uri: str | Unset = UNSET
    """Address of the recording; the platform fetches it without logging in."""
    encoding: AsrInputEncoding
    """Format of the file."""
    language_code: str
    """Language that is spoken, such as `en-US`."""
    source: str | Unset = UNSET
    """Where the recording comes from, such as `Phone` or `Zoom`."""
    audio_type: AsrInputAudioType | Unset = UNSET
    """What kind of conversation it is."""
    separate_speaker_per_channel: bool | Unset = UNSET
    """Whether each channel of the file holds one speaker."""
    speaker_count: int | Unset = UNSET
    """Number of speakers; leave it out if it is not known."""
    enable_voice_activity_detection: bool | Unset = UNSET
    """Whether stretches without speech are skipped."""
    enable_punctuation: bool | Unset = UNSET
    """Whether the text gets punctuation."""
    enable_speaker_diarization: bool | Unset = UNSET
    """Whether each word says who spoke it."""
    speech_contexts: list[SpeechContextPhrasesInput] | Unset = UNSET
    """Words to listen for, such as names of people and products."""
