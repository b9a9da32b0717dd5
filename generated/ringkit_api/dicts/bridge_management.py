# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import RcvBridgeTypeEnum
    from ringkit_api.models.auto_shared import AutoShared
    from ringkit_api.models.bridge_join_preferences import (
        BridgeJoinPreferences,
        BridgeJoinPreferencesWaitingRoomRequired,
    )
    from ringkit_api.models.bridge_join_pstn_preferences import BridgeJoinPstnPreferences
    from ringkit_api.models.bridge_pins import BridgePins
    from ringkit_api.models.bridge_pins_without_pstn import BridgePinsWithoutPstn
    from ringkit_api.models.bridge_preferences import (
        BridgePreferences,
        BridgePreferencesPlayTones,
        BridgePreferencesRecordingsMode,
        BridgePreferencesTranscriptionsMode,
    )
    from ringkit_api.models.bridge_pstn_pins import BridgePstnPins
    from ringkit_api.models.bridge_request_security import BridgeRequestSecurity
    from ringkit_api.models.everyone_can_control import EveryoneCanControl
    from ringkit_api.models.recordings_preferences import RecordingsPreferences


class AutoSharedDict(TypedDict):
    """`AutoShared` as a dict."""

    enabled: NotRequired[bool]
    """Whether it is on."""
    locked: NotRequired[bool]
    """Whether an administrator has fixed the setting."""


class BridgeJoinPreferencesDict(TypedDict):
    """`BridgeJoinPreferences` as a dict."""

    audio_muted: NotRequired[bool]
    """Whether people join with the microphone off. `false` if left out."""
    video_muted: NotRequired[bool]
    """Whether people join with the camera off. `false` if left out."""
    waiting_room_required: NotRequired[BridgeJoinPreferencesWaitingRoomRequired]
    """Which people wait until the host lets them in."""
    pstn: NotRequired[BridgeJoinPstnPreferences | BridgeJoinPstnPreferencesDict]
    """What people hear who join by telephone."""


class BridgeJoinPstnPreferencesDict(TypedDict):
    """`BridgeJoinPstnPreferences` as a dict."""

    prompt_announcement: NotRequired[bool]
    """Whether callers are asked to say their names. `true` if left out."""
    prompt_participants: NotRequired[bool]
    """Whether callers are told how many people are there. `true` if left out."""


class BridgePinsDict(TypedDict):
    """`BridgePins` as a dict."""

    pstn: NotRequired[BridgePstnPins | BridgePstnPinsDict]
    """Codes that are entered on a telephone."""
    web: NotRequired[str]
    """Meeting number, digits; one is made if left out."""


class BridgePinsWithoutPstnDict(TypedDict):
    """`BridgePinsWithoutPstn` as a dict."""

    web: NotRequired[str]
    """Meeting number, digits."""


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


class BridgePstnPinsDict(TypedDict):
    """`BridgePstnPins` as a dict."""

    host: NotRequired[str]
    """Code of the host; one is made if left out."""
    participant: NotRequired[str]
    """Code of the participants; one is made if left out."""


class BridgeRequestSecurityDict(TypedDict):
    """`BridgeRequestSecurity` as a dict."""

    password_protected: NotRequired[bool]
    """Whether a password is needed; true needs `password`, except on the personal bridge."""
    password: NotRequired[str]
    """Password of the meetings; setting it turns the protection on."""
    no_guests: NotRequired[bool]
    """Whether only people who are logged in may join. `false` if left out."""
    same_account: NotRequired[bool]
    """Whether only users of the same account may join. `false` if left out."""
    e2ee: NotRequired[bool]
    """Whether the meetings are encrypted from end to end. `false` if left out."""


class CreateBridgeRequestDict(TypedDict):
    """`CreateBridgeRequest` as a dict."""

    name: NotRequired[str]
    """Title of the meetings."""
    type: NotRequired[RcvBridgeTypeEnum]
    """How long the bridge lives, one meeting, a series, or as long as the user."""
    pins: NotRequired[BridgePins | BridgePinsDict]
    """Codes with which people join; they are made if left out."""
    security: NotRequired[BridgeRequestSecurity | BridgeRequestSecurityDict]
    """Who may join, and with which password."""
    preferences: NotRequired[BridgePreferences | BridgePreferencesDict]
    """What happens in the meetings."""


class EveryoneCanControlDict(TypedDict):
    """`EveryoneCanControl` as a dict."""

    enabled: NotRequired[bool]
    """Whether it is on."""
    locked: NotRequired[bool]
    """Whether an administrator has fixed the setting."""


class RecordingsPreferencesDict(TypedDict):
    """`RecordingsPreferences` as a dict."""

    everyone_can_control: NotRequired[EveryoneCanControl | EveryoneCanControlDict]
    """Whether participants may start and pause a recording."""
    auto_shared: NotRequired[AutoShared | AutoSharedDict]
    """Whether recordings are shared with the participants by themselves."""


class UpdateBridgeRequestDict(TypedDict):
    """`UpdateBridgeRequest` as a dict."""

    name: NotRequired[str]
    """Name as people see it."""
    pins: NotRequired[BridgePinsWithoutPstn | BridgePinsWithoutPstnDict]
    """Meeting number, if it is to change."""
    security: NotRequired[BridgeRequestSecurity | BridgeRequestSecurityDict]
    """Who may join, and with which password."""
    preferences: NotRequired[BridgePreferences | BridgePreferencesDict]
    """What happens in the meetings; what is left out stays."""
