# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.bridge_join_preferences import BridgeJoinPreferencesDict
    from ringkit_api.dicts.recordings_preferences import RecordingsPreferencesDict
    from ringkit_api.models.bridge_join_preferences import BridgeJoinPreferences
    from ringkit_api.models.bridge_preferences import (
        BridgePreferencesPlayTones,
        BridgePreferencesRecordingsMode,
        BridgePreferencesTranscriptionsMode,
    )
    from ringkit_api.models.recordings_preferences import RecordingsPreferences


class BridgePreferencesDict(TypedDict):
    """`BridgePreferences` as a dict."""

    join: NotRequired[BridgeJoinPreferences | BridgeJoinPreferencesDict]
    """What holds for people as they join."""
    play_tones: NotRequired[BridgePreferencesPlayTones]
    """For which of joining and leaving a tone is played. `"Off"` if left out."""
    music_on_hold: NotRequired[bool]
    """Whether a person who is alone in the meeting hears music. `true` if left out."""
    join_before_host: NotRequired[bool]
    """Whether the meeting may start without the host; not so on a personal bridge unless set."""
    screen_sharing: NotRequired[bool]
    """Whether participants may share their screens. `true` if left out."""
    recordings_mode: NotRequired[BridgePreferencesRecordingsMode]
    """Whether meetings are recorded by themselves or when a person starts it."""
    transcriptions_mode: NotRequired[BridgePreferencesTranscriptionsMode]
    """Whether meetings are transcribed by themselves or when a person starts it."""
    recordings: NotRequired[RecordingsPreferences | RecordingsPreferencesDict]
    """What holds for recordings."""
    allow_everyone_transcribe_meetings: NotRequired[bool]
    """Whether participants may start and pause the transcript. `true` if left out."""
