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
    """At most 75 characters."""
    allow_see_my_presence: NotRequired[bool]
    """`true` if left out."""
    ring_on_monitored_call: NotRequired[bool]
    """`false` if left out."""
    pick_up_calls_on_hold: NotRequired[bool]
    """`false` if left out."""
    caller_id_visibility: NotRequired[PresenceInfoRequestCallerIdVisibility]
    accept_call_queue_calls: NotRequired[bool]
    """`false` if left out."""
