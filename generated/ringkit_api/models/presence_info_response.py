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
    """Whether a user can be reached.

    Attributes:
        uri: Address of this record on the platform. A URI.
        user_status: Presence that the user chose.
        dnd_status: Which calls the user takes, such as none or none of the call queues.
        dnd_status_personal: Which calls to the user are taken, on accounts with the newer handling of
            calls.
        accept_call_queue_calls: Whether the user takes calls of call queues. `false` if left out.
        message: Text that the user shows beside the presence. At most 75 characters.
        allow_see_my_presence: Whether other users see the presence of this one. `true` if left out.
        caller_id_visibility: Who sees the presence with the numbers of calls, while
            `allow_see_my_presence` is true.
        ring_on_monitored_call: Whether the phone rings for calls of monitored extensions, too. `false`
            if left out.
        pick_up_calls_on_hold: Whether the user may take calls that a monitored extension put on hold.
            `false` if left out.
        active_calls: Calls that are under way; only if they were asked for.
        extension: Extension it belongs to.
        meeting_status: Whether the user is in a meeting.
        telephony_status: What the phone is doing, such as `Ringing` or `CallConnected`.
        presence_status: Whether the extension can be reached, computed from all other states.
        cx_telephony_status: What the phone is doing for a contact center.
        aggregated_telephony_status: What the phone is doing, for the company or for a contact center.
    """

    uri: str | Unset = UNSET
    """Address of this record on the platform."""
    user_status: PresenceInfoResponseUserStatus | Unset = UNSET
    """Presence that the user chose."""
    dnd_status: PresenceInfoResponseDndStatus | Unset = UNSET
    """Which calls the user takes, such as none or none of the call queues."""
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    """Which calls to the user are taken, on accounts with the newer handling of calls."""
    accept_call_queue_calls: bool | Unset = UNSET
    """Whether the user takes calls of call queues."""
    message: str | Unset = UNSET
    """Text that the user shows beside the presence."""
    allow_see_my_presence: bool | Unset = UNSET
    """Whether other users see the presence of this one."""
    caller_id_visibility: PresenceInfoResponseCallerIdVisibility | Unset = UNSET
    """Who sees the presence with the numbers of calls, while `allow_see_my_presence` is true."""
    ring_on_monitored_call: bool | Unset = UNSET
    """Whether the phone rings for calls of monitored extensions, too."""
    pick_up_calls_on_hold: bool | Unset = UNSET
    """Whether the user may take calls that a monitored extension put on hold."""
    active_calls: list[ActiveCallInfo] | Unset = UNSET
    """Calls that are under way; only if they were asked for."""
    extension: GetPresenceExtensionInfo | Unset = UNSET
    """Extension it belongs to."""
    meeting_status: PresenceInfoResponseMeetingStatus | Unset = UNSET
    """Whether the user is in a meeting."""
    telephony_status: PresenceInfoResponseTelephonyStatus | Unset = UNSET
    """What the phone is doing, such as `Ringing` or `CallConnected`."""
    presence_status: PresenceInfoResponsePresenceStatus | Unset = UNSET
    """Whether the extension can be reached, computed from all other states."""
    cx_telephony_status: CxTelephonyStatus | Unset = UNSET
    """What the phone is doing for a contact center."""
    aggregated_telephony_status: AggregatedTelephonyStatus | Unset = UNSET
    """What the phone is doing, for the company or for a contact center."""
