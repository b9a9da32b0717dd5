# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_queue_member_presence import CallQueueMemberPresenceDict
    from ringkit_api.models.call_queue_member_presence import CallQueueMemberPresence


class CallQueueUpdatePresenceDict(TypedDict):
    """`CallQueueUpdatePresence` as a dict."""

    records: NotRequired[Sequence[CallQueueMemberPresence | CallQueueMemberPresenceDict]]
    """Members to change."""
