# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DndStatusPersonal

if TYPE_CHECKING:
    from ringkit_api.models.active_call_info_without_sip import ActiveCallInfoWithoutSIP
    from ringkit_api.models.appearances_info import AppearancesInfo

DetailedExtensionPresenceEventBodyTelephonyStatus = Literal[
    "NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"
]

DetailedExtensionPresenceEventBodyPresenceStatus = Literal["Offline", "Busy", "Available"]

DetailedExtensionPresenceEventBodyUserStatus = Literal["Offline", "Busy", "Available"]

DetailedExtensionPresenceEventBodyMeetingStatus = Literal["Connected", "Disconnected"]

DetailedExtensionPresenceEventBodyDndStatus = Literal[
    "TakeAllCalls",
    "DoNotAcceptDepartmentCalls",
    "TakeDepartmentCallsOnly",
    "DoNotAcceptAnyCalls",
    "Unknown",
]


@model
class DetailedExtensionPresenceEventBody(Model):
    """Presence of an extension with its calls.

    Attributes:
        extension_id: `id` of the extension. `"~"` if left out.
        telephony_status: What the phone is doing; missing if that did not change.
        active_calls: The latest calls that are under way, seven at most.
        sequence: Number that grows with each notification; one that is lower is older.
        presence_status: Whether the extension can be reached, computed from all other states.
        user_status: Presence that the user chose.
        meeting_status: Whether the user is in a meeting.
        dnd_status: Which calls the user takes, such as none or none of the call queues.
        dnd_status_personal: Which calls the user takes, where the account has states for call handling.
        allow_see_my_presence: Whether other users see the presence of this one.
        accept_call_queue_calls: Whether the user takes calls of call queues. `false` if left out.
        ring_on_monitored_call: Whether the phone rings for calls of monitored extensions, too.
        pick_up_calls_on_hold: Whether the user may take calls that a monitored extension put on hold.
        total_active_calls: Number of calls that are under way.
        owner_id: `id` of the extension that owns it.
        appearances: Lines of a group of delegated lines.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    telephony_status: DetailedExtensionPresenceEventBodyTelephonyStatus | Unset = UNSET
    """What the phone is doing; missing if that did not change."""
    active_calls: list[ActiveCallInfoWithoutSIP] | Unset = UNSET
    """The latest calls that are under way, seven at most."""
    sequence: int | Unset = UNSET
    """Number that grows with each notification; one that is lower is older."""
    presence_status: DetailedExtensionPresenceEventBodyPresenceStatus | Unset = UNSET
    """Whether the extension can be reached, computed from all other states."""
    user_status: DetailedExtensionPresenceEventBodyUserStatus | Unset = UNSET
    """Presence that the user chose."""
    meeting_status: DetailedExtensionPresenceEventBodyMeetingStatus | Unset = UNSET
    """Whether the user is in a meeting."""
    dnd_status: DetailedExtensionPresenceEventBodyDndStatus | Unset = UNSET
    """Which calls the user takes, such as none or none of the call queues."""
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    """Which calls the user takes, where the account has states for call handling."""
    allow_see_my_presence: bool | Unset = UNSET
    """Whether other users see the presence of this one."""
    accept_call_queue_calls: bool | Unset = UNSET
    """Whether the user takes calls of call queues."""
    ring_on_monitored_call: bool | Unset = UNSET
    """Whether the phone rings for calls of monitored extensions, too."""
    pick_up_calls_on_hold: bool | Unset = UNSET
    """Whether the user may take calls that a monitored extension put on hold."""
    total_active_calls: int | Unset = UNSET
    """Number of calls that are under way."""
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
    appearances: AppearancesInfo | Unset = UNSET
    """Lines of a group of delegated lines."""
