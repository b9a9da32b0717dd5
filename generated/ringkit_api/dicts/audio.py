# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.models.asr_input import AsrInputAudioType, AsrInputEncoding
    from ringkit_api.models.diarize_input import DiarizeInputAudioType, DiarizeInputEncoding
    from ringkit_api.models.speech_context_phrases_input import SpeechContextPhrasesInput


class AsrInputDict(TypedDict):
    """`AsrInput` as a dict."""

    content_uri: NotRequired[str]
    """Address of the recording; the platform fetches it without logging in. A URI."""
    encoding: AsrInputEncoding
    """Format of the file."""
    language_code: str
    """Language that is spoken, such as `en-US`."""
    source: NotRequired[str]
    """Where the recording comes from, such as `Phone` or `Zoom`."""
    audio_type: NotRequired[AsrInputAudioType]
    """What kind of conversation it is."""
    separate_speaker_per_channel: NotRequired[bool]
    """Whether each channel of the file holds one speaker. `false` if left out."""
    speaker_count: NotRequired[int]
    """Number of speakers; leave it out if it is not known."""
    enable_voice_activity_detection: NotRequired[bool]
    """Whether stretches without speech are skipped."""
    enable_punctuation: NotRequired[bool]
    """Whether the text gets punctuation."""
    enable_speaker_diarization: NotRequired[bool]
    """Whether each word says who spoke it. `false` if left out."""
    speech_contexts: NotRequired[
        Sequence[SpeechContextPhrasesInput | SpeechContextPhrasesInputDict]
    ]
    """Words to listen for, such as names of people and products."""


class DiarizeInputDict(TypedDict):
    """`DiarizeInput` as a dict."""

    content_uri: NotRequired[str]
    """Address of the recording; the platform fetches it without logging in. A URI."""
    encoding: DiarizeInputEncoding
    """Format of the file."""
    language_code: str
    """Language that is spoken, such as `en-US`."""
    source: NotRequired[str]
    """Where the recording comes from, such as `Phone` or `Zoom`."""
    audio_type: NotRequired[DiarizeInputAudioType]
    """What kind of conversation it is."""
    separate_speaker_per_channel: NotRequired[bool]
    """Whether each channel of the file holds one speaker."""
    speaker_count: NotRequired[int]
    """Number of speakers; leave it out if it is not known."""
    enable_voice_activity_detection: NotRequired[bool]
    """Whether stretches without speech are skipped."""


class SpeechContextPhrasesInputDict(TypedDict):
    """`SpeechContextPhrasesInput` as a dict."""

    phrases: Sequence[str]
    """Words and phrases that are likely to occur."""
