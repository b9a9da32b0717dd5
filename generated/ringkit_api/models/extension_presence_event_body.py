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
    """Extension presence event body.

    Attributes:
        extension_id: `"~"` if left out.
        accept_call_queue_calls: `false` if left out.
    """

    extension_id: str | Unset = UNSET
    telephony_status: ExtensionPresenceEventBodyTelephonyStatus | Unset = UNSET
    aggregated_telephony_status: AggregatedTelephonyStatus | Unset = UNSET
    sequence: int | Unset = UNSET
    presence_status: ExtensionPresenceEventBodyPresenceStatus | Unset = UNSET
    user_status: ExtensionPresenceEventBodyUserStatus | Unset = UNSET
    dnd_status: ExtensionPresenceEventBodyDndStatus | Unset = UNSET
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    allow_see_my_presence: bool | Unset = UNSET
    accept_call_queue_calls: bool | Unset = UNSET
    ring_on_monitored_call: bool | Unset = UNSET
    pick_up_calls_on_hold: bool | Unset = UNSET
    owner_id: str | Unset = UNSET
    cx_telephony_status: CxTelephonyStatus | Unset = UNSET
