# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model

if TYPE_CHECKING:
    from ringkit_api.models.bridge_join_pstn_preferences import BridgeJoinPstnPreferences

BridgeJoinPreferencesWaitingRoomRequired = Literal[
    "Nobody", "Everybody", "GuestsOnly", "OtherAccount"
]


@model
class BridgeJoinPreferences(Model):
    """What holds for people as they join.

    Attributes:
        audio_muted: Whether people join with the microphone off. `false` if left out.
        video_muted: Whether people join with the camera off. `false` if left out.
        waiting_room_required: Which people wait until the host lets them in.
        pstn: What people hear who join by telephone.
    """

    audio_muted: bool | Unset = UNSET
    """Whether people join with the microphone off."""
    video_muted: bool | Unset = UNSET
    """Whether people join with the camera off."""
    waiting_room_required: BridgeJoinPreferencesWaitingRoomRequired | Unset = UNSET
    """Which people wait until the host lets them in."""
    pstn: BridgeJoinPstnPreferences | Unset = UNSET
    """What people hear who join by telephone."""
