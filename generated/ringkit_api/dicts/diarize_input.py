# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.diarize_input import DiarizeInputAudioType, DiarizeInputEncoding


class DiarizeInputDict(TypedDict):
    """`DiarizeInput` as a dict."""

    content_uri: NotRequired[str]
    """A URI."""
    encoding: DiarizeInputEncoding
    language_code: str
    source: NotRequired[str]
    audio_type: NotRequired[DiarizeInputAudioType]
    separate_speaker_per_channel: NotRequired[bool]
    speaker_count: NotRequired[int]
    enable_voice_activity_detection: NotRequired[bool]
