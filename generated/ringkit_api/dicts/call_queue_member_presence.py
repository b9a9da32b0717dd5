# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.call_queue_member import CallQueueMemberDict
    from ringkit_api.models.call_queue_member import CallQueueMember


class CallQueueMemberPresenceDict(TypedDict):
    """`CallQueueMemberPresence` as a dict."""

    member_: NotRequired[CallQueueMember | CallQueueMemberDict]
    """The member."""
    accept_current_queue_calls: NotRequired[bool]
    """Whether the member takes calls of this queue."""
