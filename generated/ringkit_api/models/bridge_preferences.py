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
    """What happens in meetings.

    Attributes:
        join: What holds for people as they join.
        play_tones: For which of joining and leaving a tone is played. `"Off"` if left out.
        music_on_hold: Whether a person who is alone in the meeting hears music. `true` if left out.
        join_before_host: Whether the meeting may start without the host; not so on a personal bridge
            unless set.
        screen_sharing: Whether participants may share their screens. `true` if left out.
        recordings_mode: Whether meetings are recorded by themselves or when a person starts it.
        transcriptions_mode: Whether meetings are transcribed by themselves or when a person starts it.
        recordings: What holds for recordings.
        allow_everyone_transcribe_meetings: Whether participants may start and pause the transcript.
            `true` if left out.
    """

    join: BridgeJoinPreferences | Unset = UNSET
    """What holds for people as they join."""
    play_tones: BridgePreferencesPlayTones | Unset = UNSET
    """For which of joining and leaving a tone is played."""
    music_on_hold: bool | Unset = UNSET
    """Whether a person who is alone in the meeting hears music."""
    join_before_host: bool | Unset = UNSET
    """Whether the meeting may start without the host; not so on a personal bridge unless set."""
    screen_sharing: bool | Unset = UNSET
    """Whether participants may share their screens."""
    recordings_mode: BridgePreferencesRecordingsMode | Unset = UNSET
    """Whether meetings are recorded by themselves or when a person starts it."""
    transcriptions_mode: BridgePreferencesTranscriptionsMode | Unset = UNSET
    """Whether meetings are transcribed by themselves or when a person starts it."""
    recordings: RecordingsPreferences | Unset = UNSET
    """What holds for recordings."""
    allow_everyone_transcribe_meetings: bool | Unset = UNSET
    """Whether participants may start and pause the transcript."""
