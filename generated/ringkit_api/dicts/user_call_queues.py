# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.queue_short_info_resource import QueueShortInfoResourceDict
    from ringkit_api.models.queue_short_info_resource import QueueShortInfoResource


class UserCallQueuesDict(TypedDict):
    """`UserCallQueues` as a dict."""

    records: NotRequired[Sequence[QueueShortInfoResource | QueueShortInfoResourceDict]]
    """Queues of which the user is a member."""
