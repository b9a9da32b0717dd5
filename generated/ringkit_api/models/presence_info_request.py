# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import Literal

from ringkit._model import UNSET, Model, Unset, model
from ringkit_api.enumerations import DndStatusPersonal

PresenceInfoRequestUserStatus = Literal["Offline", "Busy", "Available"]

PresenceInfoRequestDndStatus = Literal[
    "TakeAllCalls",
    "DoNotAcceptDepartmentCalls",
    "TakeDepartmentCallsOnly",
    "DoNotAcceptAnyCalls",
    "Unknown",
]

PresenceInfoRequestCallerIdVisibility = Literal["All", "None", "PermittedUsers"]


@model
class PresenceInfoRequest(Model):
    """Presence info request.

    Attributes:
        message: At most 75 characters.
        allow_see_my_presence: `true` if left out.
        ring_on_monitored_call: `false` if left out.
        pick_up_calls_on_hold: `false` if left out.
        accept_call_queue_calls: `false` if left out.
    """

    user_status: PresenceInfoRequestUserStatus | Unset = UNSET
    dnd_status: PresenceInfoRequestDndStatus | Unset = UNSET
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    message: str | Unset = UNSET
    allow_see_my_presence: bool | Unset = UNSET
    ring_on_monitored_call: bool | Unset = UNSET
    pick_up_calls_on_hold: bool | Unset = UNSET
    caller_id_visibility: PresenceInfoRequestCallerIdVisibility | Unset = UNSET
    accept_call_queue_calls: bool | Unset = UNSET
