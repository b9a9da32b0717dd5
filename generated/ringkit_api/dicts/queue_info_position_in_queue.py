# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from ringkit_api.models.queue_info_position_in_queue import (
        QueueInfoPositionInQueuePlaybackFrequency,
    )


class QueueInfoPositionInQueueDict(TypedDict):
    """`QueueInfoPositionInQueue` as a dict."""

    playback_frequency: NotRequired[QueueInfoPositionInQueuePlaybackFrequency]
    """When callers are told their place. `"EveryInterval"` if left out."""
