# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.bridge_join_pstn_preferences import BridgeJoinPstnPreferencesDict
    from ringkit_api.models.bridge_join_preferences import BridgeJoinPreferencesWaitingRoomRequired
    from ringkit_api.models.bridge_join_pstn_preferences import BridgeJoinPstnPreferences


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
