# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.speech_context_phrases_input import SpeechContextPhrasesInputDict
    from ringkit_api.models.asr_input import AsrInputAudioType, AsrInputEncoding
    from ringkit_api.models.speech_context_phrases_input import SpeechContextPhrasesInput


class AsrInputDict(TypedDict):
    """`AsrInput` as a dict."""

    content_uri: NotRequired[str]
    """A URI."""
    encoding: AsrInputEncoding
    language_code: str
    source: NotRequired[str]
    audio_type: NotRequired[AsrInputAudioType]
    separate_speaker_per_channel: NotRequired[bool]
    """`false` if left out."""
    speaker_count: NotRequired[int]
    enable_voice_activity_detection: NotRequired[bool]
    enable_punctuation: NotRequired[bool]
    enable_speaker_diarization: NotRequired[bool]
    """`false` if left out."""
    speech_contexts: NotRequired[
        Sequence[SpeechContextPhrasesInput | SpeechContextPhrasesInputDict]
    ]
