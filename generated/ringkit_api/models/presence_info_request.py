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
    """What a user sets of the presence.

    Attributes:
        user_status: Presence that other users are to see.
        dnd_status: Which calls are taken; not for accounts with the newer handling of calls.
        dnd_status_personal: Which calls to the user are taken; only for accounts with the newer
            handling of calls.
        message: Text that other users see beside the presence. At most 75 characters.
        allow_see_my_presence: Whether other users see the presence of this one. `true` if left out.
        ring_on_monitored_call: Whether the phone rings for calls of monitored extensions, too. `false`
            if left out.
        pick_up_calls_on_hold: Whether the user may take calls that a monitored extension put on hold.
            `false` if left out.
        caller_id_visibility: Who sees the presence with the numbers of calls, while
            `allow_see_my_presence` is true.
        accept_call_queue_calls: Whether calls of queues are taken; only for accounts with the newer
            handling of calls. `false` if left out.
    """

    user_status: PresenceInfoRequestUserStatus | Unset = UNSET
    """Presence that other users are to see."""
    dnd_status: PresenceInfoRequestDndStatus | Unset = UNSET
    """Which calls are taken; not for accounts with the newer handling of calls."""
    dnd_status_personal: DndStatusPersonal | Unset = UNSET
    """Which calls to the user are taken; only for accounts with the newer handling of calls."""
    message: str | Unset = UNSET
    """Text that other users see beside the presence."""
    allow_see_my_presence: bool | Unset = UNSET
    """Whether other users see the presence of this one."""
    ring_on_monitored_call: bool | Unset = UNSET
    """Whether the phone rings for calls of monitored extensions, too."""
    pick_up_calls_on_hold: bool | Unset = UNSET
    """Whether the user may take calls that a monitored extension put on hold."""
    caller_id_visibility: PresenceInfoRequestCallerIdVisibility | Unset = UNSET
    """Who sees the presence with the numbers of calls, while `allow_see_my_presence` is true."""
    accept_call_queue_calls: bool | Unset = UNSET
    """Whether calls of queues are taken; only for accounts with the newer handling of calls."""
