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
    play_tones: NotRequired[BridgePreferencesPlayTones]
    """`"Off"` if left out."""
    music_on_hold: NotRequired[bool]
    """`true` if left out."""
    join_before_host: NotRequired[bool]
    screen_sharing: NotRequired[bool]
    """`true` if left out."""
    recordings_mode: NotRequired[BridgePreferencesRecordingsMode]
    transcriptions_mode: NotRequired[BridgePreferencesTranscriptionsMode]
    recordings: NotRequired[RecordingsPreferences | RecordingsPreferencesDict]
    allow_everyone_transcribe_meetings: NotRequired[bool]
    """`true` if left out."""
