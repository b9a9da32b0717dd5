# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DndStatusPersonal

if TYPE_CHECKING:
    from ringkit_api.models.active_call_info import ActiveCallInfo
    from ringkit_api.models.appearances_info import AppearancesInfo

DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus = Literal[
    "NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"
]

DetailedExtensionPresenceWithSIPEventBodyPresenceStatus = Literal["Offline", "Busy", "Available"]

DetailedExtensionPresenceWithSIPEventBodyUserStatus = Literal["Offline", "Busy", "Available"]

DetailedExtensionPresenceWithSIPEventBodyMeetingStatus = Literal["Connected", "Disconnected"]

DetailedExtensionPresenceWithSIPEventBodyDndStatus = Literal[
    "TakeAllCalls",
    "DoNotAcceptDepartmentCalls",
    "TakeDepartmentCallsOnly",
    "DoNotAcceptAnyCalls",
    "Unknown",
]


@model
class DetailedExtensionPresenceWithSIPEventBody(Model):
    """Detailed extension presence with SIP event body.

    Attributes:
        extension_id: `"~"` if left out.
        accept_call_queue_calls: `false` if left out.
    """

    extension_id: str | Unset = UNSET
    telephony_status: DetailedExtensionPresenceWithSIPEventBodyTelephonyStatus | Unset = UNSET
    active_calls: list[ActiveCallInfo] | Unset = UNSET
    sequence: int | Unset = UNSET
    presence_status: DetailedExtensionPresenceWithSIPEventBodyPresenceStatus | Unset = UNSET
    user_status: DetailedExtensionPresenceWithSIPEventBodyUserStatus | Unset = UNSET
    meeting_status: DetailedExtensionPresenceWithSIPEventBodyMeetingStatus | Unset = UNSET
    dnd_status: DetailedExtensionPresenceWithSIPEventBodyDndStatus | Unset = UNSET
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    allow_see_my_presence: bool | Unset = UNSET
    accept_call_queue_calls: bool | Unset = UNSET
    ring_on_monitored_call: bool | Unset = UNSET
    pick_up_calls_on_hold: bool | Unset = UNSET
    total_active_calls: int | Unset = UNSET
    owner_id: str | Unset = UNSET
    appearances: AppearancesInfo | Unset = UNSET
