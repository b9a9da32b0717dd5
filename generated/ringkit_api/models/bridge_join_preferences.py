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
    """Bridge join preferences.

    Attributes:
        audio_muted: `false` if left out.
        video_muted: `false` if left out.
    """

    audio_muted: bool | Unset = UNSET
    video_muted: bool | Unset = UNSET
    waiting_room_required: BridgeJoinPreferencesWaitingRoomRequired | Unset = UNSET
    pstn: BridgeJoinPstnPreferences | Unset = UNSET
