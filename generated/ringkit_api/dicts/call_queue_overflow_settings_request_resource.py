# Written by `make generate` from spec/. Do not edit.
from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ringkit_api.dicts.call_queue_id_resource import CallQueueIdResourceDict
    from ringkit_api.models.call_queue_id_resource import CallQueueIdResource


class CallQueueOverflowSettingsRequestResourceDict(TypedDict):
    """`CallQueueOverflowSettingsRequestResource` as a dict."""

    enabled: NotRequired[bool]
    """Whether the other queues help."""
    items: NotRequired[Sequence[CallQueueIdResource | CallQueueIdResourceDict]]
    """Queues that help."""
