# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.call_recording_custom_greeting_data import (
        CallRecordingCustomGreetingData,
    )
    from ringkit_api.models.call_recording_custom_greeting_language import (
        CallRecordingCustomGreetingLanguage,
    )

CallRecordingCustomGreetingType = Literal["StartRecording", "StopRecording", "AutomaticRecording"]


@model
class CallRecordingCustomGreeting(Model):
    """Announcement of recording in one language.

    Attributes:
        type: Moment at which the announcement is played.
        custom: The announcement.
        language: Language of the announcement.
    """

    type: CallRecordingCustomGreetingType | Unset = UNSET
    """Moment at which the announcement is played."""
    custom: CallRecordingCustomGreetingData | Unset = UNSET
    """The announcement."""
    language: CallRecordingCustomGreetingLanguage | Unset = UNSET
    """Language of the announcement."""
