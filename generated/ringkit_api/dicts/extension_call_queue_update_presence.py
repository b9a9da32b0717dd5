# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.dicts.call_queue_id import CallQueueIdDict
    from ringkit_api.models.call_queue_id import CallQueueId


class ExtensionCallQueueUpdatePresenceDict(TypedDict):
    """`ExtensionCallQueueUpdatePresence` as a dict."""

    call_queue: NotRequired[CallQueueId | CallQueueIdDict]
    """The queue."""
    accept_calls: NotRequired[bool]
    """Whether the user takes calls of this queue."""
