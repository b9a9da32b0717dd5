# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.diarize_input import DiarizeInputAudioType, DiarizeInputEncoding


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
