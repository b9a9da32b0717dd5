# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.enumerations import DndStatusPersonal
    from ringkit_api.models.presence_info_request import (
        PresenceInfoRequestCallerIdVisibility,
        PresenceInfoRequestDndStatus,
        PresenceInfoRequestUserStatus,
    )


class PresenceInfoRequestDict(TypedDict):
    """`PresenceInfoRequest` as a dict."""

    user_status: NotRequired[PresenceInfoRequestUserStatus]
    """Presence that other users are to see."""
    dnd_status: NotRequired[PresenceInfoRequestDndStatus]
    """Which calls are taken; not for accounts with the newer handling of calls."""
    dnd_status_personal: NotRequired[DndStatusPersonal]
    """Which calls to the user are taken; only for accounts with the newer handling of calls."""
    message: NotRequired[str]
    """Text that other users see beside the presence. At most 75 characters."""
    allow_see_my_presence: NotRequired[bool]
    """Whether other users see the presence of this one. `true` if left out."""
    ring_on_monitored_call: NotRequired[bool]
    """Whether the phone rings for calls of monitored extensions, too. `false` if left out."""
    pick_up_calls_on_hold: NotRequired[bool]
    """Whether the user may take calls that a monitored extension put on hold. `false` if left out."""
    caller_id_visibility: NotRequired[PresenceInfoRequestCallerIdVisibility]
    """Who sees the presence with the numbers of calls, while `allow_see_my_presence` is true."""
    accept_call_queue_calls: NotRequired[bool]
    """Whether calls of queues are taken; only for accounts with the newer handling of calls. `false`
        if left out."""
