# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bridge_join_preferences import BridgeJoinPreferences
    from ringkit_api.models.recordings_preferences import RecordingsPreferences

BridgePreferencesPlayTones = Literal["On", "Off", "ExitOnly", "EnterOnly"]

BridgePreferencesRecordingsMode = Literal["Auto", "ForceAuto", "User"]

BridgePreferencesTranscriptionsMode = Literal["Auto", "ForceAuto", "User"]


@model
class BridgePreferences(Model):
    """Bridge preferences.

    Attributes:
        play_tones: `"Off"` if left out.
        music_on_hold: `true` if left out.
        screen_sharing: `true` if left out.
        allow_everyone_transcribe_meetings: `true` if left out.
    """

    join: BridgeJoinPreferences | Unset = UNSET
    play_tones: BridgePreferencesPlayTones | Unset = UNSET
    music_on_hold: bool | Unset = UNSET
    join_before_host: bool | Unset = UNSET
    screen_sharing: bool | Unset = UNSET
    recordings_mode: BridgePreferencesRecordingsMode | Unset = UNSET
    transcriptions_mode: BridgePreferencesTranscriptionsMode | Unset = UNSET
    recordings: RecordingsPreferences | Unset = UNSET
    allow_everyone_transcribe_meetings: bool | Unset = UNSET
