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
    dnd_status: NotRequired[PresenceInfoRequestDndStatus]
    dnd_status_personal: NotRequired[DndStatusPersonal]
    message: NotRequired[str]
    allow_see_my_presence: NotRequired[bool]
    ring_on_monitored_call: NotRequired[bool]
    pick_up_calls_on_hold: NotRequired[bool]
    caller_id_visibility: NotRequired[PresenceInfoRequestCallerIdVisibility]
    accept_call_queue_calls: NotRequired[bool]
