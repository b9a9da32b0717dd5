# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DndStatusPersonal

if TYPE_CHECKING:
    from ringkit_api.models.active_call_info import ActiveCallInfo

AccountPresenceEventBodyTelephonyStatus = Literal[
    "NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"
]

AccountPresenceEventBodyPresenceStatus = Literal["Offline", "Busy", "Available"]

AccountPresenceEventBodyUserStatus = Literal["Offline", "Busy", "Available"]

AccountPresenceEventBodyDndStatus = Literal[
    "TakeAllCalls",
    "DoNotAcceptDepartmentCalls",
    "TakeDepartmentCallsOnly",
    "DoNotAcceptAnyCalls",
    "Unknown",
]

AccountPresenceEventBodyMeetingStatus = Literal["Connected", "Disconnected"]


@model
class AccountPresenceEventBody(Model):
    """Account presence event body.

    Attributes:
        extension_id: `"~"` if left out.
        accept_call_queue_calls: `false` if left out.
    """

    extension_id: str | Unset = UNSET
    telephony_status: AccountPresenceEventBodyTelephonyStatus | Unset = UNSET
    sequence: int | Unset = UNSET
    presence_status: AccountPresenceEventBodyPresenceStatus | Unset = UNSET
    user_status: AccountPresenceEventBodyUserStatus | Unset = UNSET
    dnd_status: AccountPresenceEventBodyDndStatus | Unset = UNSET
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    meeting_status: AccountPresenceEventBodyMeetingStatus | Unset = UNSET
    allow_see_my_presence: bool | Unset = UNSET
    accept_call_queue_calls: bool | Unset = UNSET
    ring_on_monitored_call: bool | Unset = UNSET
    pick_up_calls_on_hold: bool | Unset = UNSET
    owner_id: str | Unset = UNSET
    active_calls: list[ActiveCallInfo] | Unset = UNSET
    total_active_calls: int | Unset = UNSET
    message: str | Unset = UNSET
