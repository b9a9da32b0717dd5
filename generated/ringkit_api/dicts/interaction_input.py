# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.speech_context_phrases_input import SpeechContextPhrasesInputDict
    from ringkit_api.enumerations import InsightsEnum
    from ringkit_api.models.interaction_input import (
        InteractionInputAudioType,
        InteractionInputEncoding,
    )
    from ringkit_api.models.speech_context_phrases_input import SpeechContextPhrasesInput


class InteractionInputDict(TypedDict):
    """`InteractionInput` as a dict."""

    content_uri: NotRequired[str]
    """A URI."""
    encoding: InteractionInputEncoding
    language_code: str
    source: NotRequired[str]
    audio_type: NotRequired[InteractionInputAudioType]
    separate_speaker_per_channel: NotRequired[bool]
    speaker_count: NotRequired[int]
    enable_voice_activity_detection: NotRequired[bool]
    insights: NotRequired[Sequence[InsightsEnum]]
    speech_contexts: NotRequired[
        Sequence[SpeechContextPhrasesInput | SpeechContextPhrasesInputDict]
    ]
