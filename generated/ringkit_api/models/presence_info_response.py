# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AggregatedTelephonyStatus, CxTelephonyStatus, DndStatusPersonal

if TYPE_CHECKING:
    from ringkit_api.models.active_call_info import ActiveCallInfo
    from ringkit_api.models.get_presence_extension_info import GetPresenceExtensionInfo

PresenceInfoResponseUserStatus = Literal["Offline", "Busy", "Available"]

PresenceInfoResponseDndStatus = Literal[
    "TakeAllCalls",
    "DoNotAcceptDepartmentCalls",
    "TakeDepartmentCallsOnly",
    "DoNotAcceptAnyCalls",
    "Unknown",
]

PresenceInfoResponseCallerIdVisibility = Literal["All", "None", "PermittedUsers"]

PresenceInfoResponseMeetingStatus = Literal["Connected", "Disconnected"]

PresenceInfoResponseTelephonyStatus = Literal[
    "NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"
]

PresenceInfoResponsePresenceStatus = Literal["Offline", "Busy", "Available"]


@model
class PresenceInfoResponse(Model):
    """Presence info response.

    Attributes:
        uri: A URI.
        accept_call_queue_calls: `false` if left out.
        message: At most 75 characters.
        allow_see_my_presence: `true` if left out.
        ring_on_monitored_call: `false` if left out.
        pick_up_calls_on_hold: `false` if left out.
    """

    uri: str | Unset = UNSET
    user_status: PresenceInfoResponseUserStatus | Unset = UNSET
    dnd_status: PresenceInfoResponseDndStatus | Unset = UNSET
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    accept_call_queue_calls: bool | Unset = UNSET
    message: str | Unset = UNSET
    allow_see_my_presence: bool | Unset = UNSET
    caller_id_visibility: PresenceInfoResponseCallerIdVisibility | Unset = UNSET
    ring_on_monitored_call: bool | Unset = UNSET
    pick_up_calls_on_hold: bool | Unset = UNSET
    active_calls: list[ActiveCallInfo] | Unset = UNSET
    extension: GetPresenceExtensionInfo | Unset = UNSET
    meeting_status: PresenceInfoResponseMeetingStatus | Unset = UNSET
    telephony_status: PresenceInfoResponseTelephonyStatus | Unset = UNSET
    presence_status: PresenceInfoResponsePresenceStatus | Unset = UNSET
    cx_telephony_status: CxTelephonyStatus | Unset = UNSET
    aggregated_telephony_status: AggregatedTelephonyStatus | Unset = UNSET
