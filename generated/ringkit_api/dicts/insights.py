# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.audio import SpeechContextPhrasesInputDict
    from ringkit_api.enumerations import InsightsEnum
    from ringkit_api.models.interaction_input import (
        InteractionInputAudioType,
        InteractionInputEncoding,
    )
    from ringkit_api.models.speech_context_phrases_input import SpeechContextPhrasesInput


class InteractionInputDict(TypedDict):
    """`InteractionInput` as a dict."""

    content_uri: NotRequired[str]
    """Address that the service can read the recording from without a login. A URI."""
    encoding: InteractionInputEncoding
    """Format of the recording."""
    language_code: str
    """Language that is spoken, such as "en-US"."""
    source: NotRequired[str]
    """Where the recording comes from, in your own words."""
    audio_type: NotRequired[InteractionInputAudioType]
    """Kind of the conversation."""
    separate_speaker_per_channel: NotRequired[bool]
    """Whether each channel of the audio is one speaker."""
    speaker_count: NotRequired[int]
    """Number of speakers; it is estimated if left out."""
    enable_voice_activity_detection: NotRequired[bool]
    """Whether silence and noise are left out first."""
    insights: NotRequired[Sequence[InsightsEnum]]
    """What to find out; All for everything."""
    speech_contexts: NotRequired[
        Sequence[SpeechContextPhrasesInput | SpeechContextPhrasesInputDict]
    ]
    """Words and phrases that are likely to be said."""
