# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import AggregatedTelephonyStatus, CxTelephonyStatus, DndStatusPersonal

ExtensionPresenceEventBodyTelephonyStatus = Literal[
    "NoCall", "CallConnected", "Ringing", "OnHold", "ParkedCall"
]

ExtensionPresenceEventBodyPresenceStatus = Literal["Offline", "Busy", "Available"]

ExtensionPresenceEventBodyUserStatus = Literal["Offline", "Busy", "Available"]

ExtensionPresenceEventBodyDndStatus = Literal[
    "TakeAllCalls",
    "DoNotAcceptDepartmentCalls",
    "TakeDepartmentCallsOnly",
    "DoNotAcceptAnyCalls",
    "Unknown",
]


@model
class ExtensionPresenceEventBody(Model):
    """Presence of an extension.

    Attributes:
        extension_id: `id` of the extension. `"~"` if left out.
        telephony_status: What the phone is doing; missing if that did not change.
        aggregated_telephony_status: What the phone is doing, over all sources of calls.
        sequence: Number that grows with each notification; one that is lower is older.
        presence_status: Whether the extension can be reached, computed from all other states.
        user_status: Presence that the user chose.
        dnd_status: Which calls the user takes, such as none or none of the call queues.
        dnd_status_personal: Which calls the user takes, where the account has states for call handling.
        allow_see_my_presence: Whether other users see the presence of this one.
        accept_call_queue_calls: Whether the user takes calls of call queues. `false` if left out.
        ring_on_monitored_call: Whether the phone rings for calls of monitored extensions, too.
        pick_up_calls_on_hold: Whether the user may take calls that a monitored extension put on hold.
        owner_id: `id` of the extension that owns it.
        cx_telephony_status: What the phone of the contact centre is doing.
    """

    extension_id: str | Unset = UNSET
    """`id` of the extension."""
    telephony_status: ExtensionPresenceEventBodyTelephonyStatus | Unset = UNSET
    """What the phone is doing; missing if that did not change."""
    aggregated_telephony_status: AggregatedTelephonyStatus | Unset = UNSET
    """What the phone is doing, over all sources of calls."""
    sequence: int | Unset = UNSET
    """Number that grows with each notification; one that is lower is older."""
    presence_status: ExtensionPresenceEventBodyPresenceStatus | Unset = UNSET
    """Whether the extension can be reached, computed from all other states."""
    user_status: ExtensionPresenceEventBodyUserStatus | Unset = UNSET
    """Presence that the user chose."""
    dnd_status: ExtensionPresenceEventBodyDndStatus | Unset = UNSET
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
    owner_id: str | Unset = UNSET
    """`id` of the extension that owns it."""
    cx_telephony_status: CxTelephonyStatus | Unset = UNSET
    """What the phone of the contact centre is doing."""
